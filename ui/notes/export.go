package notes

import (
	"strings"
	"time"

	"yunlan/content"
)

// kind distinguishes a file of notes from other JSON.
const kind = "notes"

// File is the shape of a JSON export. Section, Place, Page and Citation are for
// readers of the file: an import takes them from the paper.
type File struct {
	Schema  int     `json:"schema"`
	Program string  `json:"program"`
	Kind    string  `json:"kind"`
	Title   string  `json:"title"` // of the paper
	Notes   []Entry `json:"notes"`
}

// Entry is a note in a File. A Text of "" is a highlight; EndBlock is "" where
// the passage ends in the block it begins in.
type Entry struct {
	ID       string     `json:"id"`
	Block    content.ID `json:"block"`
	Start    int        `json:"start"` // bytes of the block's text
	EndBlock content.ID `json:"end_block"`
	End      int        `json:"end"`
	Quote    string     `json:"quote"`
	Text     string     `json:"text"`
	Section  content.ID `json:"section"`
	Place    string     `json:"place"` // 二（三）
	Page     string     `json:"page"`
	LastPage string     `json:"last_page,omitempty"`
	Citation string     `json:"citation"`
	Created  time.Time  `json:"created"`
	Updated  time.Time  `json:"updated"`
}

// NewFile is the export of notes in reading order.
func NewFile(p *content.Paper, all []Placed) File {
	f := File{Schema: content.Schema, Program: "yunlan", Kind: kind, Title: p.Title, Notes: []Entry{}}
	for _, n := range all {
		c := n.Citation(p)
		e := Entry{
			ID: n.ID, Block: content.ID(n.Block), Start: n.Start, EndBlock: content.ID(n.EndBlock), End: n.End,
			Quote: n.Quote, Text: n.Text, Section: c.Section, Page: c.Page, LastPage: c.Last, Created: n.Created, Updated: n.Updated,
		}
		if len(n.Passage) > 0 {
			first, last := n.Passage[0], n.Passage[len(n.Passage)-1]
			e.Block, e.Start, e.End, e.EndBlock, e.Quote = first.Block, first.Start, last.End, "", c.Quote
			if last.Block != first.Block {
				e.EndBlock = last.Block
			}
		}
		c.Quote = ""
		e.Place, e.Citation = p.ShortPlace(c.Section), p.CiteAs(content.CitePlain, c)
		f.Notes = append(f.Notes, e)
	}
	return f
}

// JSON writes notes as a File, safe for a screen.
func JSON(p *content.Paper, all []Placed) (string, error) {
	return content.EncodeJSON(NewFile(p, all), "  ")
}

// Markdown writes notes under the headings of their sections: the quote with
// its place, what was written, the date.
func Markdown(p *content.Paper, all []Placed) string {
	parts := []string{"# " + content.EscapeMarkdown(p.Title+" · "+exportTitle.String())}
	section := content.ID("")
	for i, n := range all {
		c := n.Citation(p)
		if i == 0 || c.Section != section {
			section = c.Section
			parts = append(parts, "## "+content.EscapeMarkdown(heading(p, section)))
		}
		parts = append(parts, p.CiteAs(content.CiteMarkdown, c))
		for line := range strings.SplitSeq(n.Text, "\n") {
			if line != "" {
				parts = append(parts, content.EscapeMarkdownStart(content.EscapeMarkdown(line)))
			}
		}
		parts = append(parts, day(n))
	}
	return content.Sanitize(strings.Join(parts, "\n\n") + "\n")
}

// heading is the section's number and title.
func heading(p *content.Paper, section content.ID) string {
	s, ok := p.Section(section)
	if !ok {
		return elsewhere.String()
	}
	return strings.TrimSpace(p.ShortPlace(section) + " " + strings.TrimPrefix(s.Title, p.ShortPlace(section)))
}

// day is the date of a note's last change.
func day(n Placed) string {
	when := n.Updated
	if when.IsZero() {
		when = n.Created
	}
	return "*" + when.Local().Format(time.DateOnly) + "*"
}
