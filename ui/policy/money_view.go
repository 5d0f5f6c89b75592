package policy

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/ui/widget"
)

// row adds a text to the page that is no choice.
func (s *Screen) row(l look, t string) { s.add(l, t, -1) }

// choose adds a choice: its name, and what is said of it below.
func (s *Screen) choose(says lang.Text, do func() tea.Cmd, texts ...string) {
	s.money.picks = append(s.money.picks, pick{says, do})
	at := len(s.money.picks) - 1
	s.add(lookName, texts[0], at)
	for _, t := range texts[1:] {
		s.add(lookText, t, at)
	}
}

func (s *Screen) add(l look, t string, pick int) {
	for _, line := range s.wrap(t, s.measure()) {
		s.money.rows = append(s.money.rows, moneyRow{l, line, pick})
	}
}

// moneyRows draws the page, the chosen line with the bar before it.
func (s *Screen) moneyRows() []string {
	m := &s.money
	m.Show(m.span(), len(m.rows), s.paneHeight())
	from, to := m.Seen(len(m.rows), s.paneHeight())
	var rows []string
	for _, r := range m.rows[from:to] {
		lead := "  "
		if r.pick == m.At {
			lead = s.env.Styles.Accent.Render(s.env.Glyphs.Bar) + " "
		}
		if r.text == "" {
			lead = ""
		}
		rows = append(rows, lead+s.style(r.look).Render(r.text))
	}
	return s.saysBelow(firstBlank(rows), len(m.rows)-m.Top-len(rows))
}

// span is the rows of the choice and of what is said under it; the first has the head
// of the page too, the last its end.
func (m *money) span() widget.Span {
	first, end := -1, len(m.rows)
	for i, r := range m.rows {
		switch {
		case r.pick == m.At && first < 0:
			first = i
		case r.pick > m.At && end == len(m.rows):
			end = i
		}
	}
	if m.At == 0 {
		first = 0
	}
	return widget.Span{First: max(first, 0), End: end}
}

// walkMoney moves the choice; within one that is higher than the window it scrolls.
func (s *Screen) walkMoney(motion widget.Motion) {
	m := &s.money
	by := motion.Lines(len(m.picks), len(m.picks))
	if motion.Unit == widget.Line && m.Through(by, m.span(), s.paneHeight()) {
		return
	}
	m.Move(by, len(m.picks))
}

func (s *Screen) takePick() tea.Cmd {
	if m := s.money; m.At < len(m.picks) {
		return m.picks[m.At].do()
	}
	return nil
}

func (s *Screen) pickHint() string {
	if m := s.money; m.At < len(m.picks) {
		return m.picks[m.At].says.String()
	}
	return ""
}

// clickMoney takes the choice of a row.
func (s *Screen) clickMoney(y int) tea.Cmd {
	m := &s.money
	i, ok := m.RowAt(y, len(m.rows), s.paneHeight())
	if !ok || m.rows[i].pick < 0 {
		return nil
	}
	m.At = m.rows[i].pick
	return s.takePick()
}
