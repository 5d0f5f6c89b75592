package assess

import (
	"fmt"
	"strings"

	"yunlan/ui/text"
	"yunlan/ui/theme"
)

const (
	minWidth  = 20 // the narrowest window that is drawn; the root model asks for more
	maxColumn = 78 // a line that the eye can follow
	airFrom   = 16 // rows from which blank ones are spent
	minBar    = 8  // of the progress
	maxBar    = 28
)

// drawn is the last view.
type drawn struct {
	old    bool // something changed since
	w, h   int
	styles *theme.Styles
	ascii  bool
	view   string
	picks  int
}

// View draws the screen, exactly h lines of at most w cells.
func (s *Screen) View() string {
	if s.h == 0 {
		return ""
	}
	d := &s.drawn
	if d.view == "" || d.old || d.w != s.w || d.h != s.h || d.styles != s.env.Styles || d.ascii != s.env.ASCII() {
		d.view = s.draw()
		d.old, d.w, d.h, d.styles, d.ascii = false, s.w, s.h, s.env.Styles, s.env.ASCII()
	}
	return d.view
}

func (s *Screen) draw() string {
	rows := make([]string, s.h)
	if s.w < minWidth {
		return strings.Join(rows, "\n")
	}
	air := 0
	if s.h >= airFrom {
		air = 1
	}
	// The cursor's two cells are the margin; a wide window centres the column.
	w := min(s.w-2, maxColumn+2)
	left := 0
	if s.w > maxColumn+24 {
		left = (s.w - w) / 2
	}
	copy(rows[air:], margin(s.body(w, s.h-air), left))
	return strings.Join(rows, "\n")
}

func (s *Screen) body(w, h int) []string {
	switch s.phase {
	case asking:
		return s.questionRows(w, h)
	case finished:
		p := s.resultPage(w)
		s.drawn.picks = len(p.targets)
		shown, top := p.window(s.top, s.cursor, h)
		s.top = top
		return shown
	}
	shown, top := s.introPage(w).window(s.top, -1, h)
	s.top = top
	return shown
}

// introPage says what this is, what it is not and how it begins.
func (s *Screen) introPage(w int) *page {
	st := s.env.Styles
	p := s.newPage(w)
	p.text(introHead, st.Title, 0)
	if s.h >= airFrom {
		p.gap()
	}
	next := introBegin
	switch {
	case len(s.answers.Given) > 0:
		next = fmt.Sprintf(introResume, len(s.answers.Given))
	case s.past != nil:
		next = fmt.Sprintf(introDone, s.pastDay)
	}
	p.text(next, st.Heading, 0)
	for _, t := range []string{introPrivate, introUnsure} {
		p.text(t, st.Text, 0)
	}
	for _, t := range []string{s.bank.Disclaimer.ZH, s.bank.NotOfficial.ZH} {
		p.gap()
		p.text(t, st.Muted, 0)
	}
	return p
}

// questionRows is the question with its answers under the progress.
func (s *Screen) questionRows(w, h int) []string {
	q, ok := s.question()
	if !ok || h < 2 {
		return nil
	}
	st := s.env.Styles
	p := s.newPage(w)
	p.text(q.Text.ZH, st.Heading, 0)
	if q.Derived() {
		p.text(s.bank.DerivedNotice.ZH, st.Muted, 0)
	}
	p.gap()
	for i, o := range s.options() {
		if i == len(q.Options) && s.h >= airFrom {
			p.gap()
		}
		p.pick(nil)
		s.optionRows(p, o, i == s.choice)
	}
	shown, top := p.window(s.top, s.choice, max(h-2, 1))
	s.top = top
	more := top+len(shown) < len(p.rows)
	return append([]string{"  " + s.progressRow(w-2, more), ""}, shown...)
}

// optionRows draws one answer; the one that was given before has a mark.
func (s *Screen) optionRows(p *page, o option, selected bool) {
	st, amb := s.env.Styles, s.env.Ambiguous
	lead, style := "  ", st.Text
	if selected {
		lead, style = st.Accent.Render(text.Pad(s.env.Glyphs.Bar, 2, amb)), st.Selected
	}
	mark := " "
	if s.answers.Given[s.asked] == o.value {
		mark = s.env.Glyphs.Dot
	}
	for i, l := range text.Wrap(o.text, text.Options{Width: max(p.width-4, 2), Ambiguous: amb}) {
		number := "    "
		if i == 0 {
			number = st.Key.Render(o.key) + text.Pad(mark, 3, amb)
		}
		p.rows = append(p.rows, pageRow{lead + number + style.Render(l.Text()), p.now()})
	}
}

// progressRow says which question this is and how far the way goes.
func (s *Screen) progressRow(w int, more bool) string {
	st, amb := s.env.Styles, s.env.Ambiguous
	q, _ := s.question()
	at, of := s.progress()
	left := text.Truncate(fmt.Sprintf(progressFormat, at, of)+"  "+s.bank.Dimension(q.Dimension).Name.ZH, w, "", amb)
	row := st.Muted.Render(left)
	room := w - text.Width(left, amb) - 2
	right := ""
	if more && room >= text.Width(moreBelow, amb) {
		right = "  " + st.Muted.Render(moreBelow)
		room -= text.Width(moreBelow, amb) + 2
	}
	if room >= minBar && of > 0 {
		row += "  " + s.progressBar(min(room, maxBar), at, of)
	}
	return row + right
}

// progressBar fills as many cells as there are questions behind, this one
// included; the fill is heavier as well as coloured.
func (s *Screen) progressBar(room, at, of int) string {
	full, rest := "━", "─"
	if s.env.ASCII() {
		full, rest = "=", "-"
	}
	done := room * at / of
	return s.env.Styles.Accent.Render(strings.Repeat(full, done)) + s.env.Styles.Faint.Render(strings.Repeat(rest, room-done))
}
