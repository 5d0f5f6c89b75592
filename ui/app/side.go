package app

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
)

// companions are the screens that can be shown beside the text, in the order in
// which the key app.Side cycles through them.
var companions = []screen.Name{screen.Market, screen.Policy, screen.Find, notes}

const (
	sideFrom  = 110 // columns of the narrowest window with two panes
	sideLeast = 49  // columns of the narrowest pane
	sideMost  = 100 // of the widest
)

// side is the state of the pane beside the text.
type side struct {
	at      int          // which of the companions, counted from 1; 0 for none
	focused bool         // the pane has the keys
	moved   bool         // the text followed the pane since it got the keys
	fitted  bool         // the screens have the sizes of a window with two panes
	seen    screen.Place // of the pane in use, when the other last followed it
}

// beside reports whether a companion is shown: one was chosen, the reader is the
// active screen, and the window is wide enough.
func (m *Model) beside() bool {
	return m.side.at > 0 && m.active == screen.Reader && m.terminal.w >= sideFrom && !m.env.Settings.Focus
}

// companion is the screen beside the text.
func (m *Model) companion() screen.Screen { return m.screens[companions[m.side.at-1]] }

// paneInUse reports whether keys go to the companion. An open text field of the
// reader, say of a note, gets them first.
func (m *Model) paneInUse() bool {
	return m.beside() && m.side.focused && !screen.Typing(m.current())
}

// inUse is the screen that keys go to.
func (m *Model) inUse() screen.Screen {
	if m.paneInUse() {
		return m.companion()
	}
	return m.current()
}

// sizeOf returns the size of a screen in cells.
func (m *Model) sizeOf(name screen.Name) (w, h int) {
	w, h = m.terminal.w, m.bodyHeight()
	if !m.beside() {
		return w, h
	}
	switch name {
	case screen.Reader:
		return w - m.paneWidth() - 1, h
	case companions[m.side.at-1]:
		return m.paneWidth(), max(h-1, 0) // below its name
	}
	return w, h
}

// paneWidth returns the columns of the companion, without the rule at its left.
func (m *Model) paneWidth() int {
	return min(max(m.terminal.w*46/100, sideLeast), sideMost)
}

// layOut resizes every screen. A companion that is not shown loses the keys.
func (m *Model) layOut() {
	if !m.beside() {
		m.leavePane()
	}
	m.side.fitted = m.beside()
	other := screen.Name("")
	if m.beside() {
		other = companions[m.side.at-1]
	}
	for name, s := range m.screens {
		if name == screen.Reader {
			screen.Beside(s, other)
		}
		s.Resize(m.sizeOf(name))
	}
}

// nextSide shows the first companion, then the next one, then none.
func (m *Model) nextSide() tea.Cmd {
	if why := m.sideRefusal(); why != "" {
		m.bottom.toast = why
		return nil
	}
	m.leavePane()
	m.side.at = (m.side.at + 1) % (len(companions) + 1)
	m.side.seen = screen.Place{}
	if m.side.at == 0 {
		return nil // followPane lays out
	}
	cmd := m.build(companions[m.side.at-1])
	m.layOut()
	return cmd
}

// sideRefusal returns why no companion can be shown now; "" if one can.
func (m *Model) sideRefusal() string {
	switch {
	case m.env.Settings.Focus:
		return sideFocus.String()
	case m.terminal.w < sideFrom:
		return sideNarrow.F(sideFrom, m.terminal.w)
	}
	return ""
}

// sideUnavailable returns the same in the words of a list of actions.
func (m *Model) sideUnavailable() string {
	if m.sideRefusal() == "" {
		return ""
	}
	return sideRoom.F(sideFrom)
}

// changePane gives the keys to the other pane.
func (m *Model) changePane() tea.Cmd {
	if m.side.focused {
		m.leavePane()
		return nil
	}
	return m.enterPane()
}

// enterPane gives the companion the keys.
func (m *Model) enterPane() tea.Cmd {
	m.side.focused, m.side.moved = true, false
	cmd := screen.Enter(m.companion())
	m.side.seen, _ = screen.PlaceOf(m.companion())
	return cmd
}

// leavePane gives the keys back to the text.
func (m *Model) leavePane() {
	if m.side.focused {
		m.side.focused = false
		m.side.seen = m.here()
	}
}

// closeSide goes back one layer: it leaves the companion, then closes it. It reports
// whether there was one.
func (m *Model) closeSide() bool {
	switch {
	case !m.beside():
		return false
	case m.side.focused:
		m.leavePane()
	default:
		m.side.at = 0 // followPane lays out
	}
	return true
}

// followPane makes the pane that is not in use follow the one that is: the text shows
// the sentence of the number selected in the market, the market shows the figure that
// the text was scrolled to.
func (m *Model) followPane() tea.Cmd {
	if m.beside() != m.side.fitted { // a setting changed, or the companion was closed
		m.layOut()
	}
	if !m.beside() {
		return nil
	}
	if s, ok := m.companion().(*notePane); ok {
		s.refresh()
	}
	now, ok := screen.PlaceOf(m.inUse())
	if !ok || now == m.side.seen {
		return nil
	}
	m.side.seen = now
	if !m.paneInUse() {
		return screen.Follow(m.companion(), screen.Shows(m.current()))
	}
	said, ok := screen.Sentence(m.companion())
	if !ok {
		return nil
	}
	if !m.side.moved { // going back returns to what was read
		m.remember()
		m.side.moved = true
	}
	return m.current().Update(said)
}
