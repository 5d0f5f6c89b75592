package reader

// treeFrom is the width from which the contents stand beside the text.
const treeFrom = 100

// treeFromBoth is the same where two texts stand side by side.
const treeFromBoth = 150

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
	from := treeFrom
	if s.textsBeside() {
		from = treeFromBoth
	}
	return s.w >= from && set.Contents && !set.Focus
}

// treeShown reports whether the contents can be seen at all.
func (s *Screen) treeShown() bool { return s.treeBeside() || s.tree.over }

// treeWidth is the width of the contents. Beside the text they have about a
// third of the window, and what the text leaves, up to the longest title.
func (s *Screen) treeWidth() int {
	switch {
	case s.treeBeside():
		third := min(42, s.w*35/100)
		return min(max(s.w-s.textWidth(s.w), third), max(s.tree.cells(false), third))
	case s.tree.over:
		return min(s.tree.cells(true), s.w)
	}
	return 0
}

// margin is the cells that stay empty beside the text.
func (s *Screen) margin() int {
	if s.w < 60 {
		return 1
	}
	return 2
}

// textWidth is the cells of the text with its margins and the sign before it,
// in a room of so many cells.
func (s *Screen) textWidth(room int) int {
	cells := s.measure() * 2
	if s.textsBeside() {
		cells *= 2
	}
	return min(cells+2*s.margin()+barWidth, room)
}

// column is the text beside the contents or, without them, in the middle.
func (s *Screen) column() column {
	left := (s.w - s.textWidth(s.w)) / 2
	if s.treeBeside() {
		left = s.treeLeft() + s.treeWidth()
	}
	width := max(s.textWidth(s.w-left)-2*s.margin()-barWidth, 2)
	return column{left: left + s.margin() + barWidth, width: width}
}

// treeLeft is where the contents begin: they and the text beside them stand
// together in the middle of the window.
func (s *Screen) treeLeft() int {
	left := s.w - s.treeWidth()
	if s.treeBeside() {
		left -= s.textWidth(left)
	}
	return left / 2
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
