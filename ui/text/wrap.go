package text

import (
	"slices"
	"sync"
)

var setters = sync.Pool{New: func() any { return new(setter) }}

// Wrap sets s into lines. A newline in s begins a new paragraph; white space
// at the end of a line is swallowed; a tab prints four spaces. No line is
// wider than o.Width, except a wide character on a line of one cell. An empty
// s makes one empty line. Every byte of s belongs to exactly one line.
func Wrap(s string, o Options) []Line {
	t := setters.Get().(*setter)
	defer setters.Put(t)
	t.s, t.o, t.dw = s, o.clean(), measure(o.Ambiguous)
	t.split()
	t.space()
	t.opportunities()
	t.fill()
	return t.print()
}

// print makes the lines. Text and edits of all of them share one allocation.
func (t *setter) print() []Line {
	t.out, t.edits = t.out[:0], t.edits[:0]
	lines := make([]Line, len(t.rows))
	ends := make([][2]int, len(t.rows))
	for i, r := range t.rows {
		if t.o.Justify {
			t.justify(r)
		}
		lines[i] = t.printRow(r)
		ends[i] = [2]int{len(t.out), len(t.edits)}
	}
	out, edits := string(t.out), slices.Clone(t.edits)
	var from [2]int
	for i, to := range ends {
		lines[i].text = out[from[0]:to[0]]
		lines[i].edits = edits[from[1]:to[1]:to[1]]
		if t.uneven {
			lines[i].width = Width(lines[i].text, t.o.Ambiguous)
		}
		from = to
	}
	t.s = ""
	return lines
}

// printRow appends a line to t.out and its edits to t.edits.
func (t *setter) printRow(r row) Line {
	l := Line{src: t.s, start: t.units[r.first].start, end: t.units[r.next].start, dw: t.dw}
	if r.last > r.first {
		l.indent = t.indent(r.opens)
		t.blank(l.indent)
	}
	copied := l.start
	change := func(e edit) {
		t.out = append(t.out, t.s[copied:e.at]...)
		t.blank(e.insert)
		t.edits = append(t.edits, e)
		copied = e.at + e.drop
	}
	for i := r.first; i < r.last; i++ {
		u := t.units[i]
		if u.lead > 0 && i > r.first {
			change(edit{at: u.start, insert: int(u.lead)})
		}
		if u.gone || t.s[u.start] == '\t' {
			change(edit{at: u.start, drop: t.units[i+1].start - u.start, insert: int(u.width)})
		}
	}
	change(edit{at: t.units[r.last].start, drop: l.end - t.units[r.last].start})
	l.width = l.indent + t.length(r.first, r.last)
	return l
}

func (t *setter) blank(cells int) {
	for range cells {
		t.out = append(t.out, ' ')
	}
}
