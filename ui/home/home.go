package home

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/widget"
)

// What the screen is to the root model.
var (
	_ screen.Screen  = (*Screen)(nil)
	_ screen.Enterer = (*Screen)(nil)
	_ screen.Placer  = (*Screen)(nil)
)

// Entry is a line of the start page.
type Entry struct {
	Name   lang.Text
	Detail string         // what is there, muted
	Do     func() tea.Cmd // opens it
}

// Screen is the start page.
type Screen struct {
	env     *screen.Env
	keys    *key.Table[*Screen]
	entries func() []Entry // asked for whenever the page is entered
	shown   []Entry
	foot    string // how the page works, and how to come back to it
	window  widget.Window
	w, h    int
}

// New returns the start page with the entries that a function gives and, at its
// foot, the key that comes back to it.
func New(env *screen.Env, entries func() []Entry, back string) *Screen {
	return &Screen{env: env, keys: Table(env.Keys), entries: entries, shown: entries(), foot: howWords.F(back)}
}

// Table is the screen's actions on the keys of a scheme.
func Table(scheme key.Scheme) *key.Table[*Screen] {
	moves := slices.DeleteFunc(widget.Moves[*Screen]{Of: "home", Do: (*Screen).walk}.Actions(), func(a key.Action[*Screen]) bool {
		return !slices.Contains([]string{"home.Down", "home.Up", "home.Top", "home.End"}, a.ID) // there are no pages
	})
	open := key.Action[*Screen]{
		ID: "home.Open", Keys: []string{"enter"}, Desc: openDesc, Title: openTitle, Group: key.Go,
		Bar: key.Say[*Screen](openDesc), Do: (*Screen).open,
	}
	return key.NewTable(scheme, "home", title, nil, append([]key.Action[*Screen]{open}, moves...))
}

// Init implements screen.Screen.
func (s *Screen) Init() tea.Cmd { return nil }

// Enter asks for the entries anew: the place to read on from has moved.
func (s *Screen) Enter() tea.Cmd {
	s.shown = s.entries()
	s.window.Move(0, len(s.shown))
	return nil
}

// Title implements screen.Screen.
func (s *Screen) Title() string { return title.String() }

// Resize implements screen.Screen.
func (s *Screen) Resize(w, h int) { s.w, s.h = max(w, 0), max(h, 0) }

// Update implements screen.Screen.
func (s *Screen) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
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
		if at, ok := s.entryAt(msg.Y); ok && msg.Button == tea.MouseLeft {
			s.window.At = at
			return s.open()
		}
	}
	return nil
}

func (s *Screen) walk(m widget.Motion) tea.Cmd {
	s.window.Move(m.Lines(len(s.shown), len(s.shown)), len(s.shown))
	return nil
}

func (s *Screen) open() tea.Cmd { return s.shown[s.window.At].Do() }

// Place is the entry under the cursor, by its Chinese name.
func (s *Screen) Place() screen.Place {
	return screen.Place{Screen: screen.Home, Item: s.shown[s.window.At].Name[lang.Chinese]}
}

// Restore goes back to an entry, as far as it is still there.
func (s *Screen) Restore(p screen.Place) tea.Cmd {
	for i, e := range s.shown {
		if e.Name[lang.Chinese] == p.Item {
			s.window.At = i
		}
	}
	return nil
}

// Actions implements key.Map.
func (s *Screen) Actions() key.Bindings { return s.keys.Bindings(s, s.keys.First()) }

// Hints implements key.Map: the arrows as one, then Enter.
func (s *Screen) Hints() []key.Binding {
	arrows := s.keys.Binding("home.Down")
	if up := s.keys.Binding("home.Up"); strings.Contains(strings.Join(up.Keys(), " "), "up") {
		arrows = key.New("↑↓", walkDesc.String(), arrows.Keys()...)
	}
	return append([]key.Binding{arrows}, s.keys.Hints(s, s.keys.First())...)
}
