package app

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/home"
	"yunlan/ui/overlay"
	"yunlan/ui/reader"
	"yunlan/ui/screen"
	"yunlan/ui/ways"
)

// openBlock shows a place in the reader and adds the present one, with its open lists,
// to the history.
func (m *Model) openBlock(msg screen.OpenBlockMsg) tea.Cmd {
	away, home := m.active != screen.Reader, m.readerPlace()
	m.leaveFor(trace{over: m.overlays, opened: away || len(m.overlays) > 0})
	m.overlays = nil
	cmd := tea.Batch(m.show(screen.Reader), m.current().Update(msg))
	if away {
		m.beginDetour(home)
	} else {
		m.detour.on = false
	}
	return cmd
}

// goTo shows a screen. The active one is entered again: in the list of hits s goes to
// the field.
func (m *Model) goTo(msg screen.ShowScreenMsg) tea.Cmd {
	if makes[msg.Screen] == nil && msg.Screen != screen.Home {
		m.bottom.toast = notYet.String()
		return nil
	}
	if msg.Screen == m.active && msg.Place == nil {
		m.leavePane()
		return screen.Enter(m.current())
	}
	m.remember()
	m.overlays = nil
	m.leavePane()
	cmd := m.show(msg.Screen)
	if msg.Place != nil {
		cmd = tea.Batch(cmd, screen.Restore(m.current(), *msg.Place))
	}
	return cmd
}

// reckon shows a policy with the profile of a firm, and adds the present place to the
// history for Esc.
func (m *Model) reckon(msg screen.ReckonMsg) tea.Cmd {
	m.leaveFor(trace{opened: m.active != screen.Reader})
	m.overlays = nil
	m.leavePane()
	cmd := m.show(screen.Policy)
	at := screen.Place{Screen: screen.Policy, Item: msg.Policy}
	return tea.Batch(cmd, screen.Restore(m.current(), at), m.current().Update(msg))
}

// remember adds the present place to the history.
func (m *Model) remember() { m.leaveFor(trace{}) }

// leaveFor adds the present place to the history, with the rest of t.
func (m *Model) leaveFor(t trace) {
	if p, ok := screen.PlaceOf(m.current()); ok {
		t.Place = p
		m.history.leave(t)
	}
}

// readerPlace returns the place in the text, whichever screen is active.
func (m *Model) readerPlace() screen.Place {
	p, _ := screen.PlaceOf(m.screens[screen.Reader])
	return p
}

func (m *Model) here() screen.Place {
	p, _ := screen.PlaceOf(m.current())
	return p
}

func (m *Model) back() tea.Cmd {
	t, ok := m.history.backFrom(m.here())
	return m.restore(t, ok, noBack.String())
}

func (m *Model) forward() tea.Cmd {
	t, ok := m.history.forwardFrom(m.here())
	return m.restore(t, ok, noForward.String())
}

func (m *Model) restore(t trace, ok bool, otherwise string) tea.Cmd {
	if !ok {
		m.bottom.toast = otherwise
		return nil
	}
	var cmds []tea.Cmd
	from, home := m.active, m.readerPlace()
	if from == screen.Reader && t.Screen != screen.Reader {
		cmds = append(cmds, m.endDetour())
	}
	m.overlays = t.over
	cmds = append(cmds, m.show(t.Screen), screen.Restore(m.current(), t.Place))
	if from != screen.Reader && t.Screen == screen.Reader {
		m.beginDetour(home)
	}
	return tea.Batch(cmds...)
}

// show makes a screen active, building it the first time.
func (m *Model) show(name screen.Name) tea.Cmd {
	built := m.build(name)
	m.active = name
	m.layOut()
	return tea.Batch(built, screen.Enter(m.current()))
}

// make returns a new screen, the start page, or the pane of notes.
func (m *Model) make(name screen.Name) screen.Screen {
	if keeper, ok := m.screens[screen.Reader].(*reader.Screen); ok && name == notes {
		return newNotePane(m.env, keeper)
	}
	if name == screen.Home {
		return home.New(m.env, m.entries, m.keys.Label("app.Home"))
	}
	return made(name, m.env)
}

// build makes a screen unless it exists.
func (m *Model) build(name screen.Name) tea.Cmd {
	if m.screens[name] != nil {
		return nil
	}
	s := m.make(name)
	m.screens[name] = s
	s.Resize(m.sizeOf(name))
	s.Update(screen.LibraryMsg{Documents: m.stocked})
	if name == screen.Reader { // its Init is the program's
		return nil
	}
	return s.Init()
}

// wayRequest handles what is asked about the ways through the paper.
func (m *Model) wayRequest(msg tea.Msg) (tea.Cmd, bool) {
	switch msg := msg.(type) {
	case screen.WaysMsg:
		return m.ways.Open(m.env, msg.Way), true
	case screen.ExplainMsg:
		return m.env.Ask(m.ways.Explain(msg, m.env.Words())()), true
	case screen.QuotesMsg:
		m.overlays = append(m.overlays, overlay.NewQuotes(m.env, msg))
	case screen.RouteMsg:
		return m.startRoute(msg), true
	default:
		return m.libraryRequest(msg)
	}
	return nil, true
}

// wayPrefix begins the palette's name for the list of a way.
const wayPrefix = "way:"

// addWays adds the lists of terms, names, dates and routes to the palette.
func addWays(add func(string, screen.Item)) {
	for _, way := range screen.Ways {
		add(wayPrefix+string(way), ways.Item(way))
	}
}

// startRoute leads the reader along a route and remembers the place that is
// left.
func (m *Model) startRoute(msg screen.RouteMsg) tea.Cmd {
	m.remember()
	m.overlays = nil
	return tea.Batch(m.show(screen.Reader), m.current().Update(msg))
}
