package reader

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content"
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

// Init implements screen.Screen.
func (s *Screen) Init() tea.Cmd { return nil }

// Title implements screen.Screen.
func (s *Screen) Title() string { return title.String() }

// Resize sets the text anew for a window of w×h cells; the row that was on top
// stays there.
func (s *Screen) Resize(w, h int) {
	s.w, s.h = max(w, 0), max(h, 0)
	s.reset()
}

// Typing reports whether a text field owns the keyboard.
func (s *Screen) Typing() bool { return s.prompt.open || s.labels.on() }

// Update implements screen.Screen.
func (s *Screen) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case screen.OpenBlockMsg:
		return s.open(msg)
	case screen.SettingsMsg:
		s.reset()
	case tea.KeyPressMsg:
		return s.press(msg)
	case tea.PasteMsg:
		return s.typed(msg)
	case tea.MouseMsg:
		return s.mouse(msg)
	}
	return nil
}

func (s *Screen) press(msg tea.KeyPressMsg) tea.Cmd {
	switch {
	case s.prompt.open:
		return s.typed(msg)
	case s.labels.on():
		return s.chooseLabel(msg)
	case s.tree.focused && s.treeShown():
		return s.pressTree(msg)
	}
	return s.pressText(msg)
}

func (s *Screen) pressText(msg tea.KeyPressMsg) tea.Cmd {
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
	case key.Matches(msg, j.Left, j.Pane):
		return s.focusTree()
	}
	return s.shape(msg)
}

// options are the settings as the typesetter wants them.
func (s *Screen) options() typeset.Options {
	set := s.env.Settings
	return typeset.Options{
		Width: s.column().width, Spacing: spacing(set.Spacing), Justify: set.Justify,
		BlankLine: set.Indent == "blank", Ambiguous: s.env.Ambiguous, ASCII: s.env.ASCII(),
	}
}

func spacing(name string) text.Spacing {
	switch name {
	case "keep":
		return text.SpacingKeep
	case "none":
		return text.SpacingNone
	}
	return text.SpacingAuto
}

// reset sets the text anew if anything changed how it is set, and puts the
// anchor back on top.
func (s *Screen) reset() {
	if o := s.options(); s.set == nil || s.set.Options() != o {
		s.set = typeset.New(s.env.Paper, o)
	}
	s.toAnchor()
}
