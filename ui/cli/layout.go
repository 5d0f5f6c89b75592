package cli

import (
	"strings"

	"yunlan/content"
	"yunlan/ui/text"
)

// layout says how blocks are set as plain text.
type layout struct {
	width  int                   // cells of a line; 0 leaves each paragraph on one line
	starts map[content.ID]string // pages to mark, by the block that begins them; nil marks none
	paint  painter
}

// blocks sets blocks one under another, a blank line between them.
func (l layout) blocks(blocks []content.Block) string {
	var b strings.Builder
	for _, block := range blocks {
		if page := l.starts[block.ID]; page != "" {
			b.WriteString("\n" + l.paint.muted(pageMark(page)) + "\n")
		}
		b.WriteString("\n" + l.block(block))
	}
	return b.String()
}

// block sets one block, each line ended.
func (l layout) block(b content.Block) string {
	switch b.Kind {
	case content.Heading:
		return l.prose(b.Label+l.inline(b), text.Options{}, l.paint.title)
	case content.Figure, content.Table:
		return l.prose(b.Label+" "+l.inline(b), text.Options{Hang: 2}, l.paint.accent)
	case content.Source:
		return l.prose(sourcePrinted+l.inline(b), text.Options{Hang: 2}, l.paint.muted)
	case content.Footnote:
		return l.prose("["+b.Label+"] "+l.inline(b), text.Options{Hang: 4}, l.paint.muted)
	case content.Row:
		return l.row(b)
	}
	return l.prose(l.inline(b), text.Options{Indent: 4}, l.paint.plain)
}

// row sets each cell of a row on lines of its own, so that none is cut.
func (l layout) row(b content.Block) string {
	var out strings.Builder
	for _, c := range b.Cells {
		out.WriteString(l.prose(c.Column+"："+c.Text, text.Options{Hang: 4}, l.paint.plain))
	}
	return out.String()
}

// prose is lines of the paper's own words, with space between Han and Latin.
func (l layout) prose(s string, o text.Options, paint func(string) string) string {
	o.Spacing = text.SpacingAuto
	return l.lines(s, o, paint)
}

// lines wraps a text and leaves every character of it as it is: it may name a
// file, a command or an option.
func (l layout) lines(s string, o text.Options, paint func(string) string) string {
	if l.width == 0 {
		return paint(s) + "\n"
	}
	o.Width = l.width
	var b strings.Builder
	for _, line := range text.Wrap(content.Sanitize(s), o) {
		b.WriteString(paint(line.Text()) + "\n")
	}
	return b.String()
}

// inline is a block's text with its footnote markers back in their places.
func (l layout) inline(b content.Block) string {
	var out strings.Builder
	for _, r := range runs(b) {
		switch {
		case r.note != "":
			out.WriteString("[" + noteNumber(r.note) + "]")
		case r.page != "" && l.starts != nil:
			out.WriteString(pageMark(r.page))
		}
		out.WriteString(r.text)
	}
	return out.String()
}
