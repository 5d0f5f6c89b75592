package assess

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/data/assess"
	"yunlan/ui/key"
	"yunlan/ui/screen"
)

// phase is the page that is shown.
type phase int

const (
	intro phase = iota
	asking
	finished
)

// Screen is the self-assessment.
type Screen struct {
	env  *screen.Env
	keys KeyMap
	bank *assess.Bank
	w, h int

	phase   phase
	answers assess.Answers
	asked   string // the question that is shown, or was last
	choice  int    // of its options
	result  assess.Result
	cursor  int // of the result's picks
	top     int // first row that is shown
	save    saver
	past    *assess.Run // the last one that was finished
	pastDay string
	drawn   drawn
}

// New returns the screen at its introduction.
func New(env *screen.Env) *Screen {
	return &Screen{env: env, keys: DefaultKeyMap(), bank: assess.Load(), answers: assess.Answers{Mode: assess.Quick}}
}

// Init reads what was answered before.
func (s *Screen) Init() tea.Cmd { return s.load }

// Title implements screen.Screen.
func (s *Screen) Title() string { return title }

// Resize implements screen.Screen.
func (s *Screen) Resize(w, h int) { s.w, s.h = max(w, 0), max(h, 0) }

// Typing reports that a question owns the keyboard: its answers are digits.
func (s *Screen) Typing() bool { return s.phase == asking }

// Escape leaves the questions or the result; everything is saved.
func (s *Screen) Escape() bool {
	if s.phase == intro {
		return false
	}
	s.turn(intro)
	return true
}

// Update implements screen.Screen.
func (s *Screen) Update(msg tea.Msg) tea.Cmd {
	s.drawn.old = true
	switch msg := msg.(type) {
	case loadedMsg:
		s.loaded(msg)
	case savedMsg:
		return s.saved()
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
	switch k := s.keys; {
	case key.Matches(msg, k.Down):
		s.step(1)
	case key.Matches(msg, k.Up):
		s.step(-1)
	case s.phase == asking:
		return s.pressQuestion(msg)
	case key.Matches(msg, k.Top):
		s.step(-far)
	case key.Matches(msg, k.End):
		s.step(far)
	case s.phase == finished:
		return s.pressResult(msg)
	case key.Matches(msg, k.Begin):
		s.begin()
		return s.keepRun()
	case key.Matches(msg, k.Result) && s.past != nil && len(s.answers.Given) == 0:
		s.answers = s.past.Answers
		s.finish()
	}
	return nil
}

// far is a step to an end.
const far = 1 << 20

// step moves the cursor, or the text where there is none.
func (s *Screen) step(by int) {
	s.drawn.old = true
	switch s.phase {
	case asking:
		s.choice = min(max(s.choice+by, 0), len(s.options())-1)
	case finished:
		s.cursor = min(max(s.cursor+by, 0), s.drawn.picks-1)
		s.cursor = max(s.cursor, 0)
	default:
		s.top = max(s.top+by, 0) // View keeps it within the text
	}
}

// turn shows another page from its top.
func (s *Screen) turn(to phase) { s.phase, s.top, s.cursor, s.drawn.old = to, 0, 0, true }

// Place reports the page and what is selected there.
func (s *Screen) Place() screen.Place {
	place := screen.Place{Screen: screen.Assess}
	switch s.phase {
	case asking:
		place.Item = s.asked
	case finished:
		place.Item = resultItem(s.cursor)
	}
	return place
}

// Restore goes back to a page, as far as the answers still lead there.
func (s *Screen) Restore(p screen.Place) tea.Cmd {
	if at, ok := resultCursor(p.Item); ok && len(s.bank.Pending(s.answers)) == 0 {
		s.finish()
		s.View()
		s.step(at)
		return nil
	}
	if q, ok := s.bank.Question(p.Item); ok && s.isShown(q.ID) {
		s.ask(q.ID)
		return nil
	}
	s.turn(intro)
	return nil
}
