package app

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/overlay"
	"yunlan/ui/screen"
	"yunlan/ui/theme"
)

// escape goes back one layer and never quits.
func (m *Model) escape() tea.Cmd {
	if cmd, ok := m.fromLight(); ok {
		return cmd
	}
	switch {
	case len(m.overlays) > 0:
		m.overlays = m.overlays[:len(m.overlays)-1]
	case m.escapeScreen(), m.closeSide():
	default:
		if cmd, ok := m.toOrigin(); ok {
			return cmd
		}
		switch m.active {
		case screen.Home:
			m.bottom.toast = pressQ.F(m.keys.Label("app.Quit"))
		case screen.Reader:
			if m.stopRest() {
				return nil
			}
			return m.toHome()
		default:
			return m.goTo(screen.ShowScreenMsg{Screen: m.wayOut()})
		}
	}
	return nil
}

// wayOut is the screen below one that nothing opened: the text, or the start page for a
// reader who never opened that.
func (m *Model) wayOut() screen.Name {
	inText := func(t trace) bool { return t.Screen == screen.Reader }
	if m.begun() || slices.ContainsFunc(m.history.back, inText) {
		return screen.Reader
	}
	return screen.Home
}

// escapeScreen closes the innermost layer of the screen and reports whether there was
// one. Leaving the focus mode changes the sizes of all screens.
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
	if cmd, ok := m.fromLight(); ok {
		return cmd
	}
	switch {
	case len(m.overlays) > 0, screen.Typing(m.inUse()):
		return m.escape()
	case m.escapeScreen(), m.closeSide():
		return nil
	}
	if cmd, ok := m.toOrigin(); ok {
		return cmd
	}
	if m.active != screen.Reader && m.active != screen.Home {
		return m.goTo(screen.ShowScreenMsg{Screen: m.wayOut()})
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

func (m *Model) peek(id content.ID) {
	if p, ok := overlay.NewPeek(m.env, id); ok {
		m.overlays = append(m.overlays, p)
	}
}

// overList reports that a list lies on top, which Backspace closes.
func (m *Model) overList() bool {
	n := len(m.overlays)
	if n == 0 {
		return false
	}
	_, list := m.overlays[n-1].(*overlay.List)
	return list
}

// list opens a list, in the place of an open one of the same things.
func (m *Model) list(msg screen.ListMsg) tea.Cmd {
	if s, ok := m.inUse().(*notePane); ok && s.Title() == msg.Title {
		return nil // it shows them already
	}
	l := overlay.NewList(m.env, msg)
	if n := len(m.overlays); n > 0 {
		if old, ok := m.overlays[n-1].(*overlay.List); ok && old.Title() == l.Title() {
			m.overlays[n-1] = l
			return l.Follow(old)
		}
	}
	if !msg.Again {
		m.overlays = append(m.overlays, l)
	}
	return nil
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

// suspend gives the terminal to the shell until the reader returns.
func (m *Model) suspend() tea.Cmd {
	return suspend()
}
