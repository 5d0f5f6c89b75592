package reader

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/ui/figure"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/typeset"
)

// What the screen is to the root model.
var (
	_ screen.Screen     = (*Screen)(nil)
	_ screen.Typer      = (*Screen)(nil)
	_ screen.Multiliner = (*Screen)(nil)
	_ screen.Cursorer   = (*Screen)(nil)
	_ screen.Placer     = (*Screen)(nil)
	_ screen.Escaper    = (*Screen)(nil)
	_ screen.Layerer    = (*Screen)(nil)
	_ screen.Lighter    = (*Screen)(nil)
	_ screen.Sayer      = (*Screen)(nil)
	_ screen.Prompter   = (*Screen)(nil)
	_ screen.Keeper     = (*Screen)(nil)
	_ screen.StatusLine = (*Screen)(nil)
	_ screen.Shower     = (*Screen)(nil)
	_ screen.Companion  = (*Screen)(nil)
)

// Screen is the reader.
type Screen struct {
	env  *screen.Env
	keys *key.Table[*Screen]
	w, h int

	set *typeset.Set
	standing
	tree   tree
	prompt prompt
	hits   hits
	labels labels
	sel    selection
	desk   desk
	route  route

	doubts map[content.ID][]doubt // numbers that do not fit; nil before the numbers are read
	figures
}

// figures draws the figures in the text.
type figures struct {
	inline    *figure.Inline // made anew for another height
	elsewhere bool           // the market, which draws them, stands beside the text
}

// standing is where the text stands in the window.
type standing struct {
	top     pos        // the row at the top of the text
	anchor  content.ID // the block at the top; survives every new setting
	offset  int        // and the byte of its Text; -n is n blank rows above it
	current int        // index of the block that keys act on
}

// New returns the reader at the beginning of the paper.
func New(env *screen.Env) *Screen {
	s := &Screen{env: env, keys: Table(env.Keys)}
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
	case screen.CorrectMsg:
		return s.env.Ask(s.headings())
	case screen.IndexReadyMsg:
		s.findDoubts()
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
	case correctedMsg:
		return s.corrected(msg)
	case citeAskedMsg:
		if msg.asked {
			return s.copyCitation(msg.on)
		}
		return s.env.Ask(s.citeForm(msg.on))
	case citedMsg:
		return s.cited(msg)
	case repagedMsg:
		return s.repaged(msg)
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
	}
	return s.act(msg)
}

// options are the settings as the typesetter wants them.
func (s *Screen) options() typeset.Options {
	set := s.env.Settings
	return typeset.Options{
		Width: s.column().width, Spacing: text.SpacingNamed(set.Spacing), Justify: set.Justify,
		BlankLine: set.Indent == "blank", Ambiguous: s.env.Ambiguous, ASCII: s.env.ASCII(),
		Figures: s.inlined(), Gloss: lang.Now() == lang.English, Text: s.reading(), Beside: s.textsBeside(), English: s.edition(),
	}
}

// inlined draws figures in the text, unless links are asked for or they are drawn beside
// it.
func (s *Screen) inlined() *figure.Inline {
	if s.env.Settings.Figures == "link" || s.elsewhere {
		return nil
	}
	if rows := s.h - s.head(); s.inline == nil || s.inline.Height != rows {
		s.inline = &figure.Inline{Market: s.env.Market, Height: rows}
	}
	return s.inline
}

// Beside implements screen.Companion; the next Resize sets the text.
func (s *Screen) Beside(other screen.Name) { s.elsewhere = other == screen.Market }

// reset sets the text anew if anything changed how it is set, and puts the
// anchor back on top.
func (s *Screen) reset() {
	s.measureTree()
	if o := s.options(); s.set == nil || s.set.Options() != o {
		s.set = typeset.New(s.env.Paper, o)
	}
	s.toAnchor()
}
