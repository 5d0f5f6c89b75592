package find

import (
	"yunlan/search"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/typeset"

	tea "charm.land/bubbletea/v2"
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
	_ screen.Speaker  = (*Screen)(nil)
)

// Screen is the search screen.
type Screen struct {
	env  *screen.Env
	keys *key.Table[*Screen]
	w, h int

	field   field
	result  search.Result
	lit     lit // every match of the result
	card    card
	offers  []offer
	list    list
	entries entries
	set     *typeset.Set // of the preview
	shown   drawn        // the preview
	stocked bool         // there is a library to search
}

// New returns the screen with an empty field.
func New(env *screen.Env) *Screen {
	s := &Screen{env: env, keys: Table(env.Keys), field: newField()}
	s.seek()
	return s
}

// Init reads the past searches.
func (s *Screen) Init() tea.Cmd {
	return func() tea.Msg { return pastMsg(s.env.Store.Queries()) }
}

// pastMsg are the past searches, newest first.
type pastMsg []string

// Title implements screen.Screen.
func (s *Screen) Title() string { return title.String() }

// Resize implements screen.Screen.
func (s *Screen) Resize(w, h int) { s.w, s.h = max(w, 0), max(h, 0) }

// Enter begins a search afresh: the field has the keyboard, and what stands in
// it goes with the first character that is typed.
func (s *Screen) Enter() tea.Cmd {
	s.field.fresh = s.field.input.Value() != ""
	return s.edit()
}

// edit gives the field the keyboard.
func (s *Screen) edit() tea.Cmd {
	s.list.focused = false
	return s.field.input.Focus()
}

// Typing reports whether the field has the keyboard.
func (s *Screen) Typing() bool { return !s.list.focused }

// Layered reports whether Escape has the list to leave.
func (s *Screen) Layered() bool { return s.list.focused }

// Escape goes from the list to the field.
func (s *Screen) Escape() bool {
	if !s.list.focused {
		return false
	}
	s.edit()
	return true
}

// Steps reports whether there is a search for Backspace to edit.
func (s *Screen) Steps() bool { return s.list.focused && s.field.input.Value() != "" }

// StepBack goes from the list to the field and edits it.
func (s *Screen) StepBack() tea.Cmd {
	s.edit()
	return s.typed(tea.KeyPressMsg{Code: tea.KeyBackspace})
}

// Update implements screen.Screen.
func (s *Screen) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case pastMsg:
		s.field.past = msg
		s.offer()
	case forgotMsg:
		return s.forgot(msg)
	case screen.IndexReadyMsg:
		s.again()
	case screen.LibraryMsg:
		s.stocked = msg.Documents > 0
	case tea.KeyPressMsg:
		return s.press(msg)
	case tea.PasteMsg:
		s.edit()
		return s.typed(msg)
	case tea.MouseMsg:
		return s.mouse(msg)
	}
	return nil
}

// press runs a key. In the field, a key that is no action is typed; what stands
// there goes with the first character, unless another key came first.
func (s *Screen) press(msg tea.KeyPressMsg) tea.Cmd {
	typing := s.Typing()
	if typing && msg.Text == "" {
		defer func() { s.field.fresh = false }()
	}
	cmd, ok := s.keys.Press(s, s.mode(), msg)
	if !ok && typing {
		return s.typed(msg)
	}
	return cmd
}

// mouse walks the list with the wheel and chooses with a click: the first one
// selects, the second opens.
func (s *Screen) mouse(msg tea.MouseMsg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.MouseWheelMsg:
		s.card.at = -1
		if msg.Button == tea.MouseWheelUp {
			s.list.Move(-1, s.count())
		} else {
			s.list.Move(1, s.count())
		}
	case tea.MouseClickMsg:
		return s.click(msg.Y)
	}
	return nil
}

func (s *Screen) click(y int) tea.Cmd {
	row := y - s.head()
	if row < 0 {
		return s.clickHead(y)
	}
	at, ok := s.list.RowAt(row/s.entryHeight(), s.count(), s.drawnEntries())
	switch {
	case !ok:
		return nil
	case at == s.list.At && s.list.focused && !s.onCard():
		return s.choose()
	}
	s.list.focused, s.list.At, s.card.at = true, at, -1
	return nil
}

// clickHead selects or opens a statement of the card; elsewhere above the list is
// the field.
func (s *Screen) clickHead(y int) tea.Cmd {
	rows := s.cardRows()
	at := y - (s.head() - len(rows))
	if at < 0 || rows[at].item < 0 {
		return s.edit()
	}
	if s.onCard() && s.card.at == rows[at].item {
		return s.choose()
	}
	s.list.focused, s.card.at = true, rows[at].item
	return nil
}
