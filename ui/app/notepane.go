package app

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/key"
	"yunlan/ui/overlay"
	"yunlan/ui/reader"
	"yunlan/ui/screen"
)

// notes names the companion that lists the reader's notes. It is no screen of
// its own: it stands only beside the text.
const notes screen.Name = "notes"

// What the screen is to the root model.
var (
	_ screen.Screen   = (*notePane)(nil)
	_ screen.Typer    = (*notePane)(nil)
	_ screen.Cursorer = (*notePane)(nil)
	_ screen.Placer   = (*notePane)(nil)
	_ screen.Escaper  = (*notePane)(nil)
	_ screen.Speaker  = (*notePane)(nil)
)

// notePane shows the list of notes as a screen, beside the text.
type notePane struct {
	env  *screen.Env
	of   *reader.Screen // which has the notes
	list *overlay.List
	w, h int
}

// newNotePane returns the pane for the notes of a reader.
func newNotePane(env *screen.Env, of *reader.Screen) *notePane {
	return &notePane{env: env, of: of, list: overlay.NewList(env, of.NoteList())}
}

// refresh reads the notes anew and keeps the selected line and the filter.
func (s *notePane) refresh() {
	list := overlay.NewList(s.env, s.of.NoteList())
	list.Follow(s.list)
	s.list = list
}

func (s *notePane) Init() tea.Cmd   { return nil }
func (s *notePane) Title() string   { return s.list.Title() }
func (s *notePane) Resize(w, h int) { s.w, s.h = w, h }

func (s *notePane) Update(msg tea.Msg) tea.Cmd {
	cmd, _ := s.list.Update(msg)
	s.refresh() // a list that an item closed is opened again
	return cmd
}

func (s *notePane) View() string { return fill(s.list.View(s.w, s.h), s.h) }

// Typing reports whether the filter has the keyboard.
func (s *notePane) Typing() bool { return s.list.Typing() }

// Cursor is where the filter is typed.
func (s *notePane) Cursor() *tea.Cursor { return overlay.Cursor(s.list) }

// Escape leaves the filter; it reports whether it was open.
func (s *notePane) Escape() bool {
	s.list.Update(tea.KeyPressMsg{Code: tea.KeyEscape})
	closed := s.list.Done()
	s.refresh()
	return !closed
}

// Place is the selected line.
func (s *notePane) Place() screen.Place {
	item, _ := s.list.Selected()
	return screen.Place{Screen: notes, Item: item.Text + item.Detail}
}

// Restore keeps the line where it is.
func (s *notePane) Restore(screen.Place) tea.Cmd { return nil }

// Sentence is the passage of the selected note: what Enter would open.
func (s *notePane) Sentence() (screen.OpenBlockMsg, bool) {
	item, ok := s.list.Selected()
	if !ok || item.Run == nil {
		return screen.OpenBlockMsg{}, false
	}
	msg, ok := item.Run().(screen.OpenBlockMsg) // a note's command only asks for its place
	return msg, ok
}

// Hints implements key.Map.
func (s *notePane) Hints() []key.Binding { return s.list.Hints() }

// Actions implements key.Map.
func (s *notePane) Actions() key.Bindings { return s.list.Actions() }
