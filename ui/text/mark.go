package text

// Mark gives a range of the source's bytes a style; the caller numbers styles,
// 0 means none.
type Mark struct{ Start, End, Style int }

// Segment is a part of a printed line in one style. Start and End are the
// bytes of the source it covers; those of consecutive segments touch.
type Segment struct {
	Text       string
	Style      int
	Start, End int
}

// Split cuts the printed line where marks begin and end, never inside a
// character. Where marks overlap the later one wins. Inserted spaces take the
// style of a mark that holds the characters on both sides.
func (l Line) Split(marks []Mark) []Segment {
	here := l.marksHere(marks)
	if len(here) == 0 {
		return []Segment{{Text: l.text, Start: l.start, End: l.end}}
	}
	segments := []Segment{{Start: l.start, End: l.start}}
	current, from, at := -1, 0, 0 // mark of the open segment, its first byte of text, the end of its text
	for p := range l.pieces() {
		m := markOf(p, here)
		if m != current && p.text != "" {
			if at > 0 {
				segments = append(segments, Segment{Start: p.start})
			}
			current, from = m, at
		}
		at += len(p.text)
		s := &segments[len(segments)-1]
		s.Text, s.Style, s.End = l.text[from:at], styleOf(here, current), p.end
	}
	return segments
}

// marksHere returns the marks that touch the line.
func (l Line) marksHere(marks []Mark) []Mark {
	var here []Mark
	for _, m := range marks {
		if m.Start < l.end && m.End > l.start && m.Start < m.End {
			here = append(here, m)
		}
	}
	return here
}

// markOf returns the index of the last mark over a piece, -1 for none.
func markOf(p piece, marks []Mark) int {
	for i := len(marks) - 1; i >= 0; i-- {
		m := marks[i]
		if p.start == p.end && m.Start < p.start && p.end < m.End {
			return i
		}
		if p.start < p.end && m.Start < p.end && p.start < m.End {
			return i
		}
	}
	return -1
}

func styleOf(marks []Mark, i int) int {
	if i < 0 {
		return 0
	}
	return marks[i].Style
}
