package content

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"yunlan/content/sentence"
	"yunlan/content/shape"
)

// heading reads a heading: one that the source is certain of, one that a
// contents page lists, one with a number, or the unnumbered one before the first
// chapter. A number at the start of a line is not enough: the sentence before
// must have ended, the line must look like a title, and the count must go on.
func (p *parser) heading(i int) int {
	l := p.lines[i]
	if l.src.Level > 0 {
		return p.certain(i)
	}
	if !p.mayBegin(i) || l.src.Style != shape.Plain || p.certainOnly {
		return i
	}
	if n := readNumber(l.text); n.form != 0 && p.stands(i, n) && !p.lists(i, n) {
		if depth, ok := p.place.depth(n); ok {
			if next := p.numbered(i, n, depth); next > i {
				return next
			}
		}
	}
	if level := p.listed[titleKey(l.text)]; level > 0 && p.standsOut(i) && (i == 0 || p.endsBefore(i) || len(p.open) == 0) {
		return p.titled(i, max(p.titleEnd(i), i+1), number{}, func() Section { return p.place.enter(p, number{form: unnumbered}, p.place.under(level), level) })
	}
	if level := p.sizedLevel(i); level > 0 {
		return p.titled(i, p.titleEnd(i), number{}, func() Section { return p.place.enter(p, number{form: unnumbered}, p.place.under(level), level) })
	}
	if p.unnumbered(i) {
		return p.titled(i, p.titleEnd(i), number{}, func() Section { return Section{ID: "0", Level: 1} })
	}
	return i
}

// mayBegin reports whether a heading may stand on line i: the text before it has
// come to an end.
func (p *parser) mayBegin(i int) bool {
	if p.doc.Flow == shape.Printed {
		return p.lines[i].src.Apart
	}
	if p.settled() || p.doc.Flow == shape.Paragraphs {
		return true
	}
	return p.doc.Flow == shape.Spaced && p.lines[i].gap > 0
}

// numbered reads a heading with the number n, alone on its lines or run in with
// the text that follows.
func (p *parser) numbered(i int, n number, depth int) int {
	open := func() Section { return p.place.enter(p, n, depth, depth+1) }
	if n.form == annexForm && len(n.label) == len(p.lines[i].text) {
		return p.titled(i, p.annexTitle(i, n), n, open)
	}
	if p.doc.Flow == shape.Ruled {
		return p.titled(i, p.titleEnd(i), n, open)
	}
	if cut := runIn(p.lines[i].text, n); cut > 0 {
		return p.runInTitled(i, cut, n, open)
	}
	if p.item(i, n) {
		return i
	}
	return p.titled(i, p.titleEnd(i), n, open)
}

// certain reads a heading whose level the source knows; it may have a number.
func (p *parser) certain(i int) int {
	l := p.lines[i]
	n := readNumber(l.text)
	if n.form == 0 || len(n.label) == len(l.text) {
		n = number{form: unnumbered}
	}
	return p.titled(i, i+1, n, func() Section {
		depth := p.place.under(l.src.Level)
		if n.label == "" && depth == 0 && len(p.paper.Sections) == 0 && p.firstIsNumbered(i, l.src.Level) {
			p.place.open = []rank{{number: n, id: "0", level: l.src.Level}}
			return Section{ID: "0", Level: 1}
		}
		return p.place.enter(p, n, depth, l.src.Level)
	})
}

// firstIsNumbered reports whether the next heading of that level after line i has
// the number 1, so that the one at i is a preface.
func (p *parser) firstIsNumbered(i, level int) bool {
	for _, l := range p.lines[i+1:] {
		if l.src.Level > 0 && l.src.Level <= level {
			return readNumber(l.text).value == 1
		}
	}
	return false
}

// titled opens the section that open returns with the title on the lines from i
// to end. It returns end, or i if there is no title.
func (p *parser) titled(i, end int, n number, open func() Section) int {
	if end == i || end == i+1 && len(p.lines[i].text) == len(n.label) {
		return i
	}
	p.startSection(p.lines[i:end], n, open)
	return end
}

func (p *parser) startSection(lines []line, n number, open func() Section) {
	p.closeParagraph()
	s := open()
	b := p.compose(lines, len(n.label))
	b.ID, b.Kind, b.Label = s.ID, Heading, printed(n, lines[0].text)
	if n.label == "" && len(b.Notes) == 0 {
		b.Text = closeUp(b.Text)
	}
	s.Number, s.Title, s.Page = b.Label, b.Text, b.Page
	p.openSection(s)
	if lines[0].src.Level == 0 {
		p.guess(s.ID)
	}
	b.Section = s.ID
	p.append(b)
}

// printed is the number n at the start of text with one space behind it where the
// title is set apart from it, by space or on a line of its own: 第一章 总则, but 一、总则.
func printed(n number, text string) string {
	if n.form == annexForm && len(n.label) == len(text) {
		return n.label + " "
	}
	if r, _ := utf8.DecodeRuneInString(text[len(n.label):]); n.label == "" || n.form == listForm || n.form == bracketForm || !unicode.IsSpace(r) {
		return n.label
	}
	return strings.ReplaceAll(strings.TrimSpace(n.label), "\u00a0", " ") + " "
}

func (p *parser) guess(id ID) {
	if p.paper.guessed == nil {
		p.paper.guessed = map[ID]bool{}
	}
	p.paper.guessed[id] = true
}

// maxTitle is how wide a title is at most, in cells, where no measure tells.
const maxTitle = 100

// runIn is the length of a title that runs on into its text, （一）标题。正文, with its
// stop; 0 where text is no such line.
func runIn(text string, n number) int {
	at := strings.Index(text, "。")
	if at < 0 || at+len("。") == len(text) || n.form == circledForm {
		return 0
	}
	title := text[len(n.label):at]
	if title == "" || cells(title) > maxTitle || strings.ContainsAny(title, "；：;！？") {
		return 0
	}
	return at + len("。")
}

// runInTitled opens a section whose title is the beginning of line i; its stop is
// furniture, and the rest of the line begins a paragraph.
func (p *parser) runInTitled(i, cut int, n number, open func() Section) int {
	whole := p.lines[i]
	title, rest := whole.part(0, cut-len("。")), whole.part(cut, len(whole.text))
	p.paper.Furniture = append(p.paper.Furniture, Span{title.end(), whole.at + cut})
	p.startSection([]line{title}, n, open)
	p.open = append(p.open, rest)
	return i + 1
}

// part is a stretch of a line's text, trimmed.
func (l line) part(from, to int) line {
	text := l.text[from:to]
	trimmed := strings.TrimSpace(text)
	marks := l.marks
	l.marks = nil
	for _, m := range marks {
		if m.At <= to && (m.At > from || from == 0) {
			l.marks = append(l.marks, shape.Mark{At: max(m.At-from, 0), Note: m.Note})
		}
	}
	l.at += from + strings.Index(text, trimmed)
	l.text, l.width = trimmed, cells(trimmed)
	return l
}

// item reports a line that belongs to an enumeration: its neighbours have the
// numbers before or after its own, with no text between.
func (p *parser) item(i int, n number) bool {
	if n.form < bracketForm || p.listed[titleKey(p.lines[i].text)] > 0 {
		return false
	}
	before, after := p.beside(i)
	for _, k := range []int{before, after} {
		if k < 0 || k >= len(p.lines) || p.lines[k].src.Style != shape.Plain {
			continue
		}
		if m := readNumber(p.lines[k].text); k > i && m.form == n.form && m.value-n.value == 1 {
			return true
		}
		if m := lastItem(p.lines[k].text); k < i && m.form == n.form && n.value-m.value == 1 {
			return true
		}
	}
	return false
}

// titleEnd returns the line after the title that begins at line i, or i when
// it is no title: a title does not end like a sentence nor fill the measure
// of the body and then run on.
func (p *parser) titleEnd(i int) int {
	end := i + 1
	if p.doc.Flow == shape.Printed {
		return p.markedTitle(i)
	}
	if p.doc.Flow == shape.Paragraphs {
		if sentenceLike(p.lines[i].text) || p.lines[i].width > maxTitle {
			return i
		}
		return end
	}
	for end < len(p.lines) && p.titleRunsOn(p.lines[end-1], p.lines[end]) {
		end++
	}
	last := p.lines[end-1]
	if sentenceLike(last.text) || last.width >= p.mode-2 && end < len(p.lines) {
		return i
	}
	if p.doc.Flow == shape.Spaced && end < len(p.lines) && p.lines[end].gap == 0 {
		return i // a paragraph that goes on
	}
	return end
}

// titleRunsOn reports whether the title line l goes on in next: l is long for
// a title, and next is too short for the first line of a paragraph.
func (p *parser) titleRunsOn(l, next line) bool {
	if p.doc.Flow == shape.Spaced {
		return next.gap == 0 && l.width >= p.mode/2 && !endsSentence(l.text) && !structural(next.text)
	}
	shorter := p.mode - 4
	if l.width >= p.mode-2 {
		shorter = p.mode - 2
	}
	return l.width >= p.mode/2 && next.width < shorter && next.width <= l.width &&
		l.page == next.page && !next.indent && !endsSentence(l.text) &&
		!sentenceLike(next.text) && !structural(next.text)
}

// unnumbered reports a heading without a number: short, without punctuation,
// first on its page and before all that is numbered.
func (p *parser) unnumbered(i int) bool {
	l := p.lines[i]
	return p.doc.Flow == shape.Ruled && len(p.paper.Sections) == 0 && len(p.open) == 0 && p.topOfPage(i) &&
		l.width <= p.mode/3 && !strings.ContainsFunc(l.text, sentence.Pauses) && !strings.ContainsAny(l.text, "（）《》“”()") && !structural(l.text)
}

// structural reports a line that begins a heading, caption, source or footnote.
func structural(s string) bool {
	_, _, captioned := captionLabel(s)
	return readNumber(s).form != 0 || captioned || sourcePrefix(s) > 0
}

// sentenceLike reports punctuation at the end of s that no title ends with.
func sentenceLike(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return endsSentence(s) || sentence.Pauses(r)
}

// closeUp removes the spaces of a word that is set apart: 前 言.
func closeUp(s string) string {
	fields := strings.Fields(s)
	for _, f := range fields {
		if utf8.RuneCountInString(f) > 1 {
			return s
		}
	}
	return strings.Join(fields, "")
}
