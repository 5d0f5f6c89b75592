package mcp

import (
	"cmp"
	"strings"
	"sync"
	"unicode/utf8"

	"yunlan/content"
	"yunlan/data/found"
	"yunlan/data/market"
	"yunlan/data/shelf"
	"yunlan/data/store"
	"yunlan/search"
	"yunlan/ui/answers"
	"yunlan/ui/cli/command"
	"yunlan/ui/evidence"
	"yunlan/ui/ways"
)

// whitePaper is the ID of the paper that is part of the program.
const whitePaper = "whitepaper"

// document is a paper that is served, and what is known of it.
type document struct {
	id      string
	entry   shelf.Document   // as a library lists it
	run     *command.Program // whose Paper is this one
	cited   *content.Paper   // with a title of a length that citations have room for
	engine  *search.Engine
	answers *answers.Answers
	market  func() (*market.Market, error)
	ways    *ways.Ways
	found   func() found.Found // what rules find in it
}

// newDocument is the paper of a program.
func newDocument(id string, run *command.Program) *document {
	paper := run.Paper()
	cited := *paper
	cited.Title = titled(paper.Title)
	entry := shelf.Document{ID: id, Hash: paper.Doc, Title: paper.Title}
	return &document{
		id: id, entry: entry, run: run, cited: &cited,
		engine:  answers.Engine(paper, store.DefaultDirs().Cache),
		answers: answers.New(paper),
		market:  sync.OnceValues(func() (*market.Market, error) { return market.New(paper) }),
		ways:    ways.New(paper),
		found:   sync.OnceValue(func() found.Found { return found.In(paper) }),
	}
}

// another is a document beside that of a program.
func another(id string, run *command.Program, paper *content.Paper) *document {
	own := *run
	own.Paper = func() *content.Paper { return paper }
	return newDocument(id, &own)
}

func (d *document) paper() *content.Paper { return d.run.Paper() }

// source is where a document says something.
type source struct {
	Document    string     `json:"document"`
	Section     content.ID `json:"section"`
	Page        string     `json:"page"`
	Block       content.ID `json:"block"`
	Quote       string     `json:"quote"`
	Within      bool       `json:"within_sentence,omitempty"` // as of content.Citation
	Translation string     `json:"translation,omitempty"`
	Citation    string     `json:"citation"`
	Cut         bool       `json:"cut,omitempty"` // the quote is longer; read has it in parts
}

// maxQuote is the length of a quote in bytes: a reply has room for one, in JSON and in
// words.
const maxQuote = 4 << 10

// head is the beginning of a text that has room in a quote: to the end of a sentence,
// where it has one.
func head(text string) string {
	if len(text) <= maxQuote {
		return text
	}
	end := maxQuote
	for !utf8.RuneStart(text[end]) {
		end--
	}
	if i := strings.LastIndexAny(text[:end], "。！？；.!?;\n"); i > 0 {
		_, size := utf8.DecodeRuneInString(text[i:])
		end = i + size
	}
	return text[:end]
}

// longestTitle is the length of a title in characters, of a document or a section.
const longestTitle = 200

// titled is a title on one line, in a length that every item has room for.
func titled(title string) string { return command.Shortened(content.OneLine(title), longestTitle) }

// parts are the places of a block that have room in a quote each.
func parts(b content.Block) []content.Place {
	var all []content.Place
	for start := 0; ; {
		end := start + len(head(b.Text[start:]))
		all = append(all, content.Place{Block: b.ID, Start: start, End: end})
		if start = end; start == len(b.Text) {
			return all
		}
	}
}

// source cites a part of the document in the plain style, without its words; translated
// too, where English is in use and the document has that.
func (d *document) source(c content.Citation) source {
	return d.sourceIn(c, evidence.Of(d.paper()))
}

func (d *document) sourceIn(c content.Citation, words evidence.Words) source {
	quote, at := head(c.Quote), c.Place
	cut := len(quote) < len(c.Quote)
	if cut {
		at.End = at.Start + len(quote)
	}
	return source{d.id, c.Section, c.Pages("–"), c.Block, quote, c.Within, words.English(at), d.cited.Reference(c), cut}
}

// place is a source in one line, its words last and as they are.
func (s source) place() string {
	return joined(string(cmp.Or(s.Block, s.Section)), pageOf(s.Page), command.OneLine(content.Citation{Within: s.Within}.Begun(s.Quote)), s.translated())
}

// translated is the translation in one line, marked as one; "" for none.
func (s source) translated() string {
	if s.Translation == "" {
		return ""
	}
	return translated.F(command.OneLine(s.Translation))
}

// pageOf is a page in words, "" for a document without pages.
func pageOf(page string) string {
	if page == "" {
		return ""
	}
	return onPage.F(page)
}
