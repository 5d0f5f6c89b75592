package cli

import (
	_ "embed"
	"fmt"
	"html/template"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
	"yunlan/ui/cli/command"
)

//go:embed webpage.html
var webTemplate string

// webPage is the paper as one self-contained page: contents, sections, the table,
// footnotes linked both ways, light or dark as the reader's system.
func webPage(paper *content.Paper, starts map[content.ID]string, text english.Text, notice string) (string, error) {
	t, err := template.New("page").Funcs(template.FuncMap{"word": pageWord(text)}).Parse(webTemplate)
	if err != nil {
		return "", fmt.Errorf("read the page's template: %w", err)
	}
	var out strings.Builder
	if err := t.Execute(&out, newWebPaper(paper, starts, text, notice)); err != nil {
		return "", fmt.Errorf("write the page: %w", err)
	}
	return out.String(), nil
}

// pageWord finds the page's own words in the language of its text.
func pageWord(text english.Text) func(string) string {
	l := lang.Chinese
	if text == english.English {
		l = lang.English
	}
	return func(name string) string { return pageWords[name][l] }
}

type webPaper struct {
	Title, Publisher string
	Notice           string // said of a translation
	Both             bool   // sentences stand under one another
	Sections         []webSection
	Notes            []webBlock
}

type webSection struct {
	content.Section
	Items []webBlock
}

// webBlock is a block with what belongs to it.
type webBlock struct {
	content.Block
	Anchor  string
	Starts  string // the printed page that begins with it, "" for none
	Runs    []webRun
	Back    string // of a footnote: the anchor of its marker
	Credit  []webRun
	Columns []string
	Rows    [][]webCell
}

// webRun is a piece of text with the marker before it.
type webRun struct{ Page, Note, Anchor, Link, Text string }

// webCell is a table cell; Span is the rows that it stands for.
type webCell struct {
	Text string
	Span int
}

// IsChapter tells the template the level of a heading.
func (b webBlock) IsChapter() bool { return !strings.Contains(string(b.ID), ".") }

func newWebPaper(paper *content.Paper, starts map[content.ID]string, text english.Text, notice string) webPaper {
	w := webBuilder{paper, starts}
	out := webPaper{Title: paper.Title, Publisher: paper.Publisher, Notice: notice, Both: text == english.Both}
	for _, s := range paper.Sections {
		section := webSection{Section: s}
		for _, b := range paper.Blocks[s.Blocks.Start:s.Blocks.End] {
			switch b.Kind {
			case content.Row, content.Source: // with their table or figure
			case content.Footnote:
				out.Notes = append(out.Notes, w.block(b))
			default:
				section.Items = append(section.Items, w.block(b))
			}
		}
		out.Sections = append(out.Sections, section)
	}
	return out
}

type webBuilder struct {
	paper  *content.Paper
	starts map[content.ID]string
}

func (w webBuilder) block(b content.Block) webBlock {
	out := webBlock{Block: b, Anchor: anchor(b.ID), Starts: w.starts[b.ID], Runs: w.runs(b)}
	switch b.Kind {
	case content.Footnote:
		if notedIn(w.paper, b.ID) != "" {
			out.Back = "ref-" + out.Anchor
		}
	case content.Figure, content.Table:
		if source, ok := w.paper.SourceOf(b.ID); ok {
			out.Credit = w.runs(source)
		}
		out.Columns = w.paper.Columns(b.ID)
		out.Rows = webRows(w.paper.Rows(b.ID))
	}
	return out
}

func (w webBuilder) runs(b content.Block) []webRun {
	var out []webRun
	for _, r := range command.Runs(b) {
		run := webRun{Text: r.Text}
		switch {
		case r.Note != "":
			run.Note, run.Anchor = command.NoteNumber(r.Note), anchor(r.Note)
		case r.Link != "":
			run.Link = anchor(r.Link)
		case w.starts != nil:
			run.Page = r.Page
		}
		out = append(out, run)
	}
	return out
}

// webRows gives a value that was printed once for several rows one tall cell.
func webRows(rows []content.Block) [][]webCell {
	out := make([][]webCell, len(rows))
	for i, row := range rows {
		for column, c := range row.Cells {
			if c.Merged && i > 0 {
				continue
			}
			span := 1
			for _, below := range rows[i+1:] {
				if column >= len(below.Cells) || !below.Cells[column].Merged {
					break
				}
				span++
			}
			out[i] = append(out[i], webCell{c.Text, span})
		}
	}
	return out
}

// anchor is an ID in ASCII: fig4 for 图4.
func anchor(id content.ID) string { return id.ASCII() }
