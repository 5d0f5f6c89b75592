package reader

// treeFrom is the width from which the contents stand beside the text.
const treeFrom = 100

// defaultMeasure is the line length in Han characters when none is set.
const defaultMeasure = 40

// barWidth is the room for the sign before the current paragraph.
const barWidth = 2

// head is the rows above the text: the breadcrumb and a blank one.
const head = 2

// column is where the text stands: cells from the left edge of the screen.
type column struct{ left, width int }

// treeBeside reports whether the contents stand beside the text.
func (s *Screen) treeBeside() bool {
	set := s.env.Settings
	return s.w >= treeFrom && set.Contents && !set.Focus
}

// treeShown reports whether the contents can be seen at all.
func (s *Screen) treeShown() bool { return s.treeBeside() || s.tree.over }

// treeWidth is the width of the contents.
func (s *Screen) treeWidth() int {
	switch {
	case s.treeBeside():
		return min(40, s.w*32/100)
	case s.tree.over:
		return s.w
	}
	return 0
}

// column centres the measure in what the contents leave.
func (s *Screen) column() column {
	left := 0
	if s.treeBeside() {
		left = s.treeWidth()
	}
	margin := 2
	if s.w < 60 {
		margin = 1
	}
	room := max(s.w-left-2*margin-barWidth, 2)
	width := min(s.measure()*2, room)
	return column{left: left + margin + barWidth + (room-width)/2, width: width}
}

// measure is the line length that was asked for, in Han characters.
func (s *Screen) measure() int {
	if m := s.env.Settings.Measure; m > 0 {
		return m
	}
	return defaultMeasure
}

// airFrom is the height from which a blank row stands under the text.
const airFrom = 16

// textHeight is the number of rows for the text. The find line takes the place
// of the blank row under it.
func (s *Screen) textHeight() int {
	h := s.h - s.head() - s.panelHeight()
	if s.prompt.open || s.h >= airFrom {
		h--
	}
	return max(h, 0)
}
