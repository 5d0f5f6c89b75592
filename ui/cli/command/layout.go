package command

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/ui/text"
)

// Layout sets blocks as text.
type Layout struct {
	Width  int                   // cells of a line; 0 leaves each paragraph on one line
	Starts map[content.ID]string // pages to mark, by their first block; nil marks none
	Paint  Painter
}

// Blocks sets blocks one under another, a blank line between them.
func (l Layout) Blocks(blocks []content.Block) string {
	var b strings.Builder
	for _, block := range blocks {
		if page := l.Starts[block.ID]; page != "" {
			b.WriteString("\n" + l.Paint.Muted(PageMark(page)) + "\n")
		}
		b.WriteString("\n" + l.block(block))
	}
	return b.String()
}

// block sets one block, each line ended.
func (l Layout) block(b content.Block) string {
	switch b.Kind {
	case content.Heading:
		return l.Prose(b.Label+l.inline(b), text.Options{}, l.Paint.Title)
	case content.Figure, content.Table:
		return l.Prose(b.Label+" "+l.inline(b), text.Options{Hang: 2}, l.Paint.Accent)
	case content.Source:
		return l.Prose(SourceLabel(b)+l.inline(b), text.Options{Hang: 2}, l.Paint.Muted)
	case content.Footnote:
		return l.Prose("["+b.Label+"] "+l.inline(b), text.Options{Hang: 4}, l.Paint.Muted)
	case content.Row:
		return l.row(b)
	}
	return l.Prose(l.inline(b), text.Options{Indent: 4}, l.Paint.Plain)
}

// row sets each cell of a row on lines of its own, so that none is cut.
func (l Layout) row(b content.Block) string {
	var out strings.Builder
	for _, c := range b.Cells {
		out.WriteString(l.Prose(c.Column+colon(c.Column)+c.Text, text.Options{Hang: 4}, l.Paint.Plain))
	}
	return out.String()
}

// SourceLabel stands before the text of a source: as the paper prints it, or as a
// translation of the paper has it.
func SourceLabel(b content.Block) string { return cmp.Or(b.Label, SourcePrinted) }

// colon follows a column's header: a Chinese sign after Chinese.
func colon(header string) string {
	if r, _ := utf8.DecodeLastRuneInString(header); r < utf8.RuneSelf {
		return ": "
	}
	return "："
}

// Prose wraps the paper's text, with space between Chinese and Latin.
func (l Layout) Prose(s string, o text.Options, paint func(string) string) string {
	o.Spacing = text.SpacingAuto
	return l.Lines(s, o, paint)
}

// Lines wraps other text and changes no character: it may contain file names or
// commands.
func (l Layout) Lines(s string, o text.Options, paint func(string) string) string {
	if l.Width == 0 {
		return paint(s) + "\n"
	}
	o.Width = l.Width
	var b strings.Builder
	for _, line := range text.Wrap(content.Sanitize(s), o) {
		b.WriteString(paint(line.Text()) + "\n")
	}
	return b.String()
}

// inline is a block's text with its footnote markers and page marks.
func (l Layout) inline(b content.Block) string {
	var out strings.Builder
	for _, r := range Runs(b) {
		switch {
		case r.Note != "":
			out.WriteString("[" + NoteNumber(r.Note) + "]")
		case r.Page != "" && l.Starts != nil:
			out.WriteString(PageMark(r.Page))
		}
		out.WriteString(r.Text)
	}
	return out.String()
}

// Measure is the greatest line width for reading, in cells: forty Chinese characters.
const Measure = 80

// WrapAt is --width if it is given, else the terminal's width up to Measure, and 0 for
// a pipe.
func (p *Program) WrapAt(cmd *cobra.Command, width int) int {
	if cmd.Flags().Changed("width") {
		return width
	}
	return min(p.Cols, Measure)
}

const Gutter = 2 // cells between two columns
