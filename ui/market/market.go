package market

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/market"
	"yunlan/ui/key"
	"yunlan/ui/screen"
)

// Screen is the market screen.
type Screen struct {
	env  *screen.Env
	keys KeyMap
	w, h int

	market *market.Market
	err    error // the data and the paper do not belong together
	figure int
	view   market.Key
	at     int // of the figure's picks
	top    int // first row of the data that is shown
	drawn  drawn
}

// New returns the screen with figure 4, the one of China's market.
func New(env *screen.Env) *Screen {
	s := &Screen{env: env, keys: DefaultKeyMap()}
	s.market, s.err = market.New(env.Paper)
	if s.err != nil {
		return s
	}
	for i, f := range s.market.Figures() {
		if f.ID == "图4" {
			s.choose(i)
		}
	}
	return s
}

// Init implements screen.Screen.
func (s *Screen) Init() tea.Cmd { return nil }

// Title implements screen.Screen.
func (s *Screen) Title() string { return title }

// Resize implements screen.Screen.
func (s *Screen) Resize(w, h int) { s.w, s.h = max(w, 0), max(h, 0) }

// Status says which figure is shown.
func (s *Screen) Status() string {
	if s.err != nil || s.w < wideFrom { // the tabs say it
		return ""
	}
	return fmt.Sprintf(position, s.figure+1, len(s.market.Figures()))
}

// Update implements screen.Screen.
func (s *Screen) Update(msg tea.Msg) tea.Cmd {
	if s.err != nil {
		return nil
	}
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return s.press(msg)
	case tea.MouseWheelMsg:
		if msg.Button == tea.MouseWheelUp {
			s.step(-1)
		} else {
			s.step(1)
		}
	}
	return nil
}

func (s *Screen) press(msg tea.KeyPressMsg) tea.Cmd {
	k, n := s.keys, len(s.market.Figures())
	switch {
	case key.Matches(msg, k.Next):
		s.choose((s.figure + 1) % n)
	case key.Matches(msg, k.Previous):
		s.choose((s.figure + n - 1) % n)
	case key.Matches(msg, k.Down):
		s.step(1)
	case key.Matches(msg, k.Up):
		s.step(-1)
	case key.Matches(msg, k.Top):
		s.at = 0
	case key.Matches(msg, k.End):
		s.step(len(s.picks()))
	case key.Matches(msg, k.View):
		s.nextView()
	case key.Matches(msg, k.Open):
		return s.open()
	case key.Matches(msg, k.Copy):
		return s.copy()
	}
	return nil
}

func (s *Screen) step(by int) { s.at = max(min(s.at+by, len(s.picks())-1), 0) }

// choose shows a figure in the first view that it has.
func (s *Screen) choose(figure int) {
	s.figure, s.at, s.top, s.view = figure, 0, 0, ""
	if views := s.views(); len(views) > 0 {
		s.view = views[0]
	}
	s.at = s.firstStated()
}

// firstStated is the first number that a sentence says, where there is one.
func (s *Screen) firstStated() int {
	at := 0
	for _, series := range s.shown().View(s.view) {
		for _, p := range series.Points {
			if p.Kind == market.Stated {
				return at
			}
			at++
		}
	}
	return 0
}

func (s *Screen) shown() market.Figure { return s.market.Figures()[s.figure] }

// views are the views that the figure has something for.
func (s *Screen) views() []market.Key {
	if s.err != nil {
		return nil
	}
	var views []market.Key
	for _, k := range []market.Key{market.Value, market.Share, market.Growth} {
		if len(s.shown().View(k)) > 0 {
			views = append(views, k)
		}
	}
	return views
}

func (s *Screen) nextView() {
	views := s.views()
	for i, v := range views {
		if v == s.view {
			s.view, s.top = views[(i+1)%len(views)], 0
			s.at = s.firstStated()
			return
		}
	}
}
