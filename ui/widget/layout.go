package widget

import (
	"sort"
	"strings"

	"yunlan/ui/text"
)

// sentinel is added to the text while its lines are broken, so that a space at the
// end is drawn.
const sentinel = "_"

// layout caches the lines of a text from its start, as far as they were needed. A
// line depends on where it starts and on the few after it, so an edit keeps lines
// well before it.
type layout struct {
	width, amb int
	lines      []line
	whole      bool // the last of lines is the text's
}

// line is a broken line and the byte of the text at which it starts; its own offsets
// count from there.
type line struct {
	text.Line
	from int
}

func (l line) end() int { return l.from + l.End() }

// resize drops the lines if the width changed.
func (l *layout) resize(width, ambiguous int) {
	if width = max(width, 2); width != l.width || ambiguous != l.amb {
		*l = layout{width: width, amb: ambiguous}
	}
}

// reach is how many lines before an edit may break differently after it: the last
// but one line of a paragraph may give characters to the last, and a word too long
// for the next line is broken on this one.
const reach = 3

// edited drops the lines that an edit from a byte on may have changed.
func (l *layout) edited(from int) {
	at := sort.Search(len(l.lines), func(i int) bool { return l.lines[i].end() > from })
	l.lines, l.whole = l.lines[:max(at-reach, 0)], false
}

// spot returns the line and the column of a byte of the text.
func (l *layout) spot(value string, at int) (line, column int) {
	for !l.whole && (len(l.lines) == 0 || l.lines[len(l.lines)-1].end() <= at) {
		l.grow(value)
	}
	i := sort.Search(len(l.lines), func(i int) bool { return l.lines[i].end() > at })
	i = min(i, len(l.lines)-1)
	return i, l.lines[i].Column(at - l.lines[i].from)
}

// count is the number of lines of the text, at most most.
func (l *layout) count(value string, most int) int {
	for !l.whole && len(l.lines) < most {
		l.grow(value)
	}
	return min(len(l.lines), most)
}

// grow breaks one more line, together with the text after it that its break depends
// on.
func (l *layout) grow(value string) {
	from := 0
	if n := len(l.lines); n > 0 {
		from = l.lines[n-1].end()
	}
	rest := value[from:]
	for size := 6*l.width + 32; ; size *= 2 { // four lines of Han
		part, ends := paragraph(rest, size)
		set := text.Wrap(part, text.Options{Width: l.width, Spacing: text.SpacingKeep, Ambiguous: l.amb})
		if !ends && len(set) <= reach {
			continue
		}
		l.lines = append(l.lines, line{set[0], from})
		l.whole = from+set[0].End() > len(value)
		return
	}
}

// paragraph returns the start of a text up to the end of its line or at least size
// bytes, and whether the line ends there.
func paragraph(s string, size int) (part string, ends bool) {
	if n := strings.IndexByte(s[:min(size, len(s))], '\n'); n >= 0 {
		return strings.Clone(s[:n+1]), true
	}
	if size >= len(s) {
		return s + sentinel, true
	}
	return strings.Clone(s[:text.Boundary(s, size)]), false
}
