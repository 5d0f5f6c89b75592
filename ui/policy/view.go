package policy

import (
	"fmt"
	"strings"

	"yunlan/ui/text"
	"yunlan/ui/theme"

	data "yunlan/data/policy"
)

// minWidth is the narrowest window that is drawn; the root model asks for more.
const minWidth = 20

// airFrom is the height from which blank rows stand under the columns' names and
// under the list.
const airFrom = 16

// View draws the screen, exactly h lines of at most w cells.
func (s *Screen) View() string {
	if s.h == 0 {
		return ""
	}
	rows := make([]string, 0, s.h)
	switch {
	case s.w < minWidth:
	case s.err != nil:
		rows = append(rows, "  "+s.env.Styles.Warn.Render(text.Truncate(fmt.Sprintf(broken, s.err), s.w-4, "…", s.env.Ambiguous)))
	case s.reckon != nil:
		rows = append(rows, s.reckonRows()...)
	case s.detail.open:
		rows = append(rows, s.detailRows()...)
	default:
		rows = append(rows, s.headRows()...)
		rows = append(rows, s.tableRows()...)
	}
	for len(rows) < s.h {
		rows = append(rows, "")
	}
	return strings.Join(rows[:s.h], "\n")
}

func (s *Screen) head() int { return len(s.headRows()) }

// tableHeight is the rows of the window for the list.
func (s *Screen) tableHeight() int {
	h := s.h - s.head()
	if s.h >= airFrom {
		h-- // a blank row under the list
	}
	return max(h, 1)
}

// headRows are the warning, the filter while there is one, and the names of
// the columns.
func (s *Screen) headRows() []string {
	st, sh := s.env.Styles, s.shape()
	var rows []string
	for _, l := range s.wrap(data.Warning, s.w-4) {
		rows = append(rows, "  "+st.Note.Render(l))
	}
	if s.filter.open || s.view.filter != "" {
		room := max(s.w-filterLeft(s.env.Ambiguous)-2, 1)
		rows = append(rows, "  "+st.Accent.Render(filterLabel)+s.filter.input.View(room, st.Heading, s.env.Ambiguous))
	} else {
		rows = append(rows, "")
	}
	if sh.region == 0 {
		return rows
	}
	name, points := nameAndPoints, ""
	if sh.name > 0 {
		name, points = data.ByName.String(), data.ByPoints.String()
	}
	rows = append(rows, "  "+st.Muted.Render(s.cells(row{
		region: data.ByRegion.String(), date: data.ByDate.String(), name: name, points: points,
	}, sh)))
	if s.h >= airFrom {
		rows = append(rows, "")
	}
	return rows
}

// cells pads a row's cells to their columns, for rows in one style.
func (s *Screen) cells(r row, sh shape) string {
	amb := s.env.Ambiguous
	line := text.Pad(r.region, sh.region+gap, amb) + text.Pad(r.date, sh.date+gap, amb)
	if sh.name > 0 {
		return line + text.Pad(r.name, sh.name+gap, amb) + r.points
	}
	return line + r.name + r.points
}

// tableRows draws the rows that are shown.
func (s *Screen) tableRows() []string {
	if len(s.table.starts) == 0 {
		return s.nothing()
	}
	sh, h := s.shape(), s.tableHeight()
	first, end := s.table.starts[s.table.at], s.table.end(s.table.at)
	var rows []string
	for i := s.table.top; i < min(s.table.top+h, len(s.table.rows)); i++ {
		r := s.table.rows[i]
		if i == s.table.top {
			r = s.freeze(r, i, sh)
		}
		rows = append(rows, s.drawRow(r, sh, first <= i && i < end))
	}
	return rows
}

// freeze repeats region and date on the top row when the policy begins above
// it.
func (s *Screen) freeze(r row, i int, sh shape) row {
	at, ok := s.table.entryAt(i)
	if !ok || r.kind != textRow || sh.region == 0 {
		return r
	}
	e := s.view.entries[at]
	r.region, r.date = s.regionLines(e, sh)[0], e.Date.String()
	return r
}

// nothing says that no policy passes the filter, and what to try.
func (s *Screen) nothing() []string {
	rows := []string{"", "  " + s.env.Styles.Text.Render(noRows)}
	for _, l := range s.wrap(noRowsHint, s.w-4) {
		rows = append(rows, "  "+s.env.Styles.Muted.Render(l))
	}
	return rows
}

// drawRow draws one row with the bar before it if it belongs to the selected
// entry.
func (s *Screen) drawRow(r row, sh shape, selected bool) string {
	st, amb := s.env.Styles, s.env.Ambiguous
	lead, side := "  ", st.Muted
	switch r.kind {
	case blankRow:
		return ""
	case groupRow:
		return lead + st.Title.Render(r.name)
	}
	if selected {
		lead, side = st.Accent.Render(s.env.Glyphs.Bar)+" ", st.Accent
	}
	if sh.region == 0 {
		return lead + s.card(r, side)
	}
	line := lead + side.Render(text.Pad(r.region, sh.region+gap, amb)+text.Pad(r.date, sh.date+gap, amb))
	if sh.name > 0 {
		return line + st.Heading.Render(text.Pad(r.name, sh.name+gap, amb)) + st.Text.Render(r.points)
	}
	return line + s.words(r)
}

// card draws a row of a card: region and date, the name, or the points.
func (s *Screen) card(r row, side theme.Style) string {
	if r.region != "" {
		return side.Render(text.Truncate(r.region+"  "+r.date, s.w-4, "", s.env.Ambiguous))
	}
	return s.words(r)
}

func (s *Screen) words(r row) string {
	if r.name != "" {
		return s.env.Styles.Heading.Render(r.name)
	}
	return s.env.Styles.Text.Render(r.points)
}

// Status says how many policies are shown, and how.
func (s *Screen) Status() string {
	parts := []string{fmt.Sprintf(countFormat, s.view.count)}
	if s.view.count < len(s.all) {
		parts[0] = fmt.Sprintf(countOfFormat, s.view.count, len(s.all))
	}
	if s.view.order > 0 {
		parts = append(parts, orders[s.view.order].name)
	}
	if s.view.group > 0 {
		parts = append(parts, groups[s.view.group].name)
	}
	return strings.Join(parts, " "+s.env.Glyphs.Dot+" ")
}
