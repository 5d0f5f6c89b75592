package home

import (
	"strings"

	"yunlan/ui/evidence"
	"yunlan/ui/text"
	"yunlan/ui/theme"
	"yunlan/ui/widget"
)

const (
	minWidth  = 20 // the narrowest window that is drawn; the root model asks for more
	maxColumn = 76 // cells of the page; a wide window has it in the middle
	airFrom   = 16 // rows from which a blank one sets the head and the foot apart
	tallFrom  = 30 // rows from which the page begins lower and its lines stand apart
)

// row is a drawn line and the entry that it belongs to, -1 for none.
type row struct {
	drawn string
	entry int
}

// View draws the page, exactly h lines of at most w cells.
func (s *Screen) View() string {
	if s.h == 0 {
		return ""
	}
	all, from := s.visible()
	rows := make([]string, s.h)
	pad := strings.Repeat(" ", s.left())
	if s.w < minWidth {
		return strings.Join(rows, "\n")
	}
	for i, r := range all[from:min(from+s.h, len(all))] {
		if r.drawn != "" {
			rows[i] = pad + r.drawn
		}
	}
	return strings.Join(rows, "\n")
}

// visible are all rows and the first of them that is seen.
func (s *Screen) visible() (all []row, from int) {
	all = s.rows()
	var at widget.Span
	for i, r := range all {
		switch {
		case r.entry != s.window.At:
		case at.End == 0:
			at = widget.Span{First: i, End: i + 1}
		default:
			at.End = i + 1
		}
	}
	switch s.window.At {
	case 0:
		if at.End <= s.h {
			at.First = 0 // with the head
		}
	case len(s.shown) - 1:
		if len(all)-at.First <= s.h {
			at.End = len(all) // with the foot
		}
	}
	s.window.Show(at, len(all), s.h)
	from, _ = s.window.Seen(len(all), s.h)
	return all, from
}

// entryAt is the entry drawn at a row of the screen.
func (s *Screen) entryAt(y int) (int, bool) {
	all, from := s.visible()
	if y < 0 || from+y >= len(all) {
		return 0, false
	}
	return all[from+y].entry, all[from+y].entry >= 0
}

func (s *Screen) width() int { return min(max(s.w-4, 0), maxColumn) }

// left is the cells before the page: two, or more in a wide window.
func (s *Screen) left() int {
	if s.w > maxColumn+24 {
		return (s.w - maxColumn) / 2
	}
	return min(2, s.w)
}

// rows draws the page from its head to its foot.
func (s *Screen) rows() []row {
	st := s.env.Styles
	var all []row
	say := func(t string, style theme.Style) {
		for _, l := range text.Wrap(t, text.Options{Width: max(s.width(), 2), Ambiguous: s.env.Ambiguous}) {
			all = append(all, row{style.Render(l.Text()), -1})
		}
	}
	gap := func() {
		if s.h >= airFrom {
			all = append(all, row{"", -1})
		}
	}
	gap()
	if s.h >= tallFrom {
		for range s.h / 8 {
			gap()
		}
	}
	say(headWords.F(evidence.Title(s.env.Paper)), st.Title)
	say(whatWords.String(), st.Muted)
	gap()
	for i, e := range s.shown {
		if s.h >= tallFrom && i > 0 {
			gap()
		}
		all = append(all, s.entry(i, e)...)
	}
	gap()
	say(s.foot, st.Muted)
	return all
}

// entry draws one line: its name, and behind it or below it what is there.
func (s *Screen) entry(i int, e Entry) []row {
	st, amb := s.env.Styles, s.env.Ambiguous
	names := 0
	for _, other := range s.shown {
		names = max(names, text.Width(other.Name.String(), amb))
	}
	lead, style := "  ", st.Heading
	if i == s.window.At {
		lead, style = st.Accent.Render(text.Pad(s.env.Glyphs.Bar, 2, amb)), st.Selected
	}
	name := text.Truncate(e.Name.String(), max(s.width()-2, 0), "…", amb)
	first := lead + style.Render(name)
	room := s.width() - 2 - names - 3
	if text.Width(e.Detail, amb) <= room {
		gap := strings.Repeat(" ", names+3-text.Width(name, amb))
		return []row{{first + gap + st.Muted.Render(e.Detail), i}}
	}
	rows := []row{{first, i}}
	if s.h < airFrom { // no row to spare: the name says it
		return rows
	}
	below := text.Truncate(e.Detail, max(s.width()-4, 0), "…", amb)
	return append(rows, row{"    " + st.Muted.Render(below), i})
}
