package reader

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/typeset"
)

// Screen is the reader.
type Screen struct {
	env  *screen.Env
	keys KeyMap
	w, h int

	set     *typeset.Set
	top     pos        // the row at the top of the text
	anchor  content.ID // the block at the top; survives every new setting
	offset  int        // and the byte of its Text; -n is n blank rows above it
	current int        // index of the block that keys act on
	tree    tree
	prompt  prompt
	hits    hits
	labels  labels
	sel     selection
	desk    desk
	route   route
}

// New returns the reader at the beginning of the paper.
func New(env *screen.Env) *Screen {
	s := &Screen{env: env, keys: DefaultKeyMap()}
	if len(env.Paper.Blocks) > 0 {
		s.anchor = env.Paper.Blocks[0].ID
	}
	s.tree = newTree(env)
	s.prompt = newPrompt()
	return s
}

// Title implements screen.Screen.
func (s *Screen) Title() string { return title.String() }

// Resize sets the text anew for a window of w×h cells; the row that was on top
// stays there.
func (s *Screen) Resize(w, h int) {
	s.w, s.h = max(w, 0), max(h, 0)
	s.reset()
}

// Typing reports whether a text field owns the keyboard.
func (s *Screen) Typing() bool {
	return s.prompt.open || s.labels.on() || s.desk.letter != nothing || s.desk.panel.mode == writing
}

// Multiline reports that a note is being written.
func (s *Screen) Multiline() bool { return s.desk.panel.mode == writing }

// Update implements screen.Screen.
func (s *Screen) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case screen.OpenBlockMsg:
		return s.open(msg)
	case screen.RouteMsg:
		return s.startRoute(msg)
	case screen.SettingsMsg:
		s.reset()
	case tea.KeyPressMsg:
		read := s.readDesk()
		return tea.Batch(read, s.count(), s.press(msg))
	case tea.PasteMsg:
		return s.paste(msg)
	case tea.MouseMsg:
		return tea.Batch(s.count(), s.mouse(msg))
	}
	return s.result(msg)
}

// result handles what the screen's own commands found.
func (s *Screen) result(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case deskMsg:
		return s.loaded(msg)
	case doMsg:
		return msg.do()
	case outsideMsg:
		return s.runEditor(msg)
	case editedMsg:
		return s.edited(msg)
	case nameMsg:
		return s.askName(msg)
	case exportedMsg:
		return s.wrote(msg)
	}
	return nil
}

func (s *Screen) paste(msg tea.PasteMsg) tea.Cmd {
	if s.desk.panel.mode == writing {
		return s.typePanel(msg)
	}
	return s.typed(msg)
}

func (s *Screen) press(msg tea.KeyPressMsg) tea.Cmd {
	switch {
	case s.prompt.open:
		return s.typed(msg)
	case s.labels.on():
		return s.chooseLabel(msg)
	case s.desk.panel.mode == writing:
		return s.pressPanel(msg)
	case s.desk.letter != nothing:
		return s.takeLetter(msg)
	case s.tree.focused && s.treeShown():
		return s.pressTree(msg)
	}
	return s.pressText(msg)
}

func (s *Screen) pressText(msg tea.KeyPressMsg) tea.Cmd {
	if s.sel.on {
		if cmd, done := s.pressSelection(msg); done {
			return cmd
		}
	}
	if s.desk.panel.mode == reading {
		if cmd, done := s.pressReading(msg); done {
			return cmd
		}
	}
	if s.move(msg) {
		return nil
	}
	return s.act(msg)
}

// act runs what is not movement.
func (s *Screen) act(msg tea.KeyPressMsg) tea.Cmd {
	a, j := s.keys.Act, s.keys.Jump
	switch {
	case key.Matches(msg, a.Find):
		return s.openFind()
	case key.Matches(msg, a.Next):
		return s.walk(1)
	case key.Matches(msg, a.Prev):
		return s.walk(-1)
	case key.Matches(msg, a.Open):
		return s.openLink()
	case key.Matches(msg, a.Hints):
		return s.showLabels()
	case key.Matches(msg, a.Copy):
		return s.copyText()
	case key.Matches(msg, a.Cite):
		return s.copyCited()
	case key.Matches(msg, a.Style):
		return s.nextStyle()
	case key.Matches(msg, a.Contents):
		return s.toggleContents()
	case key.Matches(msg, a.Explain):
		return s.explain()
	case key.Matches(msg, s.keys.Route.NextStop):
		return s.stepRoute(1)
	case key.Matches(msg, s.keys.Route.PrevStop):
		return s.stepRoute(-1)
	case key.Matches(msg, j.Left, j.Pane):
		return s.focusTree()
	}
	if cmd, done := s.pressDesk(msg); done {
		return cmd
	}
	return s.shape(msg)
}

// pressDesk runs the keys of marks and notes.
func (s *Screen) pressDesk(msg tea.KeyPressMsg) (tea.Cmd, bool) {
	d := s.keys.Desk
	switch {
	case key.Matches(msg, d.Mark):
		s.desk.letter = setsMark
	case key.Matches(msg, d.Jump):
		s.desk.letter = jumpsToMark
	case key.Matches(msg, d.Marks):
		return s.listMarks(), true
	case key.Matches(msg, d.Select):
		return s.startSelection(), true
	case key.Matches(msg, d.Note):
		return s.noteHere(), true
	case key.Matches(msg, d.Outside):
		return s.outsideHere(), true
	case key.Matches(msg, d.Notes):
		return s.listNotes(), true
	case key.Matches(msg, d.Export):
		return s.exportNotes(), true
	case key.Matches(msg, d.Reading):
		return s.listReading(), true
	default:
		return nil, false
	}
	return nil, true
}

// options are the settings as the typesetter wants them.
func (s *Screen) options() typeset.Options {
	set := s.env.Settings
	return typeset.Options{
		Width: s.column().width, Spacing: text.SpacingNamed(set.Spacing), Justify: set.Justify,
		BlankLine: set.Indent == "blank", Ambiguous: s.env.Ambiguous, ASCII: s.env.ASCII(),
		Gloss: lang.Now() == lang.English,
	}
}

// reset sets the text anew if anything changed how it is set, and puts the
// anchor back on top.
func (s *Screen) reset() {
	s.measureTree()
	if o := s.options(); s.set == nil || s.set.Options() != o {
		s.set = typeset.New(s.env.Paper, o)
	}
	s.toAnchor()
}
