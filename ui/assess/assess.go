package assess

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/data/assess"
	"yunlan/data/sitting"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/widget"
)

// What the screen is to the root model.
var (
	_ screen.Screen   = (*Screen)(nil)
	_ screen.Typer    = (*Screen)(nil)
	_ screen.Cursorer = (*Screen)(nil)
	_ screen.Enterer  = (*Screen)(nil)
	_ screen.Placer   = (*Screen)(nil)
	_ screen.Escaper  = (*Screen)(nil)
	_ screen.Layerer  = (*Screen)(nil)
	_ screen.Stepper  = (*Screen)(nil)
	_ screen.Sayer    = (*Screen)(nil)
	_ screen.Keeper   = (*Screen)(nil)
)

// Screen is the self-assessment.
type Screen struct {
	env  *screen.Env
	keys *key.Table[*Screen]
	bank *assess.Bank
	w, h int

	trail
	kept
	picked
	shown  shown // the run whose result is shown
	notes  notes // what is unfolded under a question
	trial  trial
	asks   dialog
	file   filing
	saving saver
	drawn  drawn
}

// trail is the page that is shown and those that led to it.
type trail struct {
	at       spot
	under    []spot // what Esc goes back to, the outermost first
	reviewed bool   // the answers were seen: a question goes back to its line
}

// picked is what several lines choose together, or what is typed.
type picked struct {
	region []string // chosen so far, from the outside in
	pair   []string // runs to be compared
	sum    typedSum // that a subsidy rule asks for
}

// kept is what was found on the disk, and what is gone on with.
type kept struct {
	sitting sitting.Session   // the assessment in progress
	others  []sitting.Session // further ones
	past    []sitting.Past    // finished runs, oldest first
}

// spot is a page with what it is about and where its cursor stands.
type spot struct {
	page   name
	item   string // a question, a field of the profile, a run
	cursor int
	window widget.Window // over the rows; the cursor says what is selected
	turned bool          // a page was turned: the window stays whatever the cursor's line needs
}

// notes are what is unfolded under a question.
type notes struct{ quote, why bool }

// New returns the screen at its start page.
func New(env *screen.Env) *Screen {
	s := &Screen{env: env, keys: Table(env.Keys), bank: assess.Load(), trail: trail{at: spot{page: start}}, drawn: drawn{cache: text.NewCache()}}
	s.sitting = sitting.Begin(env.Store, nil, env.Clock(), assess.Quick)
	s.saving.busy = true // until Init's answer came; keys wait for it
	s.file.name = widget.NewField(maxName)
	return s
}

// Init reads what was answered before.
func (s *Screen) Init() tea.Cmd { return s.load() }

// Enter reads it again: another window may have gone on meanwhile.
func (s *Screen) Enter() tea.Cmd {
	if s.at.page != start || s.saving.busy {
		return nil
	}
	s.saving.busy = true
	return s.load()
}

// Title implements screen.Screen.
func (s *Screen) Title() string { return title.String() }

// Resize implements screen.Screen.
func (s *Screen) Resize(w, h int) {
	if s.w != w || s.h != h {
		s.at.turned = false
	}
	s.w, s.h = max(w, 0), max(h, 0)
}

// Typing reports that the page owns the keyboard: digits are answers there, or
// part of a file's name.
func (s *Screen) Typing() bool { return pages[s.at.page].typing }

// Escape goes back one page; everything is saved. While a save is under way it
// waits like any key.
func (s *Screen) Escape() bool {
	if len(s.under) == 0 {
		return false
	}
	if !s.saving.busy && s.at.page == asking && s.unfolded() > 0 {
		s.fold()
		return true
	}
	if s.saving.busy {
		s.saving.hold(tea.KeyPressMsg{Code: tea.KeyEscape})
		return true
	}
	switch {
	case s.at.page == field && len(s.region) > 0:
		s.widen()
	case s.at.page == sum:
		s.leaveSum()
	default:
		s.leave()
	}
	return true
}

// Layered reports whether Escape has a page to go back from.
func (s *Screen) Layered() bool { return len(s.under) > 0 }

// Update implements screen.Screen.
func (s *Screen) Update(msg tea.Msg) tea.Cmd {
	s.drawn.old = true
	switch msg := msg.(type) {
	case loadedMsg:
		return s.loaded(msg)
	case savedMsg:
		return s.saved(msg)
	case filedMsg:
		return s.filed(msg)
	case tea.KeyPressMsg:
		return s.press(msg)
	case tea.PasteMsg:
		return s.typed(msg)
	case tea.MouseMsg:
		return s.mouse(msg)
	}
	return nil
}

// choose does what the line under the cursor is for.
func (s *Screen) choose() tea.Cmd {
	if s.saving.busy {
		return nil
	}
	p := s.current()
	switch {
	case s.at.cursor >= len(p.picks):
		return nil
	case p.picks[s.at.cursor].do == nil && (s.at.page == finished || isPart(s.at.page)):
		return toast(noSentence.String())
	case p.picks[s.at.cursor].do == nil:
		return nil
	}
	return p.picks[s.at.cursor].do()
}

// step moves the cursor. A line longer than the window is first read to its end.
func (s *Screen) step(by int) {
	p := s.current()
	room := s.room(p)
	line := widget.Span{First: p.span(s.at.cursor).First, End: p.around(s.at.cursor, room).End}
	if !s.at.window.Through(by*widget.Page(room), line, room) {
		s.at.cursor = max(min(s.at.cursor+by, len(p.picks)-1), 0)
	}
	s.at.turned, s.drawn.old = false, true
}

// mouse: a click does what Enter would on that line, the wheel walks.
func (s *Screen) mouse(msg tea.MouseMsg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.MouseWheelMsg:
		by := 1
		if msg.Button == tea.MouseWheelUp {
			by = -1
		}
		s.step(by)
	case tea.MouseClickMsg:
		if msg.Button != tea.MouseLeft || s.saving.busy {
			return nil
		}
		s.current()
		if pick, ok := s.pickAt(msg.X, msg.Y); ok {
			s.at.cursor, s.drawn.old = pick, true
			defer func() { s.drawn.old = true }()
			return s.choose()
		}
	}
	return nil
}

// field is the field that is open.
func (s *Screen) field() *widget.Field {
	if s.at.page == sum {
		return &s.sum.Field
	}
	return &s.file.name
}

// typed gives a paste to the field that is open.
func (s *Screen) typed(msg tea.Msg) tea.Cmd {
	if s.at.page != naming && s.at.page != sum {
		return nil
	}
	cmd, changed := s.field().Update(msg)
	if changed && s.at.page == sum {
		s.sum.note(s.at.item)
	}
	return cmd
}
