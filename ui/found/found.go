package found

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/data/found"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/widget"
)

// What the screen is to the root model.
var (
	_ screen.Screen     = (*Screen)(nil)
	_ screen.Placer     = (*Screen)(nil)
	_ screen.StatusLine = (*Screen)(nil)
)

// Screen lists what was found, in groups.
type Screen struct {
	env    *screen.Env
	keys   *key.Table[*Screen]
	name   screen.Name
	title  lang.Text
	empty  lang.Text                 // what is said where nothing was found
	list   func(found.Found) []entry // makes the lines
	lines  []entry
	ready  bool
	window widget.Window
	drawn  []int // the line drawn at each row of the list, -1 for none
	w, h   int
}

// Numbers returns the screen of the numbers that a document states.
func Numbers(env *screen.Env) *Screen {
	return &Screen{env: env, keys: Table(env.Keys), name: screen.Market, title: numbersTitle, empty: noNumbers, list: numbers}
}

// Documents returns the screen of the documents and dates that a document names.
func Documents(env *screen.Env) *Screen {
	return &Screen{env: env, keys: Table(env.Keys), name: screen.Policy, title: documentsTitle, empty: noDocuments, list: documents}
}

// readMsg is what was found, for the screen that asked.
type readMsg struct {
	of   screen.Name
	read found.Found
}

// Init reads the document, which takes a second where it is long.
func (s *Screen) Init() tea.Cmd {
	paper, name := s.env.Paper, s.name
	return func() tea.Msg { return readMsg{name, found.In(paper)} }
}

// Update implements screen.Screen.
func (s *Screen) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case readMsg:
		if msg.of == s.name {
			s.lines, s.ready = s.list(msg.read), true
		}
	case tea.KeyPressMsg:
		cmd, _ := s.keys.Press(s, s.keys.First(), msg)
		return cmd
	case tea.MouseWheelMsg:
		by := 1
		if msg.Button == tea.MouseWheelUp {
			by = -1
		}
		return s.walk(widget.Motion{Unit: widget.Line, By: by})
	case tea.MouseClickMsg:
		if msg.Button == tea.MouseLeft && msg.Y >= 0 && msg.Y < len(s.drawn) && s.drawn[msg.Y] >= 0 {
			s.window.At = s.drawn[msg.Y]
			return s.open()
		}
	}
	return nil
}

// Title implements screen.Screen.
func (s *Screen) Title() string { return s.title.String() }

// Resize implements screen.Screen.
func (s *Screen) Resize(w, h int) { s.w, s.h = max(w, 0), max(h, 0) }

// Status is where the line stands among all.
func (s *Screen) Status() string {
	if len(s.lines) == 0 {
		return ""
	}
	return position.F(s.window.At+1, len(s.lines))
}

// Place is the line under the cursor.
func (s *Screen) Place() screen.Place {
	p := screen.Place{Screen: s.name}
	if e, ok := s.current(); ok {
		p.Block, p.Offset, p.Item = e.cited[0].Block, e.cited[0].Place.Start, e.name
	}
	return p
}

// Restore goes back to a line, as far as it is still there.
func (s *Screen) Restore(p screen.Place) tea.Cmd {
	for i, e := range s.lines {
		if p.Item == e.name && p.Block == e.cited[0].Block {
			s.window.At = i
		}
	}
	return nil
}

func (s *Screen) current() (entry, bool) {
	if len(s.lines) == 0 {
		return entry{}, false
	}
	return s.lines[min(s.window.At, len(s.lines)-1)], true
}
