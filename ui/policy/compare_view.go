package policy

import (
	"strings"

	"yunlan/ui/text"
	"yunlan/ui/theme"
	"yunlan/ui/widget"
)

// The widths of the comparison: of the names of its rows, the least and the most of a
// policy's column.
const (
	aspectWidth = 10
	leastColumn = 18
	mostColumn  = 44
)

// layCompare sets the comparison for the window: columns beside each other, or, where
// they would be too narrow, under each other, an aspect after the other.
func (s *Screen) layCompare() {
	c := &s.compare
	if !c.open || s.w < minWidth {
		return
	}
	c.rows = c.rows[:0]
	if s.h >= airFrom {
		c.rows = append(c.rows, "")
	}
	c.rows = append(c.rows, s.across(lookName, compareTitle.String())...)
	c.rows = append(c.rows, s.across(lookWarn, s.warning())...)
	t := s.comparison()
	names := make([]string, len(t.Columns))
	for i, column := range t.Columns[1:] {
		names[i+1] = column.Name
	}
	n := len(names) - 1
	if width := (s.w - 4 - aspectWidth - gap*n) / n; width >= leastColumn {
		width = min(width, mostColumn)
		s.columnsOf(names, width, s.env.Styles.Accent)
		for i, row := range t.Rows {
			style := s.env.Styles.Text
			if i == 0 {
				style = s.env.Styles.Heading
			}
			s.columnsOf(row, width, style)
		}
	} else {
		s.stacks(names, t.Rows)
	}
	c.Scroll(0, len(c.rows), s.h)
}

// columnsOf sets a row of the comparison: its name and a cell for each policy.
func (s *Screen) columnsOf(cells []string, width int, style theme.Style) {
	lines := make([][]string, len(cells))
	high := 0
	for i, cell := range cells {
		w := width
		if i == 0 {
			w = aspectWidth
		}
		lines[i] = s.wrap(cell, w)
		high = max(high, len(lines[i]))
	}
	s.compare.rows = append(s.compare.rows, "")
	for y := range high {
		var b strings.Builder
		b.WriteString("  ")
		blank := 0
		for i, cell := range lines {
			words, room, st := "", width+gap, style
			if y < len(cell) {
				words = cell[y]
			}
			if i == 0 {
				room, st = aspectWidth+gap, s.env.Styles.Muted
			}
			if words != "" {
				b.WriteString(blanks(blank) + st.Render(words))
				blank = 0
			}
			blank += room - text.Width(words, s.env.Ambiguous)
		}
		s.compare.rows = append(s.compare.rows, b.String())
	}
}

// stacks sets each aspect with what every policy says of it under it.
func (s *Screen) stacks(names []string, rows [][]string) {
	add := func(indent int, style theme.Style, t string) {
		for _, line := range s.wrap(t, max(s.w-4-indent, 1)) {
			s.compare.rows = append(s.compare.rows, blanks(2+indent)+style.Render(line))
		}
	}
	for _, row := range rows {
		s.compare.rows = append(s.compare.rows, "")
		add(0, s.env.Styles.Heading, row[0])
		for i, cell := range row[1:] {
			add(0, s.env.Styles.Accent, names[i+1])
			add(2, s.env.Styles.Text, cell)
		}
	}
}

// compareRows draws the comparison.
func (s *Screen) compareRows() []string {
	c := &s.compare
	c.Scroll(0, len(c.rows), s.h)
	from, to := c.Seen(len(c.rows), s.h)
	return s.saysBelow(append([]string(nil), c.rows[from:to]...), len(c.rows)-to)
}

// walkCompare scrolls the comparison.
func (s *Screen) walkCompare(m widget.Motion) {
	s.compare.Scroll(m.Lines(widget.Page(s.h), len(s.compare.rows)), len(s.compare.rows), s.h)
}
