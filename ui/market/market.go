package market

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/edition"
	"yunlan/data/market"
	"yunlan/ui/figure"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/widget"
)

// What the screen is to the root model.
var (
	_ screen.Screen     = (*Screen)(nil)
	_ screen.Placer     = (*Screen)(nil)
	_ screen.Layerer    = (*Screen)(nil)
	_ screen.StatusLine = (*Screen)(nil)
	_ screen.Follower   = (*Screen)(nil)
	_ screen.Speaker    = (*Screen)(nil)
)

// Screen is the market screen.
type Screen struct {
	env  *screen.Env
	keys *key.Table[*Screen]
	w, h int

	market *market.Market
	checks []market.Check
	sums   sums
	err    error // the data and the paper do not belong together
	page   int   // the data check, or behind it a figure
	left   int   // the page that the audit was opened from
	view   market.Key
	window widget.Window // the pick of the page, over the rows of its body
	drawn  drawn
	laid   laid
}

// New returns the screen with the figure that the paper's edition shows first.
func New(env *screen.Env) *Screen {
	s := &Screen{env: env, keys: Table(env.Keys)}
	s.market, s.err = env.Market()
	if s.err != nil {
		return s
	}
	s.checks = s.market.Audit()
	if own := edition.Of(env.Paper); own != nil {
		s.choose(max(s.index(string(own.First)), 0))
	}
	return s
}

// Init implements screen.Screen.
func (s *Screen) Init() tea.Cmd { return nil }

// Title implements screen.Screen.
func (s *Screen) Title() string { return title.String() }

// Layered implements the optional part of screen.Screen: nothing ever lies over
// a figure, so Escape leaves the screen.
func (s *Screen) Layered() bool { return false }

// Resize implements screen.Screen.
func (s *Screen) Resize(w, h int) { s.w, s.h = max(w, 0), max(h, 0) }

// Status says which page is shown.
func (s *Screen) Status() string {
	if s.err != nil || s.w < wideFrom { // the tabs say it
		return ""
	}
	return position.F(s.page+1, s.pages())
}

// Update implements screen.Screen.
func (s *Screen) Update(msg tea.Msg) tea.Cmd {
	if s.err != nil {
		return nil
	}
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return s.press(msg)
	case saveMsg:
		return s.save(msg.format)
	case tea.MouseWheelMsg:
		if msg.Button == tea.MouseWheelUp {
			s.walk(-1)
		} else {
			s.walk(1)
		}
	case tea.MouseClickMsg:
		return s.click(msg.Mouse())
	}
	return nil
}

func (s *Screen) press(msg tea.KeyPressMsg) tea.Cmd {
	cmd, _ := s.keys.Press(s, s.keys.First(), msg)
	return cmd
}

func (s *Screen) step(by int) { s.window.Move(by, len(s.picks())) }

// walk goes so many numbers on, or scrolls as many rows within one that is higher
// than the window with what stands before or behind it.
func (s *Screen) walk(by int) {
	s.View()
	if !s.window.Through(by, s.drawn.number, s.drawn.room) {
		s.step(by)
	}
}

// leaf moves by as many numbers as are seen at once, or half of them, or scrolls
// as far within one that is higher than the window.
func (s *Screen) leaf(m widget.Motion) {
	s.View()
	if !s.window.Through(m.Lines(widget.Page(s.drawn.room), 0), s.drawn.number, s.drawn.room) {
		s.step(m.Lines(max(s.drawn.numbers-1, 1), 0))
	}
}

// The pages: the data check, then the figures.
const (
	auditPage   = 0
	firstFigure = 1
)

// pages are the data check and the figures.
func (s *Screen) pages() int { return len(s.market.Figures()) + 1 }

func (s *Screen) auditing() bool { return s.err == nil && s.page == auditPage }

// index finds the page of a figure, or of the audit; -1 is none.
func (s *Screen) index(id string) int {
	for i, f := range s.market.Figures() {
		if f.ID == id {
			return firstFigure + i
		}
	}
	if id == auditID {
		return auditPage
	}
	return -1
}

// choose shows a page; a figure in the first view that it has.
func (s *Screen) choose(page int) {
	s.page, s.window, s.view, s.drawn = page, widget.Window{}, "", drawn{}
	if views := figure.Views(s.shown()); len(views) > 0 {
		s.view = views[0]
	}
	s.window.At = s.firstStated()
}

func (s *Screen) toggleAudit() {
	if s.auditing() {
		s.choose(s.left)
		return
	}
	s.left = s.page
	s.choose(auditPage)
}

// firstStated is the first number that a sentence says, where there is one.
func (s *Screen) firstStated() int {
	if s.checking() {
		return 0
	}
	for i, n := range figure.Numbers(s.shown(), s.view, false) {
		if n.Point.Kind == market.Stated {
			return i
		}
	}
	return 0
}

// shown is the figure; of the audit, none.
func (s *Screen) shown() market.Figure {
	if s.err != nil || s.auditing() {
		return market.Figure{}
	}
	return s.market.Figures()[s.page-firstFigure]
}

// views are the views that the figure has something for, its sums the last.
func (s *Screen) views() []market.Key {
	views := figure.Views(s.shown())
	if len(views) > 0 && len(s.checksOf(s.shown())) > 0 {
		views = append(slices.Clone(views), checksView)
	}
	return views
}

func (s *Screen) nextView() {
	views := s.views()
	for i, v := range views {
		if v == s.view {
			s.show(views[(i+1)%len(views)])
			return
		}
	}
}

func (s *Screen) show(view market.Key) {
	s.view, s.window, s.drawn = view, widget.Window{}, drawn{}
	s.window.At = s.firstStated()
}
