package reader

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/screen"
	"yunlan/ui/text"
)

// route is the reading route that the reader walks; without stops, none.
type route struct {
	screen.Route
	at int
}

func (r route) on() bool { return len(r.Stops) > 0 }

// step is "3/10".
func (r route) step() string { return countFormat.F(r.at+1, len(r.Stops)) }

// startRoute shows a stop of a route and remembers that it was begun.
func (s *Screen) startRoute(m screen.RouteMsg) tea.Cmd {
	if m.At < 0 || m.At >= len(m.Route.Stops) {
		return nil
	}
	s.route, s.hits = route{m.Route, m.At}, hits{}
	s.tree.over, s.tree.focused = false, false
	s.showBlock(s.route.Stops[m.At].Block)
	return s.saveRoute(false)
}

func (s *Screen) showBlock(id content.ID) {
	if i := s.env.Paper.Index(id); i >= 0 {
		s.show(i, 0)
	}
}

// stepRoute goes to the next or the previous stop, by way of the root model so
// that the history knows. Behind the last stop the route is done.
func (s *Screen) stepRoute(n int) tea.Cmd {
	if !s.route.on() {
		return screen.Send(screen.ToastMsg{Text: noRoute.String()})
	}
	at := s.route.at + n
	switch {
	case at < 0:
		return screen.Send(screen.ToastMsg{Text: firstStop.String()})
	case at == len(s.route.Stops):
		said := routeDone.F(s.route.Name)
		save := s.saveRoute(true)
		s.route = route{}
		return tea.Batch(save, screen.Send(screen.ToastMsg{Text: said}))
	}
	s.route.at, s.hits = at, hits{}
	return tea.Batch(s.saveRoute(false), s.env.Ask(screen.OpenBlockMsg{Block: s.route.Stops[at].Block}))
}

// saveRoute remembers the progress.
func (s *Screen) saveRoute(done bool) tea.Cmd {
	p := store.Progress{Route: s.route.ID, Stop: s.route.at, Done: done, Date: s.env.Clock()}
	return func() tea.Msg {
		_ = s.env.Store.SaveRoute(p) // the store keeps what it cannot write and reports it
		return screen.StoredMsg{}
	}
}

// leastName is the room from which the name of a route says something.
const leastName = 10

// routeLine says under the breadcrumb where the route is and what this stop is
// for.
func (s *Screen) routeLine() string {
	if !s.route.on() {
		return ""
	}
	left := min(s.column().left, s.w)
	said := text.Truncate(s.route.step()+"  "+s.route.Stops[s.route.at].Why, s.w-left, "…", s.env.Ambiguous)
	room := s.w - left - text.Width(said, s.env.Ambiguous)
	name := ""
	if room >= leastName {
		name = text.Truncate("  "+s.route.Name, room, "…", s.env.Ambiguous)
	}
	st := s.env.Styles
	return strings.Repeat(" ", left) + st.Accent.Render(said) + st.Muted.Render(name)
}
