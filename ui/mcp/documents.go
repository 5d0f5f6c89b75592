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
	Citation  string `json:"citation"`
	Library   bool   `json:"library"`
}

func (d documentItem) line() string {
	size := sized.F(d.Pages, d.Sections)
	switch {
	case d.Library && d.Pages == 0:
		size = ""
	case d.Library:
		size = pagesOf.F(d.Pages)
	}
	return joined(d.ID, d.Title, d.Publisher, size)
}

func (s *server) list(c *call, in documentsIn) (list[documentItem], error) {
	all, err := s.entries()
	if err != nil {
		return list[documentItem]{}, err
	}
	return pagedOf(c, in.paging, len(all), func(i int) documentItem {
		if i < len(s.documents) {
			return s.documents[i].item()
		}
		return listed(all[i])
	})
}

// item is a document that is served, in the list of them.
func (d *document) item() documentItem {
	p := d.paper()
	return documentItem{
		d.id, titled(p.Title), titled(p.Publisher), p.Imprint.Date, len(p.Pages), len(p.Sections), p.Chars(), d.uri(contentsPart),
		d.cited.CiteAs(content.CiteGBT7714, content.Citation{Page: wholePages(p)}), false,
	}
}

// listed is a document of the library, which is not opened for it: its citation has
// what the library knows.
func listed(d shelf.Document) documentItem {
	year := ""
	if d.Year > 0 {
		year = strconv.Itoa(d.Year)
	}
	p := content.Paper{Doc: d.Hash, Title: titled(d.Title), Author: d.Author, Publisher: d.Publisher}
	return documentItem{
		d.ID, titled(d.Title), titled(d.Publisher), year, d.Pages, 0, d.Chars, (&document{id: d.ID}).uri(contentsPart),
		content.OneLine(p.Reference(content.Citation{})), true,
	}
}

// wholePages are the printed pages of the body of a paper: 1-40.
func wholePages(p *content.Paper) string {
	if len(p.Pages) == 0 {
		return ""
	}
	return fmt.Sprintf("%s-%s", p.Pages[0].Label, p.Pages[len(p.Pages)-1].Label)
}
