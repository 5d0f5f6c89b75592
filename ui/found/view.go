package found

import (
	"strings"

	"yunlan/ui/screen"
	"yunlan/ui/tables"
	"yunlan/ui/text"
	"yunlan/ui/theme"
	"yunlan/ui/widget"
)

const (
	minWidth  = 20 // the narrowest window that is drawn; the root model asks for more
	margin    = 2
	besideGap = 4
	underRows = 6  // of what belongs to the line, under a list, with its rule
	underFrom = 12 // rows from which there is room for it
	wholeFrom = 50 // cells of a list from which a line takes one row
	airFrom   = 16 // rows from which a blank one stands at the top
)

// View draws the screen, exactly h lines of at most w cells.
func (s *Screen) View() string {
	if s.h == 0 {
		return ""
	}
	s.drawn = s.drawn[:0]
	var rows []string
	switch {
	case s.w < minWidth:
	case !s.ready:
		rows = s.sentence(reading.String())
	case len(s.lines) == 0:
		rows = s.sentence(s.empty.String())
	default:
		rows = s.full()
	}
	for len(rows) < s.h {
		rows = append(rows, "")
	}
	return strings.Join(rows[:s.h], "\n")
}

// sentence is a screen that only says something.
func (s *Screen) sentence(said string) []string {
	rows := []string{""}
	for _, l := range text.Wrap(said, text.Options{Width: min(s.w-2*margin, 72), Ambiguous: s.env.Ambiguous}) {
		rows = append(rows, "  "+s.env.Styles.Text.Render(l.Text()))
	}
	return rows
}

// wide reports room for what belongs to the line beside the list.
func (s *Screen) wide() bool { return s.w >= screen.BesideFrom }

// listWidth is the cells of the list, without its margin.
func (s *Screen) listWidth() int {
	if s.wide() {
		return (s.w - 2*margin - besideGap) * 55 / 100
	}
	return s.w - 2*margin
}

// note is the rows that say who found what follows, with a blank one below.
func (s *Screen) note() []string {
	var rows []string
	if s.h >= airFrom {
		rows = append(rows, "")
	}
	for _, l := range text.Wrap(tables.FoundMark(s.env.ASCII())+" "+tables.FoundNote(), text.Options{Width: s.w - 2*margin, Hang: 2, Ambiguous: s.env.Ambiguous}) {
		rows = append(rows, "  "+s.env.Styles.Muted.Render(l.Text()))
	}
	return append(rows, "")
}

// listHeight is the rows of the list.
func (s *Screen) listHeight() int {
	h := s.h - len(s.note()) - 1
	if !s.wide() && s.h >= underFrom {
		h -= underRows
	}
	return max(h, 1)
}

// full draws the note, the list and what belongs to the line.
func (s *Screen) full() []string {
	rows := s.note()
	head := len(rows)
	list := s.listRows()
	h := s.listHeight()
	at := widget.Span{}
	for i, r := range list {
		if r.line == s.window.At && at.End == 0 {
			at.First = i
		}
		if r.line == s.window.At {
			at.End = i + 1
		}
	}
	if s.window.At == 0 {
		at.First = 0 // with its heading
	}
	s.window.Show(at, len(list), h)
	from, to := s.window.Seen(len(list), h)
	for range rows {
		s.drawn = append(s.drawn, -1)
	}
	for _, r := range list[from:to] {
		rows, s.drawn = append(rows, r.drawn), append(s.drawn, r.line)
	}
	for len(rows) < head+h {
		rows = append(rows, "")
	}
	more := ""
	if to < len(list) {
		words, _ := widget.Below(len(list)-to, s.env.ASCII())
		more = "  " + s.env.Styles.Muted.Render(text.Truncate(words, s.w-2*margin, "", s.env.Ambiguous))
	}
	rows = append(rows, more)
	if s.wide() {
		return s.withBeside(rows, head)
	}
	if s.h >= underFrom {
		rows = append(rows, s.under()...)
	}
	return rows
}

// row is a drawn row of the list and its line, -1 for a heading.
type row struct {
	drawn string
	line  int
}

// listRows draws all lines under their headings.
func (s *Screen) listRows() []row {
	var rows []row
	group := ""
	for i, e := range s.lines {
		if e.group != group {
			if group != "" {
				rows = append(rows, row{"", -1})
			}
			group = e.group
			rows = append(rows, row{"  " + s.env.Styles.Heading.Render(heading.F(group, s.count(group))), -1})
		}
		rows = append(rows, s.entryRows(i, e)...)
	}
	return rows
}

func (s *Screen) count(group string) int {
	n := 0
	for _, e := range s.lines {
		if e.group == group {
			n++
		}
	}
	return n
}

// entryRows draws a line: the name, wrapped; the number at the right edge of the list,
// or under the name where it has no room; then when.
func (s *Screen) entryRows(i int, e entry) []row {
	w := s.listWidth() - 2
	lead, style := "  ", s.env.Styles.Text
	if i == s.window.At {
		lead, style = s.env.Styles.Accent.Render(text.Pad(s.env.Glyphs.Bar, 2, s.env.Ambiguous)), s.env.Styles.Heading
	}
	mark := tables.FoundMark(s.env.ASCII()) + " "
	room := w - text.Width(mark, s.env.Ambiguous)
	right := e.amount
	amount, when := s.columns()
	columns := s.listWidth() >= wholeFrom && e.amount != "" && s.fits(e.amount, amount) != ""
	if columns {
		right = left(e.amount, amount, s.env.Ambiguous)
		room -= amount + when + 2
	}
	var rows []row
	for n, l := range text.Wrap(e.name, text.Options{Width: max(room, 8), Ambiguous: s.env.Ambiguous}) {
		drawn := "  " + lead + s.env.Styles.Muted.Render(mark) + style.Render(text.Pad(l.Text(), room, s.env.Ambiguous))
		if n > 0 {
			drawn = "  " + lead + strings.Repeat(" ", text.Width(mark, s.env.Ambiguous)) + style.Render(text.Pad(l.Text(), room, s.env.Ambiguous))
		}
		if n == 0 && columns {
			drawn += " " + s.env.Styles.Text.Render(right) + " " + s.env.Styles.Muted.Render(s.fits(e.when, when))
		}
		rows = append(rows, row{drawn, i})
	}
	if columns && s.fits(e.when, when) == e.when {
		return rows
	}
	return append(rows, s.belowRows(i, e, columns, lead, w)...)
}

// The most cells of the number and of when it was, beside a name; what is longer stands
// under it.
const (
	amountMost = 16
	whenMost   = 16
)

// columns are the cells that the numbers and their periods take beside the names.
func (s *Screen) columns() (amount, when int) {
	for _, e := range s.lines {
		if n := text.Width(e.amount, s.env.Ambiguous); n <= amountMost {
			amount = max(amount, n)
		}
		if n := text.Width(e.when, s.env.Ambiguous); n <= whenMost {
			when = max(when, n)
		}
	}
	return amount, when
}

// fits is s where it has room, else nothing.
func (s *Screen) fits(said string, w int) string {
	if text.Width(said, s.env.Ambiguous) > w {
		return ""
	}
	return said
}

// left sets a number at the right edge of its column.
func left(s string, w, ambiguous int) string {
	return strings.Repeat(" ", max(w-text.Width(s, ambiguous), 0)) + s
}

// belowRows are the rows under a name for what had no room beside it.
func (s *Screen) belowRows(i int, e entry, columns bool, lead string, w int) []row {
	said := e.when
	if !columns && e.amount != "" {
		said = strings.TrimSpace(e.amount + "  " + e.when)
	}
	switch {
	case said == "":
		return nil
	case e.brief: // all of it stands beside the list
		return []row{{"  " + lead + "  " + s.style(e).Render(text.Truncate(said, max(w-2, 8), "…", s.env.Ambiguous)), i}}
	}
	var rows []row
	for _, l := range text.Wrap(said, text.Options{Width: max(w-2, 8), Ambiguous: s.env.Ambiguous}) {
		rows = append(rows, row{"  " + lead + "  " + s.style(e).Render(l.Text()), i})
	}
	return rows
}

// style is that of what stands under a name.
func (s *Screen) style(e entry) theme.Style {
	if e.amount != "" {
		return s.env.Styles.Text
	}
	return s.env.Styles.Muted
}
