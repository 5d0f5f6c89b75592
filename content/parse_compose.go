package content

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// compose joins lines into a block; the first cut bytes of the first line are
// its label and stay out of Text.
func (p *parser) compose(lines []line, cut int) Block {
	c := composer{parser: p}
	for i, l := range lines {
		if i == 0 {
			l.marks = l.marksFrom(cut)
			l.text, l.at = l.text[cut:], l.at+cut
		}
		c.line(l)
	}
	b := c.block()
	b.Source = spans(lines)
	b.Page = p.label(lines[0].page)
	return b
}

// composer joins lines and remembers where pages begin.
type composer struct {
	*parser
	text   strings.Builder
	last   rune
	page   int // page index of the last line + 1; 0 before the first
	breaks []PageBreak
	notes  []Mark
}

// line appends l's text, after a space where two Latin words met at the break:
// a hard wrap drops the space it breaks at, and Chinese has none to drop.
func (c *composer) line(l line) {
	text := strings.TrimLeftFunc(l.text, unicode.IsSpace)
	if text == "" {
		return
	}
	first, _ := utf8.DecodeRuneInString(text)
	if c.text.Len() > 0 && wordEnd(c.last) && wordStart(first) {
		c.text.WriteByte(' ')
	}
	if c.page > 0 && c.page != l.page+1 {
		c.breaks = append(c.breaks, PageBreak{c.text.Len(), c.label(l.page)})
	}
	c.page = l.page + 1
	for _, m := range l.marksFrom(len(l.text) - len(text)) {
		if n := c.parser.notes.byLabel[m.Note]; n > 0 {
			at := c.text.Len() + min(m.At, len(text))
			c.notes = append(c.notes, Mark{at, at, noteID(n)})
		}
	}
	c.text.WriteString(text)
	c.last, _ = utf8.DecodeLastRuneInString(text)
}

// block returns what was joined so far.
func (c *composer) block() Block {
	return Block{Text: c.text.String(), Breaks: c.breaks, Notes: c.notes}
}

func wordEnd(r rune) bool   { return asciiWord(r) || strings.ContainsRune(",;:.!?)", r) }
func wordStart(r rune) bool { return asciiWord(r) || r == '(' }

func asciiWord(r rune) bool {
	return r < utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// spans returns the bytes of Raw that lines stand on.
func spans(lines []line) []Span {
	out := make([]Span, len(lines))
	for i, l := range lines {
		out[i] = Span{l.at, l.end()}
	}
	return out
}
