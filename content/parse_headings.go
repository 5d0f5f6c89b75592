package content

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"yunlan/content/numeral"
	"yunlan/content/sentence"
)

// outline is the parser's position among chapters and sections.
type outline struct {
	id      ID // the section that is open
	chapter int
	section int
	blocks  int // paragraphs in the open section
	taken   map[ID]bool
}

// frontTitle names the section that holds text before any heading.
const frontTitle = "正文"

// current is the open section; text before any heading opens one without a
// heading of its own.
func (o *outline) current(p *parser) ID {
	if len(p.paper.Sections) == 0 {
		p.openSection(Section{ID: "0", Level: 1, Title: frontTitle, Page: p.label(0)})
	}
	return o.id
}

// heading reads 一、 (a chapter), （一） (a section) or the unnumbered heading
// before the first chapter. A number at the start of a line is not enough:
// the sentence before must have ended, the line must look like a title, and
// the count must go up.
func (p *parser) heading(i int) int {
	if !p.settled() {
		return i
	}
	text := p.lines[i].text
	if number, label := chapterNumber(text); number > p.place.chapter {
		return p.titled(i, label, func() Section {
			p.place.chapter, p.place.section = number, 0
			return Section{ID: ID(strconv.Itoa(number)), Level: 1}
		})
	}
	if number, label := sectionNumber(text); number > p.place.section {
		return p.titled(i, label, func() Section {
			p.place.current(p)
			p.place.section = number
			parent := strconv.Itoa(p.place.chapter)
			return Section{ID: ID(parent + "." + strconv.Itoa(number)), Parent: ID(parent), Level: 2}
		})
	}
	if p.unnumbered(i) {
		return p.titled(i, "", func() Section { return Section{ID: "0", Level: 1} })
	}
	return i
}

// titled opens the section that make returns if a title begins at line i. It
// returns the line after the title, or i if there is none.
func (p *parser) titled(i int, label string, make func() Section) int {
	end := p.titleEnd(i)
	if end == i || len(p.lines[i].text) == len(label) {
		return i
	}
	p.closeParagraph()
	s := make()
	b := p.compose(p.lines[i:end], len(label))
	b.ID, b.Kind, b.Label = s.ID, Heading, label
	if label == "" {
		b.Text = closeUp(b.Text)
	}
	s.Number, s.Title, s.Page = label, b.Text, b.Page
	p.openSection(s)
	b.Section = s.ID
	p.append(b)
	return end
}

func (p *parser) openSection(s Section) {
	if p.place.taken == nil {
		p.place.taken = map[ID]bool{}
	}
	n := len(p.paper.Blocks)
	s.Blocks = Span{n, n}
	p.place.id, p.place.blocks = s.ID, 0
	for i := range p.paper.Sections {
		if s.Parent != "" && p.paper.Sections[i].ID == s.Parent {
			p.paper.Sections[i].Children = append(p.paper.Sections[i].Children, s.ID)
		}
	}
	p.paper.Sections = append(p.paper.Sections, s)
}

// titleEnd returns the line after the title that begins at line i, or i when
// it is no title: a title does not end like a sentence nor fill the measure
// of the body and then run on.
func (p *parser) titleEnd(i int) int {
	end := i + 1
	for end < len(p.lines) && p.titleRunsOn(p.lines[end-1], p.lines[end]) {
		end++
	}
	last := p.lines[end-1]
	if sentenceLike(last.text) || last.width >= p.mode-2 && end < len(p.lines) {
		return i
	}
	return end
}

// titleRunsOn reports whether the title line l goes on in next: l is long for
// a title, and next is too short for the first line of a paragraph.
func (p *parser) titleRunsOn(l, next line) bool {
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
	return len(p.paper.Sections) == 0 && len(p.open) == 0 && p.topOfPage(i) &&
		l.width <= p.mode/3 && !strings.ContainsFunc(l.text, sentence.Pauses) && !strings.ContainsAny(l.text, "（）《》“”()") && !structural(l.text)
}

// structural reports a line that begins a heading, caption, source or footnote.
func structural(s string) bool {
	chapter, _ := chapterNumber(s)
	section, _ := sectionNumber(s)
	_, _, captioned := captionLabel(s)
	return chapter+section > 0 || captioned || sourcePrefix(s) > 0
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

// chapterNumber reads 一、 at the start of s: the number and what was printed.
func chapterNumber(s string) (int, string) {
	n, size := numeral.Ordinal(s)
	if n > 0 && strings.HasPrefix(s[size:], "、") {
		return n, s[:size+len("、")]
	}
	return 0, ""
}

// sectionNumber reads （一） at the start of s.
func sectionNumber(s string) (int, string) {
	for _, pair := range [][2]string{{"（", "）"}, {"(", ")"}} {
		rest, ok := strings.CutPrefix(s, pair[0])
		if n, size := numeral.Ordinal(rest); ok && n > 0 && strings.HasPrefix(rest[size:], pair[1]) {
			return n, s[:len(pair[0])+size+len(pair[1])]
		}
	}
	return 0, ""
}
