package app

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/key"
	"yunlan/ui/overlay"
	"yunlan/ui/screen"
	"yunlan/ui/theme"
)

// global runs a key that works everywhere and reports whether msg was one.
func (m *Model) global(msg tea.KeyPressMsg) (tea.Cmd, bool) {
	k := m.keys
	for i, b := range k.Screens.all() {
		if key.Matches(msg, b) {
			return m.goTo(screen.ShowScreenMsg{Screen: screen.Names[i]}), true
		}
	}
	switch {
	case key.Matches(msg, k.Search):
		return m.goTo(screen.ShowScreenMsg{Screen: screen.Find}), true
	case key.Matches(msg, k.Index):
		return m.ways.Open(m.env, ""), true
	case m.active == screen.Reader && key.Matches(msg, k.Side):
		return m.nextSide(), true
	case key.Matches(msg, k.Back) && m.steps(msg):
		return screen.StepBack(m.inUse()), true
	case key.Matches(msg, k.Back):
		return m.back(), true
	case key.Matches(msg, k.Forward):
		return m.forward(), true
	case key.Matches(msg, k.Esc):
		return m.escape(), true
	case key.Matches(msg, k.Help):
		m.help()
	case key.Matches(msg, k.Palette):
		m.openPalette()
	case key.Matches(msg, k.Theme):
		return m.nextTheme(), true
	case key.Matches(msg, k.Mouse):
		return m.toggleMouse(), true
	case key.Matches(msg, k.Redraw):
		return tea.ClearScreen, true
	case key.Matches(msg, k.Suspend):
		m.terminal.probing = false
		return suspend(), true
	case key.Matches(msg, k.Quit):
		return m.quit(), true
	default:
		return nil, false
	}
	return nil, true
}

// steps reports a key that the screen itself steps back by: one that edits
// never leaves what is being edited.
func (m *Model) steps(msg tea.KeyPressMsg) bool {
	return msg.Code == tea.KeyBackspace && len(m.overlays) == 0 && screen.Steps(m.inUse())
}

// escape goes back one layer and never quits.
func (m *Model) escape() tea.Cmd {
	if cmd, ok := m.ledLit(); ok {
		return cmd
	}
	switch {
	case len(m.overlays) > 0:
		m.overlays = m.overlays[:len(m.overlays)-1]
	case m.escapeScreen(), m.closeSide():
	default:
		if cmd, ok := m.led(); ok {
			return cmd
		}
		if m.active != screen.Reader {
			return m.goTo(screen.ShowScreenMsg{Screen: screen.Reader})
		}
		m.bottom.toast = pressQ.F(m.keys.Quit.Help().Key)
	}
	return nil
}

// escapeScreen closes the innermost layer of the screen and reports whether
// there was one. One that leaves the focus mode changes everybody's room.
func (m *Model) escapeScreen() bool {
	focus := m.env.Settings.Focus
	closed := screen.Escape(m.inUse())
	if said := screen.Said(m.inUse()); said != "" {
		m.bottom.toast = said
	}
	if focus != m.env.Settings.Focus {
		m.Resize(m.terminal.w, m.terminal.h)
	}
	return closed
}

// quit closes the top layer and leaves the program at the root.
func (m *Model) quit() tea.Cmd {
	if cmd, ok := m.ledLit(); ok {
		return cmd
	}
	switch {
	case len(m.overlays) > 0, screen.Typing(m.inUse()):
		return m.escape()
	case m.escapeScreen(), m.closeSide():
		return nil
	}
	if cmd, ok := m.led(); ok {
		return cmd
	}
	if m.active != screen.Reader {
		return m.goTo(screen.ShowScreenMsg{Screen: screen.Reader})
	}
	return tea.Quit
}

// cancel closes a layer; pressed twice it quits.
func (m *Model) cancel(armed bool) tea.Cmd {
	if armed {
		return tea.Quit
	}
	m.pending.armed = true
	if len(m.overlays) > 0 {
		m.overlays = m.overlays[:len(m.overlays)-1]
	} else {
		m.escapeScreen()
	}
	m.bottom.toast = strings.TrimSpace(m.bottom.toast + "  " + pressAgain.String())
	return nil
}

func (m *Model) help() {
	own := flat(m.inUse().FullHelp())
	groups := []overlay.Group{{Name: m.inUse().Title(), Bindings: own}}
	groups = append(groups, overlay.Group{Name: globalKeys.String(), Bindings: m.stillWork(own)})
	m.overlays = append(m.overlays, overlay.NewHelp(m.env, groups))
}

func flat(groups [][]key.Binding) []key.Binding {
	var out []key.Binding
	for _, g := range groups {
		out = append(out, g...)
	}
	return out
}

func (m *Model) peek(id content.ID) {
	if p, ok := overlay.NewPeek(m.env, id); ok {
		m.overlays = append(m.overlays, p)
	}
}

// list opens a list, in the place of an open one of the same things.
func (m *Model) list(msg screen.ListMsg) {
	if s, ok := m.inUse().(*shelf); ok && s.Title() == msg.Title {
		return // it shows them already
	}
	l := overlay.NewList(m.env, msg)
	if n := len(m.overlays); n > 0 {
		if old, ok := m.overlays[n-1].(*overlay.List); ok && old.Title() == l.Title() {
			l.Follow(old)
			m.overlays[n-1] = l
			return
		}
	}
	m.overlays = append(m.overlays, l)
}

func (m *Model) nextTheme() tea.Cmd {
	next := theme.Next(m.env.Settings.Theme)
	cmd := m.env.Change(func(s *store.Settings) { s.Theme = next })
	m.restyle()
	m.bottom.toast = themeFormat.F(themeNames[next])
	return cmd
}

func (m *Model) toggleMouse() tea.Cmd {
	cmd := m.env.Change(func(s *store.Settings) { s.Mouse = !s.Mouse })
	m.bottom.toast = mouseOff.String()
	if m.env.Settings.Mouse {
		m.bottom.toast = mouseOn.String()
	}
	return cmd
}
