package reader

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/widget"
)

// prompt is the line at the bottom: find in the text, filter the contents, or
// name the file that the notes go to.
type prompt struct {
	open   bool
	asks   promptFor
	input  widget.Field
	texts  []folded     // of every block, made when first needed
	before screen.Place // where the reader was when the line opened
	marked int          // and which block was current
	answer answer       // that toAnswer waits for
}

// promptFor is what the line is for.
type promptFor int

const (
	toFind promptFor = iota
	toFilter
	toName
	toAnswer
)

func newPrompt() prompt { return prompt{input: widget.NewField(200)} }

// label is what stands before the field.
func (p prompt) label() string {
	if p.asks == toAnswer {
		return p.answer.label
	}
	return promptLabels[p.asks].String()
}

// promptHelp is what comes next while the line is open: its letters are text.
func (s *Screen) promptHelp() []key.Binding {
	if s.prompt.asks == toName {
		other := otherFormat(s.prompt.input.Value()).name
		return []key.Binding{
			key.New("Enter", saveDesc.String()), key.New(s.keys.Label("reader.Pane"), formatDesc.F(other)), key.New("Esc", notSaveDesc.String()),
		}
	}
	accept := keepDesc
	switch s.prompt.asks {
	case toFilter:
		accept = toListDesc
	case toAnswer:
		accept = saveDesc
	}
	return []key.Binding{key.New("Enter", accept.String()), key.New("Esc", cancelDesc.String())}
}

// openFind opens the find line.
func (s *Screen) openFind() tea.Cmd {
	s.prompt.open, s.prompt.asks = true, toFind
	s.prompt.before, s.prompt.marked = s.Place(), s.current
	if s.prompt.texts == nil {
		s.prompt.texts = foldAll(s.env.Paper)
	}
	s.prompt.input.SetValue("")
	s.hits = hits{}
	return s.prompt.input.Focus()
}

func (s *Screen) openFilter() tea.Cmd {
	s.prompt.open, s.prompt.asks = true, toFilter
	s.prompt.input.SetValue(s.tree.filter)
	return s.prompt.input.Focus()
}

// typed gives a key or a paste to the line and finds as it changes.
func (s *Screen) typed(msg tea.Msg) tea.Cmd {
	if press, ok := msg.(tea.KeyPressMsg); ok {
		switch {
		case press.Code == tea.KeyEnter:
			return s.acceptPrompt()
		case s.prompt.asks == toName && s.keys.Matches(press, "reader.Pane"):
			s.nextFormat()
			return nil
		}
	}
	if !s.prompt.open {
		return nil
	}
	cmd, changed := s.prompt.input.Update(msg)
	if changed {
		s.promptChanged(s.prompt.input.Value())
	}
	return cmd
}

func (s *Screen) promptChanged(value string) {
	switch s.prompt.asks {
	case toFilter:
		s.tree.setFilter(value)
		return
	case toName, toAnswer:
		return
	}
	s.toBefore()
	s.hits = hits{all: find(s.env.Paper, s.prompt.texts, value), query: value}
	if len(s.hits.all) > 0 {
		s.hits.seek(s.env.Paper, s.top.block, s.set.OffsetAt(s.top.block, s.top.row))
		s.showHit()
	}
}

func (s *Screen) acceptPrompt() tea.Cmd {
	value := s.prompt.input.Value()
	switch s.prompt.asks {
	case toName:
		return s.saveNotes(value)
	case toAnswer:
		return s.acceptAnswer(value)
	}
	s.closePrompt()
	if s.prompt.asks == toFind && value != "" && len(s.hits.all) == 0 {
		return screen.Send(screen.ToastMsg{Text: noMatch.F(value)})
	}
	return nil
}

// cancelPrompt closes the line as if it had never been opened.
func (s *Screen) cancelPrompt() {
	s.closePrompt()
	switch s.prompt.asks {
	case toFilter:
		s.tree.setFilter("")
		return
	case toName, toAnswer:
		return
	}
	s.hits = hits{}
	s.toBefore()
}

// toBefore goes back to where the reader was when the line opened.
func (s *Screen) toBefore() {
	s.Restore(s.prompt.before)
	s.current = s.prompt.marked
	s.tree.follow(s.env.Paper.Blocks, s.current)
}

func (s *Screen) closePrompt() {
	s.prompt.open = false
	s.prompt.input.Blur()
}

// promptLine draws the line, exactly w cells or less.
func (s *Screen) promptLine() string {
	label := s.prompt.label()
	count := ""
	switch {
	case s.prompt.asks == toName:
		count = formatOf(s.prompt.input.Value()).name
	case s.prompt.asks == toFind && s.prompt.input.Value() != "":
		count = s.hits.count()
	}
	if value := s.prompt.input.Value(); s.prompt.asks == toName && s.w < s.promptLeft()+text.Width(value+count, s.env.Ambiguous)+5 {
		count = "" // the name says it too
	}
	room := s.w - s.promptLeft() - text.Width(count, s.env.Ambiguous) - 4
	line := "  " + s.env.Styles.Accent.Render(label) + s.prompt.input.View(room, s.env.Styles.Text, s.env.Ambiguous)
	return line + "  " + s.env.Styles.Muted.Render(count)
}

func (s *Screen) promptLeft() int { return 2 + text.Width(s.prompt.label(), s.env.Ambiguous) }

// Cursor puts the terminal's cursor into the line or the note, so that an input method
// opens at the right cell.
func (s *Screen) Cursor() *tea.Cursor {
	if s.desk.panel.mode == writing {
		return s.desk.panel.area.Cursor(s.column().left, s.head()+s.textHeight()+1)
	}
	if !s.prompt.open {
		return nil
	}
	return s.prompt.input.Cursor(s.promptLeft(), s.h-1)
}
