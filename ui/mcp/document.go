package mcp

import (
	"cmp"
	"sync"

	"yunlan/content"
	"yunlan/data/market"
	"yunlan/data/store"
	"yunlan/search"
	"yunlan/ui/answers"
	"yunlan/ui/cli/command"
	"yunlan/ui/ways"
)

// whitePaper is the ID of the paper that is part of the program.
const whitePaper = "whitepaper"

// document is a paper that is served, and what is known of it.
type document struct {
	id      string
	run     *command.Program // whose Paper is this one
	engine  *search.Engine
	answers *answers.Answers
	market  func() (*market.Market, error)
	ways    *ways.Ways
}

func newDocument(id string, run *command.Program) *document {
	paper := run.Paper()
	return &document{
		id: id, run: run,
		engine:  search.Open(paper, store.DefaultDirs().Cache),
		answers: answers.New(paper),
		market:  sync.OnceValues(func() (*market.Market, error) { return market.New(paper) }),
		ways:    ways.New(paper),
	}
}

func (d *document) paper() *content.Paper { return d.run.Paper() }

// source is where a document says something.
type source struct {
	Document string     `json:"document"`
	Section  content.ID `json:"section"`
	Page     string     `json:"page"`
	Block    content.ID `json:"block"`
	Quote    string     `json:"quote"`
	Citation string     `json:"citation"`
}

// source cites a part of the document in the plain style, without its words.
func (d *document) source(c content.Citation) source {
	return source{d.id, c.Section, c.Pages("–"), c.Block, c.Quote, d.paper().Reference(c)}
}

// place is a source in one line, its words last and as they are.
func (s source) place() string {
	return string(cmp.Or(s.Block, s.Section)) + " · " + onPage.F(s.Page) + " · " + command.OneLine(s.Quote)
}
