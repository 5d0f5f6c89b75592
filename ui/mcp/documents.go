package mcp

import (
	"fmt"

	"yunlan/content"
)

// addTools adds every tool.
func (s *server) addTools() {
	add(s, about{"documents", titleDocuments, aboutDocuments, nil}, s.list)
	add(s, about{"search", titleSearch, aboutSearch, nil}, (*call).search)
	add(s, about{"read", titleRead, aboutRead, nil}, (*call).read)
	add(s, about{"contents", titleContents, aboutContents, nil}, (*call).contents)
	add(s, about{"facts", titleFacts, aboutFacts, nil}, (*call).facts)
	add(s, about{"policies", titlePolicies, aboutPolicies, nil}, (*call).policies)
	add(s, about{"table", titleTable, aboutTable, nil}, (*call).table)
	add(s, about{"chart", titleChart, aboutChart, nil}, (*call).chart)
	add(s, about{"check", titleCheck, aboutCheck, nil}, (*call).check)
	add(s, about{"terms", titleTerms, aboutTerms, nil}, (*call).terms)
	add(s, about{"actors", titleActors, aboutActors, nil}, (*call).actors)
	add(s, about{"timeline", titleTimeline, aboutTimeline, nil}, (*call).timeline)
	add(s, about{"subsidy", titleSubsidy, aboutSubsidy, subsidySchema()}, (*call).subsidy)
	add(s, about{"assess", titleAssess, aboutAssess, assessSchema()}, (*call).assess)
}

type documentsIn struct{ paging }

// document is empty: the tool is on all documents.
func (documentsIn) document() string { return "" }

// documentItem is a document that is served.
type documentItem struct {
	ID        string `json:"id"`
	Title     string `json:"title"`
	Publisher string `json:"publisher"`
	Date      string `json:"date" jsonschema:"of the imprint; empty where it has none"`
	Pages     int    `json:"pages"`
	Sections  int    `json:"sections"`
	Chars     int    `json:"chars"`
	Contents  string `json:"contents" jsonschema:"URI of the resource"`
	Citation  string `json:"citation"`
}

func (d documentItem) line() string {
	return joined(d.ID, d.Title, d.Publisher, sized.F(d.Pages, d.Sections))
}

func (s *server) list(c *call, in documentsIn) (list[documentItem], error) {
	all := make([]documentItem, len(s.documents))
	for i, d := range s.documents {
		p := d.paper()
		all[i] = documentItem{
			d.id, p.Title, p.Publisher, p.Imprint.Date, len(p.Pages), len(p.Sections), p.Chars(), d.uri(contentsPart),
			p.CiteAs(content.CiteGBT7714, content.Citation{Page: wholePages(p)}),
		}
	}
	return paged(c, in.paging, all)
}

// wholePages are the printed pages of the body of a paper: 1-40.
func wholePages(p *content.Paper) string {
	if len(p.Pages) == 0 {
		return ""
	}
	return fmt.Sprintf("%s-%s", p.Pages[0].Label, p.Pages[len(p.Pages)-1].Label)
}
