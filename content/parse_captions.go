package content

import (
	"strings"
	"unicode/utf8"

	"yunlan/content/shape"
)

// captionKinds are the words that captions begin with, the longest first.
var captionKinds = []string{"图表", "图", "表"}

// captionLabel reads 图 4, 表 3.1, 图1-1 or 图 A.2 at the start of s: the ID it names
// and the label as printed.
func captionLabel(s string) (id ID, label string, ok bool) {
	for _, kind := range captionKinds {
		rest, found := strings.CutPrefix(s, kind)
		if !found {
			continue
		}
		number := strings.TrimLeft(rest, " \u00a0")
		name, size := captionNumber(number)
		if size == 0 {
			continue
		}
		return ID(kind + name), s[:len(s)-len(number)+size], true
	}
	return "", "", false
}

// captionNumber reads 4, 3.1, 1-1-2 or A.2 at the start of s: its form in an ID and
// its length. Each part has at most three digits.
func captionNumber(s string) (name string, size int) {
	if s != "" && s[0] >= 'A' && s[0] <= 'Z' { // of an annex
		name, size = s[:1], 1
	}
	for parts := 0; ; parts++ {
		sign, width := "", 0
		if name != "" {
			sign, width = captionSign(s[size:])
		}
		digits := leadingDigits(s[size+width:])
		switch {
		case parts == 0 && (digits == "" || len(digits) > 3):
			return "", 0
		case parts > 0 && (width == 0 || digits == "" || len(digits) > 3):
			return name, size
		}
		name, size = name+sign+plainNumber(digits), size+width+len(digits)
	}
}

// captionSign reads what joins the parts of a caption's number, as it stands in an ID.
func captionSign(s string) (sign string, width int) {
	r, size := utf8.DecodeRuneInString(s)
	switch r {
	case '.', '．':
		return ".", size
	case '-', '–', '－', '‑':
		return "-", size
	}
	return "", 0
}

// stopAfter is the length of the sign that sets a caption's number apart from its
// words: 表 3.1. 名称, 图1：名称.
func stopAfter(s string) int {
	r, size := utf8.DecodeRuneInString(s)
	if strings.ContainsRune(".．:：、", r) && size < len(s) {
		return size
	}
	return 0
}

func leadingDigits(s string) string {
	return s[:len(s)-len(strings.TrimLeft(s, "0123456789"))]
}

// sourcePrefix is the length of 来源： (资料来源：, 数据来源:) at the start of s.
func sourcePrefix(s string) int {
	const word = "来源"
	at := strings.Index(s, word)
	if at < 0 || at > 2*len("资") {
		return 0
	}
	r, size := utf8.DecodeRuneInString(s[at+len(word):])
	end := at + len(word) + size
	if r != '：' && r != ':' || end == len(s) {
		return 0
	}
	return end
}

// figure reads a caption with its source, which stands before it in this
// layout and after it in others. The picture is lost.
func (p *parser) figure(i int) int {
	at, source := i, Span{}
	if sourcePrefix(p.lines[i].text) > 0 {
		at = p.runOn(i)
		source = Span{i, at}
	} else if !p.mayBegin(i) && !p.topOfPage(i) {
		return i
	}
	end := p.captionEnd(at, "图")
	if end == at {
		return i
	}
	next := end
	if source.End == 0 {
		source, next = p.sourceAfter(end)
	}
	p.add(p.captioned(Span{at, end}, source)...)
	return next
}

// captionEnd returns the line after the caption of the kind that begins at
// line i, or i when there is none. A sentence that begins with 图 4 is longer
// than a line or ends like one.
func (p *parser) captionEnd(i int, kind string) int {
	if i >= len(p.lines) || p.lines[i].src.Style == shape.Code || p.isRow(i) {
		return i
	}
	id, label, ok := captionLabel(p.lines[i].text)
	if !ok || !strings.HasPrefix(string(id), kind) || p.used(id) || len(label) == len(p.lines[i].text) {
		return i
	}
	end := p.runOn(i)
	last := p.lines[end-1]
	widest := p.mode - 4
	if p.doc.Flow == shape.Paragraphs {
		widest = maxTitle
	}
	if sentenceLike(last.text) || last.width >= widest && end < len(p.lines) {
		return i
	}
	return end
}

// runOn returns the line after a caption or source that begins at line i. It
// continues where a line is full and the next one too short for a paragraph; lines
// that are paragraphs never do.
func (p *parser) runOn(i int) int {
	if p.doc.Flow == shape.Printed {
		return p.markedEnd(i)
	}
	end := i + 1
	if p.doc.Flow == shape.Paragraphs {
		return end
	}
	for end < len(p.lines) {
		l, next := p.lines[end-1], p.lines[end]
		full := l.width+firstWord(next.text) > p.mode
		if !full || next.width >= p.mode-4 || sentenceLike(next.text) || structural(next.text) || l.page != next.page || p.isRow(end) || p.doc.Flow == shape.Spaced && next.gap > 0 {
			break
		}
		end++
	}
	return end
}

// sourceAfter returns the source that follows a caption at line i and the line
// after it, unless it belongs to the caption that comes next.
func (p *parser) sourceAfter(i int) (Span, int) {
	if i >= len(p.lines) || sourcePrefix(p.lines[i].text) == 0 {
		return Span{}, i
	}
	end := p.runOn(i)
	if p.captionEnd(end, "图") > end {
		return Span{}, i
	}
	return Span{i, end}, end
}

// captioned makes the blocks of a caption and, if there is one, its source.
func (p *parser) captioned(caption, source Span) []Block {
	first := p.lines[caption.Start].text
	id, label, _ := captionLabel(first)
	label = first[:len(label)+stopAfter(first[len(label):])]
	b := p.compose(p.lines[caption.Start:caption.End], len(label))
	b.ID, b.Label, b.Kind = id, label, Figure
	if strings.HasPrefix(label, "表") {
		b.Kind = Table
	}
	blocks := []Block{b}
	if source.End > source.Start {
		blocks = append(blocks, p.sourceBlock(id, source))
	}
	return blocks
}

func (p *parser) sourceBlock(parent ID, at Span) Block {
	lines := p.lines[at.Start:at.End]
	b := p.compose(lines, sourcePrefix(lines[0].text))
	b.ID, b.Kind, b.Parent = parent+"s", Source, parent
	return b
}

// used reports whether an ID is taken, by an added or a pending block.
func (p *parser) used(id ID) bool {
	for _, b := range p.pending {
		if b.ID == id {
			return true
		}
	}
	return p.place.taken[id]
}
