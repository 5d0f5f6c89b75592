package policy

import (
	"slices"
	"strings"

	"yunlan/ui/text"
	"yunlan/ui/theme"

	data "yunlan/data/policy"
)

func (s *Screen) head() int { return len(s.headRows()) }

// headRows are the warning, the filter while there is one, and the names of
// the columns. Beside a pane, which warns itself, there is no amount to warn of.
func (s *Screen) headRows() []string {
	var rows []string
	if !s.split() {
		for _, l := range s.wrap(s.warning(), s.w-4) {
			rows = append(rows, "  "+s.env.Styles.Note.Render(l))
		}
	}
	if s.filtering() || s.h >= airFrom {
		rows = append(rows, s.filterRow())
	}
	sh := s.shape()
	if sh.form == cards || s.view.timeline {
		if s.filtering() {
			rows = append(rows, make([]string, s.airUnderNames())...)
		}
		return rows
	}
	rows = append(rows, s.columnNames(sh))
	return append(rows, make([]string, s.airUnderNames())...)
}

func (s *Screen) airUnderNames() int {
	if s.h >= airFrom {
		return 1
	}
	return 0
}

func (s *Screen) filtering() bool { return s.filter.open || s.view.filter != "" }

// filterRow is blank while there is no filter.
func (s *Screen) filterRow() string {
	if !s.filtering() {
		return ""
	}
	room := max(s.listWidth()-filterLeft(s.env.Ambiguous)-2, 1)
	field := s.filter.input.View(room, s.env.Styles.Heading, s.env.Ambiguous)
	return "  " + s.env.Styles.Accent.Render(filterLabel.String()) + field
}

// heading is the name of a column, or of several that share it, and where it
// begins.
type heading struct {
	x       int
	columns []data.Column
}

// headings are the columns of a shape from left to right; those that share a
// column share a heading.
func (s *Screen) headings(sh shape) []heading {
	var list []heading
	for i, c := range columns {
		cell := chosenCell[i]
		last := len(list) - 1
		switch {
		case sh.form == brief && cell > inName:
		case last >= 0 && list[last].x == sh.left[cell]:
			list[last].columns = append(list[last].columns, c)
		default:
			list = append(list, heading{sh.left[cell], []data.Column{c}})
		}
	}
	return list
}

// columnNames draws the names, the sorted one with a sign, the chosen one lit.
func (s *Screen) columnNames(sh shape) string {
	var b strings.Builder
	x := 0
	for _, h := range s.headings(sh) {
		b.WriteString(blanks(h.x - x))
		x = h.x
		for i, c := range h.columns {
			if i > 0 {
				b.WriteString(s.env.Styles.Muted.Render(s.dot()))
				x += text.Width(s.dot(), s.env.Ambiguous)
			}
			name := header(c) + s.sortSign(c)
			b.WriteString(s.nameStyle(c).Render(name))
			x += text.Width(name, s.env.Ambiguous)
		}
	}
	return b.String()
}

func (s *Screen) nameStyle(c data.Column) theme.Style {
	chosen, ok := s.column()
	switch {
	case ok && chosen == c && !s.detail.open:
		return s.env.Styles.Selected
	case s.view.by == c:
		return s.env.Styles.Heading
	}
	return s.env.Styles.Muted
}

// sortSign marks the column that the list is sorted by.
func (s *Screen) sortSign(c data.Column) string {
	signs := [2]string{"↑", "↓"}
	if s.env.ASCII() {
		signs = [2]string{"^", "v"}
	}
	switch {
	case s.view.by != c:
		return ""
	case s.view.descending:
		return " " + signs[1]
	}
	return " " + signs[0]
}

// columnAt is the column whose name stands at a cell of the row of names.
func (s *Screen) columnAt(x int) (data.Column, bool) {
	for _, h := range slices.Backward(s.headings(s.shape())) {
		if x < h.x {
			continue
		}
		at := h.x
		for _, c := range h.columns {
			at += text.Width(header(c)+s.sortSign(c)+s.dot(), s.env.Ambiguous)
			if x < at || len(h.columns) == 1 {
				return c, true
			}
		}
		return h.columns[len(h.columns)-1], true
	}
	return "", false
}

func (s *Screen) dot() string { return " " + s.env.Glyphs.Dot + " " }

// Status says how many policies are shown, and how.
func (s *Screen) Status() string {
	if s.money.open {
		return ""
	}
	parts := []string{countFormat.F(s.view.count)}
	if s.view.count < len(s.all) {
		parts[0] = countOfFormat.F(s.view.count, len(s.all))
	}
	switch {
	case s.view.timeline && s.view.newest:
		parts = append(parts, onTimeline.String(), newestFirst.String())
	case s.view.timeline:
		parts = append(parts, onTimeline.String())
	default:
		if s.view.by != "" {
			parts = append(parts, header(s.view.by)+s.sortSign(s.view.by))
		}
		if s.view.group > 0 {
			parts = append(parts, groups[s.view.group].name.String())
		}
	}
	return strings.Join(parts, s.dot())
}
