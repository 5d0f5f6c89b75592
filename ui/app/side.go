package app

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
)

// companions are the screens that can stand beside the text, in the order in
// which p walks them.
var companions = []screen.Name{screen.Market, screen.Policy, screen.Find, notes}

const (
	sideFrom  = 110 // columns from which two panes are legible
	sideLeast = 49  // columns of the pane
	sideMost  = 100
)

// side is what stands beside the text.
type side struct {
	at      int // of companions, counted from 1; 0 is none
	focused bool
	moved   bool         // the text, since the companion has the keys
	fitted  bool         // the screens were told their room with a companion
	seen    screen.Place // of the pane in use, as the other last followed it
}

// beside reports whether a companion is shown: it was asked for, the text is
// on the screen, and there is room for both.
func (m *Model) beside() bool {
	return m.side.at > 0 && m.active == screen.Reader && m.terminal.w >= sideFrom && !m.env.Settings.Focus
}

// companion is the screen beside the text.
func (m *Model) companion() screen.Screen { return m.screens[companions[m.side.at-1]] }

// paneInUse reports whether keys go to the companion. A text field that it
// opened in the text, to write a note, has them first.
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

// room is the cells of a screen.
func (m *Model) room(name screen.Name) (w, h int) {
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

// paneWidth is the columns of the companion; a rule stands before it.
func (m *Model) paneWidth() int {
	return min(max(m.terminal.w*46/100, sideLeast), sideMost)
}

// fit gives every screen its room. A companion that is not shown has no keys.
func (m *Model) fit() {
	if !m.beside() {
		m.leavePane()
	}
	m.side.fitted = m.beside()
	for name, s := range m.screens {
		s.Resize(m.room(name))
	}
}

// nextSide opens the first companion, then the next one, then none.
func (m *Model) nextSide() tea.Cmd {
	if why := m.sideBar(); why != "" {
		m.bottom.toast = why
		return nil
	}
	m.leavePane()
	m.side.at = (m.side.at + 1) % (len(companions) + 1)
	m.side.seen = screen.Place{}
	if m.side.at == 0 {
		m.fit()
		return nil
	}
	cmd := m.build(companions[m.side.at-1])
	m.fit()
	return cmd
}

// sideBar is why nothing can stand beside the text now, "" if it can.
func (m *Model) sideBar() string {
	switch {
	case m.env.Settings.Focus:
		return sideFocus.String()
	case m.terminal.w < sideFrom:
		return sideNarrow.F(sideFrom, m.terminal.w)
	}
	return ""
}

// sideOff is why nothing can stand beside the text, as a list of actions says it.
func (m *Model) sideOff() string {
	if m.sideBar() == "" {
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

// closeSide goes back one layer: out of the companion, then without it.
func (m *Model) closeSide() bool {
	switch {
	case !m.beside():
		return false
	case m.side.focused:
		m.leavePane()
	default:
		m.side.at = 0
		m.fit()
	}
	return true
}

// link lets the pane that is not in use follow the one that is: numbers walked
// in the market show their sentences, a text scrolled to a figure shows it.
func (m *Model) link() tea.Cmd {
	if m.beside() != m.side.fitted { // a setting made or took the room
		m.fit()
	}
	if !m.beside() {
		return nil
	}
	if s, ok := m.companion().(*shelf); ok {
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
	if !m.side.moved { // back leads to what was read
		m.remember()
		m.side.moved = true
	}
	return m.current().Update(said)
}
