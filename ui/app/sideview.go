package app

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/ui/screen"
	"yunlan/ui/text"
)

// screenRows are the h rows of the active screen, and of its companion.
func (m *Model) screenRows(h int) []string {
	rows := lines(m.current().View(), h)
	if !m.beside() {
		return rows
	}
	left, _ := m.sizeOf(screen.Reader)
	pane := append([]string{m.paneName()}, lines(m.companion().View(), h-1)...)
	rule := m.env.Styles.Faint.Render(m.glyph("│", "|"))
	for i, row := range rows {
		gap := max(left-text.Width(ansi.Strip(row), m.env.Ambiguous), 0)
		rows[i] = row + strings.Repeat(" ", gap) + rule + pane[i]
	}
	return rows
}

// lines are the first h lines of a view.
func lines(view string, h int) []string {
	rows := strings.Split(view, "\n")
	for len(rows) < h {
		rows = append(rows, "")
	}
	return rows[:h]
}

// fill joins rows to a view of h lines.
func fill(rows []string, h int) string {
	return strings.Join(lines(strings.Join(rows, "\n"), max(h, 0)), "\n")
}

// glyph is a sign or its ASCII twin.
func (m *Model) glyph(sign, ascii string) string {
	if m.env.ASCII() {
		return ascii
	}
	return sign
}

// paneName says what the companion is, whether it has the keys, and what p
// leads to.
func (m *Model) paneName() string {
	st, amb := m.env.Styles, m.env.Ambiguous
	lead, style := "  ", st.Muted
	if m.paneInUse() {
		lead, style = text.Pad(m.env.Glyphs.Bar, 2, amb), st.Heading
	}
	name, next := m.companion().Title(), m.keys.Label("app.Side")+" "+m.afterSide()
	gap := m.paneWidth() - 4 - text.Width(name+next, amb)
	if gap < 2 {
		return st.Accent.Render(lead) + style.Render(name)
	}
	return st.Accent.Render(lead) + style.Render(name) + strings.Repeat(" ", gap) + st.Muted.Render(next)
}

// afterSide names what p leads to.
func (m *Model) afterSide() string {
	if m.side.at == len(companions) {
		return sideClose.String()
	}
	return m.nameOf(companions[m.side.at])
}

// nameOf is what the top bar calls a screen.
func (m *Model) nameOf(name screen.Name) string {
	if id, ok := screenAction[name]; ok {
		return m.keys.Binding(id).Help().Desc
	}
	return notesName.String()
}

// paneHint says where the key of the panes leads.
func (m *Model) paneHint() string {
	if m.paneInUse() {
		return toText.String()
	}
	return toPane.F(m.companion().Title())
}

// sideOffer is the hint for two panes, where there is room for them.
func (m *Model) sideOffer() string {
	if m.beside() || m.terminal.w < sideFrom || screen.Typing(m.current()) {
		return ""
	}
	return sideDesc.String()
}

// mouseSide gives the mouse to the pane under it; a click gives it the keys.
func (m *Model) mouseSide(msg tea.MouseMsg) tea.Cmd {
	left, _ := m.sizeOf(screen.Reader)
	at, msg := msg.Mouse(), shifted(msg, 0, -m.bodyTop())
	_, click := msg.(tea.MouseClickMsg)
	switch {
	case !m.beside():
		return m.current().Update(msg)
	case at.X <= left:
		if click {
			m.leavePane()
		}
		return m.current().Update(msg)
	}
	var cmd tea.Cmd
	if click && !m.side.focused {
		cmd = m.enterPane()
	}
	return tea.Batch(cmd, m.companion().Update(shifted(msg, -left-1, -1)))
}
