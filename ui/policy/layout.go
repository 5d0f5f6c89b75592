package policy

import (
	"strings"

	"yunlan/data/store"
	"yunlan/ui/text"
)

// The widths from which a row has columns, and from which the name and the
// points have a column each.
const (
	columnsFrom = 60
	wideFrom    = 100
)

// gap is the room between columns.
const gap = 2

// shape is the widths of the columns in cells; 0 is a column that shares
// another's.
type shape struct{ region, date, name, points int }

// dateWidth holds 2022.10.
const dateWidth = 7

// shape fits the columns into the window, the bar and the margins apart.
func (s *Screen) shape() shape {
	room := max(s.w-4, 1)
	switch {
	case s.w < columnsFrom:
		return shape{points: room}
	case s.w < wideFrom:
		return shape{region: 10, date: dateWidth, points: room - 10 - dateWidth - 2*gap}
	}
	rest := room - 14 - dateWidth - 3*gap
	name := min(rest*36/100, 44)
	return shape{region: 14, date: dateWidth, name: name, points: min(rest-name, 88)}
}

// layout sets the list for the window and keeps the selected row in sight.
func (s *Screen) layout() {
	if s.w < minWidth {
		return
	}
	sh := s.shape()
	s.table.rows, s.table.starts = s.table.rows[:0], s.table.starts[:0]
	for _, e := range s.view.entries {
		s.table.starts = append(s.table.starts, len(s.table.rows))
		if e.head != "" {
			s.table.rows = append(s.table.rows, row{kind: groupRow, name: e.head}, row{})
		}
		s.table.rows = append(s.table.rows, s.entryRows(e, sh)...)
		s.table.rows = append(s.table.rows, row{})
	}
	s.table.choose(s.table.at, s.tableHeight())
	if s.detail.open {
		s.layDetail()
	}
}

// entryRows sets one policy: a card, or cells beside each other.
func (s *Screen) entryRows(e entry, sh shape) []row {
	nameWidth := sh.name
	if nameWidth == 0 {
		nameWidth = sh.points
	}
	names, points := s.wrap(e.Name, nameWidth), s.wrap(e.Points, sh.points)
	if sh.region == 0 {
		rows := []row{{kind: textRow, region: e.Region, date: e.Date.String()}}
		return stack(rows, names, points)
	}
	regions := s.regionLines(e, sh)
	var rows []row
	if sh.name == 0 {
		rows = stack(nil, names, points)
	} else {
		rows = beside(names, points)
	}
	for len(rows) < len(regions) {
		rows = append(rows, row{kind: textRow})
	}
	for i, r := range regions {
		rows[i].region = r
	}
	rows[0].date = e.Date.String()
	return rows
}

// regionLines wraps a region; several that do not fit stand one to a line.
func (s *Screen) regionLines(e entry, sh shape) []string {
	region := e.Region
	if text.Width(region, s.env.Ambiguous) > sh.region {
		region = strings.ReplaceAll(region, "、", "、\n")
	}
	return s.wrap(region, sh.region)
}

// stack puts the points under the name.
func stack(rows []row, names, points []string) []row {
	for _, n := range names {
		rows = append(rows, row{kind: textRow, name: n})
	}
	for _, p := range points {
		rows = append(rows, row{kind: textRow, points: p})
	}
	return rows
}

// beside puts the points at the right of the name.
func beside(names, points []string) []row {
	rows := make([]row, max(len(names), len(points)))
	for i := range rows {
		rows[i].kind = textRow
		if i < len(names) {
			rows[i].name = names[i]
		}
		if i < len(points) {
			rows[i].points = points[i]
		}
	}
	return rows
}

// wrap breaks a cell's text into lines as the reader would.
func (s *Screen) wrap(t string, width int) []string {
	lines := s.cache.Wrap(t, t, text.Options{Width: max(width, 1), Spacing: spacing(s.env.Settings), Ambiguous: s.env.Ambiguous})
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = l.Text()
	}
	return out
}

func spacing(set store.Settings) text.Spacing {
	switch set.Spacing {
	case "keep":
		return text.SpacingKeep
	case "none":
		return text.SpacingNone
	}
	return text.SpacingAuto
}
