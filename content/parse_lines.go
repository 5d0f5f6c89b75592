package content

import (
	"strings"
	"unicode"

	"golang.org/x/text/width"

	"yunlan/content/sentence"
	"yunlan/content/shape"
)

// line is a line of the source that has text, trimmed.
type line struct {
	text   string
	at     int          // byte offset of text in Raw
	width  int          // cells, ambiguous characters counted as wide
	gap    int          // blank lines before it
	page   int          // index of its page
	lead   int          // bytes of white space before it
	indent bool         // begins with more than one space, as first lines do
	marks  []shape.Mark // at offsets of text
	src    *shape.Line
}

func (l line) end() int { return l.at + len(l.text) }

// readLines puts the lines of the document one under another as Raw and measures
// those that have text.
func (p *parser) readLines() {
	var raw strings.Builder
	gap := 0
	widths, gaps := map[int]int{}, map[int]int{}
	for i := range p.doc.Lines {
		src := &p.doc.Lines[i]
		if i > 0 {
			raw.WriteByte('\n')
		}
		text, marks := cleanLine(src)
		l := newLine(text, raw.Len())
		l.src, l.marks = src, marks
		l.marks = l.marksFrom(l.lead)
		raw.WriteString(text)
		if l.text == "" {
			gap++
			continue
		}
		l.gap, gap = gap, 0
		p.lines = append(p.lines, l)
		widths[l.width] += l.width // by text: many short lines are not the measure
		gaps[l.gap]++
	}
	p.paper.Raw = raw.String()
	p.mode, p.gap = shape.Commonest(widths), shape.Commonest(gaps)
}

// cleanLine is the text of a line, safe and on one line, with its marks; that of a
// row is its cells, joined by spaces.
func cleanLine(l *shape.Line) (string, []shape.Mark) {
	if l.Cells != nil {
		for i, c := range l.Cells {
			l.Cells[i] = Collapse(Sanitize(c))
		}
		return strings.Join(strings.Fields(strings.Join(l.Cells, " ")), " "), nil
	}
	text := ""
	from := 0
	var marks []shape.Mark
	for _, m := range l.Marks { // sanitising may change lengths
		text += Sanitize(l.Text[from:m.At])
		from = m.At
		marks = append(marks, shape.Mark{At: len(text), Note: m.Note})
	}
	return strings.ReplaceAll(text+Sanitize(l.Text[from:]), "\n", " "), marks
}

// marksFrom are the marks of a line whose first n bytes are taken off.
func (l line) marksFrom(n int) []shape.Mark {
	if n == 0 || len(l.marks) == 0 {
		return l.marks
	}
	moved := make([]shape.Mark, len(l.marks))
	for i, m := range l.marks {
		moved[i] = shape.Mark{At: max(m.At-n, 0), Note: m.Note}
	}
	return moved
}

func newLine(s string, at int) line {
	text := strings.TrimLeftFunc(s, unicode.IsSpace)
	lead := len(s) - len(text)
	text = strings.TrimRightFunc(text, unicode.IsSpace)
	return line{
		text: text, at: at + lead, width: cells(text), lead: lead,
		indent: lead > 1,
	}
}

// cells is the width of s in print: a Chinese quotation mark or dash is as wide
// as a character there, whatever a terminal makes of it.
func cells(s string) int {
	n := 0
	for _, r := range s {
		n += runeCells(r)
	}
	return n
}

func runeCells(r rune) int {
	switch {
	case r < 0x80:
		return 1
	case r >= 0x3000 && r <= 0x303E || r >= 0x3400 && r <= 0x9FFF: // nearly all Chinese text, without a table
		return 2
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth, width.EastAsianAmbiguous:
		return 2
	}
	return 1
}

// endsSentence reports whether s ends where a paragraph may end.
func endsSentence(s string) bool {
	r := sentence.Last(s)
	return sentence.Ends(r) || r == '：'
}

// firstWord is the width of what would have to fit on the line before: one
// wide character, or a run of Latin letters and digits.
func firstWord(s string) int {
	n := strings.IndexFunc(s, func(r rune) bool { return r >= 0x80 || r == ' ' })
	switch {
	case n < 0:
		return len(s)
	case n == 0:
		return 2
	}
	return n
}
