package mcp

import (
	"fmt"
	"strconv"

	"yunlan/content"
	"yunlan/data/shelf"
)

// addTools adds every tool.
func (s *server) addTools() {
	add(s, about{"documents", titleDocuments, aboutDocuments, nil, allDocuments}, s.list)
	add(s, about{"search", titleSearch, aboutSearch, nil, theLibrary}, s.search)
	add(s, about{"read", titleRead, aboutRead, nil, anyDocument}, (*call).read)
	add(s, about{"contents", titleContents, aboutContents, nil, anyDocument}, (*call).contents)
	add(s, about{"facts", titleFacts, aboutFacts, nil, anyDocument}, (*call).facts)
	add(s, about{"policies", titlePolicies, aboutPolicies, nil, firstThePaper}, (*call).policies)
	add(s, about{"table", titleTable, aboutTable, nil, thePaper}, (*call).table)
	add(s, about{"chart", titleChart, aboutChart, nil, thePaper}, (*call).chart)
	add(s, about{"check", titleCheck, aboutCheck, nil, thePaper}, (*call).check)
	add(s, about{"terms", titleTerms, aboutTerms, nil, thePaper}, (*call).terms)
	add(s, about{"actors", titleActors, aboutActors, nil, thePaper}, (*call).actors)
	add(s, about{"timeline", titleTimeline, aboutTimeline, nil, firstThePaper}, (*call).timeline)
	add(s, about{"subsidy", titleSubsidy, aboutSubsidy, subsidySchema, thePaper}, (*call).subsidy)
	add(s, about{"assess", titleAssess, aboutAssess, assessSchema, thePaper}, (*call).assess)
}

type documentsIn struct{ paging }

// document is empty: the tool is on all documents.
func (documentsIn) document() string { return "" }

// documentItem is a document that is served.
type documentItem struct {
	ID        string `json:"id"`
	Title     string `json:"title"`
	Publisher string `json:"publisher"`
	Date      string `json:"date" jsonschema:"of the imprint, or the year"`
	Pages     int    `json:"pages"`
	Sections  int    `json:"sections,omitempty"`
	Chars     int    `json:"chars"`
	Contents  string `json:"contents" jsonschema:"URI of the resource"`
	Citation  string `json:"citation" jsonschema:"of the document"`
	Library   bool   `json:"library"`
	source           // its first words, and where they stand
}

func (d documentItem) line() string {
	size := sized.F(d.Pages, d.Sections)
	switch {
	case d.Library && d.Pages == 0:
		size = ""
	case d.Library:
		size = pagesOf.F(d.Pages)
	}
	return joined(d.ID, d.Title, d.Publisher, size, d.place())
}

func (s *server) list(c *call, in documentsIn) (list[documentItem], error) {
	all, err := s.entries()
	if err != nil {
		return list[documentItem]{}, err
	}
	from, to, err := in.bounds(len(all))
	if err != nil {
		return list[documentItem]{}, err
	}
	own := len(s.documents)
	var papers []*content.Paper // of the documents that follow
	if from = max(from, own); from < to {
		papers = s.library.papers(all[from:to])
	}
	return pagedOf(c, in.paging, len(all), func(i int) documentItem {
		switch {
		case i < own:
			return s.documents[i].item()
		case i-from < len(papers):
			return s.library.listed(all[i], papers[i-from])
		}
		paper, _ := s.library.Paper(all[i]) // none has no first words
		return s.library.listed(all[i], paper)
	})
}

// item is a document that is served, in the list of them.
func (d *document) item() documentItem {
	p := d.paper()
	return documentItem{
		d.id, titled(p.Title), titled(p.Publisher), p.Imprint.Date, len(p.Pages), len(p.Sections), p.Chars(), d.uri(contentsPart),
		d.cited.CiteAs(content.CiteGBT7714, content.Citation{Page: wholePages(p)}), false, d.beginning(),
	}
}

// beginning is what a document says first.
func (d *document) beginning() source {
	b := d.paper().Blocks[0] // a document without any is refused
	return d.source(b.Cited(content.Place{Block: b.ID, End: len(b.Text)}))
}

// listed is a document of the library: its citation has what the library knows. One of
// which nothing is left has no first words; read says so.
func (l *library) listed(d shelf.Document, paper *content.Paper) documentItem {
	first := source{Document: d.ID}
	if paper != nil {
		own := *l.run
		own.Paper = func() *content.Paper { return paper }
		first = (&document{id: d.ID, run: &own, cited: paper}).beginning()
	}
	year := ""
	if d.Year > 0 {
		year = strconv.Itoa(d.Year)
	}
	p := content.Paper{Doc: d.Hash, Title: titled(d.Title), Author: d.Author, Publisher: d.Publisher}
	return documentItem{
		d.ID, titled(d.Title), titled(d.Publisher), year, d.Pages, 0, d.Chars, (&document{id: d.ID}).uri(contentsPart),
		content.OneLine(p.Reference(content.Citation{})), true, first,
	}
}

// wholePages are the printed pages of the body of a paper: 1-40.
func wholePages(p *content.Paper) string {
	if len(p.Pages) == 0 {
		return ""
	}
	return fmt.Sprintf("%s-%s", p.Pages[0].Label, p.Pages[len(p.Pages)-1].Label)
}
