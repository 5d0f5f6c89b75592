package app

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/overlay"
	"yunlan/ui/screen"
	"yunlan/ui/ways"
)

// wayRequest handles what is asked about the ways through the paper.
func (m *Model) wayRequest(msg tea.Msg) (tea.Cmd, bool) {
	switch msg := msg.(type) {
	case screen.WaysMsg:
		return m.ways.Open(m.env, msg.Way), true
	case screen.ExplainMsg:
		return m.env.Ask(m.ways.Explain(msg)()), true
	case screen.QuotesMsg:
		m.overlays = append(m.overlays, overlay.NewQuotes(m.env, msg))
	case screen.RouteMsg:
		return m.startRoute(msg), true
	default:
		return nil, false
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
