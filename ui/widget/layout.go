package widget

import (
	"sort"
	"strings"

	"yunlan/ui/text"
)

// sentinel stands behind the text while it is set, so that a space typed last
// has a place on the screen.
const sentinel = "_"

// layout is the lines of a text from its beginning as far as they were asked
// for. A line depends on where it begins and on the few behind it, so that an
// edit leaves those well before it alone.
type layout struct {
	width, amb int
	lines      []line
	whole      bool // the last of lines is the text's
}

// line is a printed line and the byte of the text at which it begins; its own
// offsets count from there.
type line struct {
	text.Line
	from int
}

func (l line) end() int { return l.from + l.End() }

// resize forgets lines of another width.
func (l *layout) resize(width, ambiguous int) {
	if width = max(width, 2); width != l.width || ambiguous != l.amb {
		*l = layout{width: width, amb: ambiguous}
	}
}

// reach is how many lines before an edit may break differently by it: the last
// but one of a paragraph gives to the last, and a run too long for the line
// behind breaks on this one.
const reach = 3

// edited forgets the lines that an edit from a byte on may have changed.
func (l *layout) edited(from int) {
	at := sort.Search(len(l.lines), func(i int) bool { return l.lines[i].end() > from })
	l.lines, l.whole = l.lines[:max(at-reach, 0)], false
}

// spot is the line and the column of a byte of the text.
func (l *layout) spot(value string, at int) (line, column int) {
	for !l.whole && (len(l.lines) == 0 || l.lines[len(l.lines)-1].end() <= at) {
		l.grow(value)
	}
	i := sort.Search(len(l.lines), func(i int) bool { return l.lines[i].end() > at })
	i = min(i, len(l.lines)-1)
	return i, l.lines[i].Column(at - l.lines[i].from)
}

// count is the lines of the text, or most if it has more.
func (l *layout) count(value string, most int) int {
	for !l.whole && len(l.lines) < most {
		l.grow(value)
	}
	return min(len(l.lines), most)
}

// grow sets one more line. What stands behind it is set with it as far as its
// break depends on that.
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

// paragraph is the beginning of a text up to the end of its line or at least to
// so many bytes, and whether it ends there.
func paragraph(s string, size int) (part string, ends bool) {
	if n := strings.IndexByte(s[:min(size, len(s))], '\n'); n >= 0 {
		return strings.Clone(s[:n+1]), true
	}
	if size >= len(s) {
		return s + sentinel, true
	}
	return strings.Clone(s[:text.Boundary(s, size)]), false
}
