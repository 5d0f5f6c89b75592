package app

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/key"
	"yunlan/ui/overlay"
	"yunlan/ui/screen"
)

// notes names the companion that lists the reader's notes. It is no screen of
// its own: it stands only beside the text.
const notes screen.Name = "notes"

// noteKeeper is the reader, which knows its notes.
type noteKeeper interface{ NoteList() screen.ListMsg }

// What the screen is to the root model.
var (
	_ screen.Screen   = (*shelf)(nil)
	_ screen.Typer    = (*shelf)(nil)
	_ screen.Cursorer = (*shelf)(nil)
	_ screen.Placer   = (*shelf)(nil)
	_ screen.Escaper  = (*shelf)(nil)
	_ screen.Speaker  = (*shelf)(nil)
)

// shelf is a list that stands beside the text as a screen does.
type shelf struct {
	env  *screen.Env
	of   noteKeeper
	list *overlay.List
	w, h int
}

// newShelf lists the notes of a reader.
func newShelf(env *screen.Env, of noteKeeper) *shelf {
	return &shelf{env: env, of: of, list: overlay.NewList(env, of.NoteList())}
}

// refresh lists the notes as they are now; the line and the filter stay.
func (s *shelf) refresh() {
	list := overlay.NewList(s.env, s.of.NoteList())
	list.Follow(s.list)
	s.list = list
}

func (s *shelf) Init() tea.Cmd   { return nil }
func (s *shelf) Title() string   { return s.list.Title() }
func (s *shelf) Resize(w, h int) { s.w, s.h = w, h }

func (s *shelf) Update(msg tea.Msg) tea.Cmd {
	cmd, _ := s.list.Update(msg)
	s.refresh() // one that closed stays
	return cmd
}

func (s *shelf) View() string { return fill(s.list.View(s.w, s.h), s.h) }

// Typing reports whether the filter has the keyboard.
func (s *shelf) Typing() bool { return s.list.Typing() }

// Cursor is where the filter is typed.
func (s *shelf) Cursor() *tea.Cursor { return overlay.Cursor(s.list) }

// Escape leaves the filter.
func (s *shelf) Escape() bool {
	s.list.Update(tea.KeyPressMsg{Code: tea.KeyEscape})
	closed := s.list.Done()
	s.refresh()
	return !closed
}

// Place is the selected line.
func (s *shelf) Place() screen.Place {
	item, _ := s.list.Selected()
	return screen.Place{Screen: notes, Item: item.Text + item.Detail}
}

// Restore keeps the line where it is.
func (s *shelf) Restore(screen.Place) tea.Cmd { return nil }

// Sentence is the passage of the selected note: what Enter would open.
func (s *shelf) Sentence() (screen.OpenBlockMsg, bool) {
	item, ok := s.list.Selected()
	if !ok || item.Run == nil {
		return screen.OpenBlockMsg{}, false
	}
	msg, ok := item.Run().(screen.OpenBlockMsg) // a note's command only asks for its place
	return msg, ok
}

// Hints implements key.Map.
func (s *shelf) Hints() []key.Binding { return s.list.Hints() }

// Actions implements key.Map.
func (s *shelf) Actions() key.Bindings { return s.list.Actions() }
