package policy

import (
	"strings"

	"yunlan/content"
	"yunlan/ui/text"
	"yunlan/ui/theme"
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
		for _, l := range s.wrap(content.Sanitize(broken.F(s.err)), s.w-4) {
			rows = append(rows, "  "+s.env.Styles.Warn.Render(l))
		}
	case s.export != nil:
		rows = s.exportRows()
	case s.compare.open:
		rows = s.compareRows()
	case s.money.open && s.reckon == nil:
		rows = s.moneyRows()
	case s.split():
		rows = s.sideBySide()
	case s.detail.open || s.reckon != nil:
		rows = append(rows, s.paneRows()...)
	default:
		rows = append(rows, s.listRows()...)
	}
	for len(rows) < s.h {
		rows = append(rows, "")
	}
	return strings.Join(rows[:s.h], "\n")
}

func (s *Screen) listRows() []string { return append(s.headRows(), s.tableRows()...) }

// tableHeight is the rows of the window for the list.
func (s *Screen) tableHeight() int {
	h := s.h - s.head()
	if s.h >= airFrom {
		h-- // a blank row under the list
	}
	return max(h, 1)
}

// tableRows draws the rows that are shown.
func (s *Screen) tableRows() []string {
	if len(s.table.starts) == 0 {
		return s.nothing()
	}
	sh, h := s.shape(), s.tableHeight()
	chosen := s.table.span(s.table.At)
	s.table.Scroll(0, len(s.table.rows), h)
	from, to := s.table.Seen(len(s.table.rows), h)
	rows := make([]string, 0, h)
	for i := from; i < to; i++ {
		r := s.table.rows[i]
		if i == from {
			r = s.freeze(r, i, sh)
		}
		selected := chosen.First <= i && i < chosen.End
		r.marked = s.marksRow(i)
		if s.view.timeline {
			rows = append(rows, s.drawMoment(r, selected))
		} else {
			rows = append(rows, s.drawRow(r, sh, selected))
		}
	}
	return rows
}

// freeze repeats what stays on the top row when the policy begins above it: its
// region and date, or its month.
func (s *Screen) freeze(r row, i int, sh shape) row {
	at, ok := s.table.entryAt(i)
	if !ok || r.kind != textRow {
		return r
	}
	e := &s.view.entries[at]
	switch {
	case s.view.timeline:
		r.head = s.monthOf(e)
	case sh.form != cards:
		r.cells[inRegion], r.cells[inDate] = s.regionLines(e, sh)[0], e.When()
	}
	return r
}

// marksRow reports that a row is the first of a marked policy.
func (s *Screen) marksRow(i int) bool {
	at, ok := s.table.entryAt(i)
	if !ok || !s.isMarked(s.view.entries[at].Policy) {
		return false
	}
	first := s.table.starts[at]
	for s.table.rows[first].kind != textRow {
		first++
	}
	return i == max(first, s.table.Top)
}

// nothing says that no policy passes the filter, and what to try.
func (s *Screen) nothing() []string {
	rows := []string{""}
	for _, l := range s.wrap(noRows.String(), s.listWidth()-4) {
		rows = append(rows, "  "+s.env.Styles.Text.Render(l))
	}
	for _, l := range s.wrap(noRowsHint.String(), s.listWidth()-4) {
		rows = append(rows, "  "+s.env.Styles.Muted.Render(l))
	}
	return rows
}

// rowBytes is room for a row with its styles.
const rowBytes = 512

// drawRow draws one row with the bar before it if it belongs to the selected
// entry.
func (s *Screen) drawRow(r row, sh shape, selected bool) string {
	st := s.env.Styles
	switch r.kind {
	case blankRow:
		return ""
	case groupRow:
		return "  " + st.Title.Render(text.Truncate(r.head, s.listWidth()-4, "", s.env.Ambiguous))
	}
	lead := s.margin(r, selected)
	if sh.form == cards {
		return lead + s.card(r, selected)
	}
	var b strings.Builder
	b.Grow(rowBytes)
	b.WriteString(lead)
	x, before := 2, "" // where the cell before begins, and its words
	for c, words := range r.cells {
		if words == "" {
			continue
		}
		b.WriteString(blanks(sh.left[c] - x - text.Width(before, s.env.Ambiguous)))
		b.WriteString(s.cellStyle(c, selected).Render(words))
		x, before = sh.left[c], words
	}
	return b.String()
}

// margin is what stands before a row: the bar before the selected policy, the sign of a marked
// one.
func (s *Screen) margin(r row, selected bool) string {
	bar, mark := " ", " "
	if selected {
		bar = s.env.Styles.Accent.Render(s.env.Glyphs.Bar)
	}
	if r.marked {
		mark = s.env.Styles.Key.Render(s.env.Glyphs.Note)
	}
	return bar + mark
}

// lastCell is the last cell of a row that has words, at least from.
func lastCell(r row, from int) int {
	for c := cellCount - 1; c > from; c-- {
		if r.cells[c] != "" {
			return c
		}
	}
	return from
}

// card draws a row of a card: region and date, or a line of another cell.
func (s *Screen) card(r row, selected bool) string {
	if c := lastCell(r, inDate); c > inDate {
		return s.cellStyle(c, selected).Render(r.cells[c])
	}
	drawn := s.cellStyle(inRegion, selected).Render(r.cells[inRegion])
	room := s.w - 6 - text.Width(r.cells[inRegion], s.env.Ambiguous)
	if r.cells[inDate] == "" || room < dateWidth {
		return drawn
	}
	return drawn + "  " + s.cellStyle(inDate, selected).Render(r.cells[inDate])
}

// cellStyle is how a cell looks: the chosen one like a selected row.
func (s *Screen) cellStyle(c int, selected bool) theme.Style {
	st := s.env.Styles
	if selected && s.table.column > 0 && c == chosenCell[s.table.column-1] && !s.detail.open {
		return st.Selected
	}
	switch c {
	case inName:
		if !selected && (s.view.timeline || s.split()) {
			return st.Text // nothing under it to stand out from
		}
		return st.Heading
	case inPoints:
		return st.Text
	case inAmount:
		return st.Key
	case inRegion, inDate:
		if selected {
			return st.Accent
		}
	}
	return st.Muted
}

// chosenCell are the cells of the columns.
var chosenCell = [...]int{inRegion, inDate, inName, inPoints, inAmount}

const spaces = "                                                                "

// blanks is n spaces, none for a negative n.
func blanks(n int) string {
	if n > len(spaces) {
		return strings.Repeat(" ", n)
	}
	return spaces[:max(n, 0)]
}
