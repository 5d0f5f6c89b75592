package reader

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/widget"
)

// prompt is the line at the bottom: find in the text, or filter the contents.
type prompt struct {
	open   bool
	filter bool // filters the contents; otherwise finds in the text
	input  widget.Field
	texts  []folded     // of every block, made when first needed
	before screen.Place // where the reader was when the line opened
	marked int          // and which block was current
}

func newPrompt() prompt { return prompt{input: widget.NewField(200)} }

// label is what stands before the field.
func (p prompt) label() string {
	if p.filter {
		return filterPrompt.String()
	}
	return findPrompt.String()
}

// openFind opens the find line.
func (s *Screen) openFind() tea.Cmd {
	s.prompt.open, s.prompt.filter = true, false
	s.prompt.before, s.prompt.marked = s.Place(), s.current
	if s.prompt.texts == nil {
		s.prompt.texts = foldAll(s.env.Paper)
	}
	s.prompt.input.SetValue("")
	s.hits = hits{}
	return s.prompt.input.Focus()
}

func (s *Screen) openFilter() tea.Cmd {
	s.prompt.open, s.prompt.filter = true, true
	s.prompt.input.SetValue(s.tree.filter)
	return s.prompt.input.Focus()
}

// typed gives a key or a paste to the line and finds as it changes.
func (s *Screen) typed(msg tea.Msg) tea.Cmd {
	if press, ok := msg.(tea.KeyPressMsg); ok && press.String() == "enter" {
		return s.acceptPrompt()
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
	if s.prompt.filter {
		s.tree.setFilter(value)
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
	s.closePrompt()
	if !s.prompt.filter && value != "" && len(s.hits.all) == 0 {
		return screen.Send(screen.ToastMsg{Text: noMatch.F(value)})
	}
	return nil
}

// cancelPrompt closes the line as if it had never been opened.
func (s *Screen) cancelPrompt() {
	s.closePrompt()
	if s.prompt.filter {
		s.tree.setFilter("")
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
	if !s.prompt.filter && s.prompt.input.Value() != "" {
		count = s.hits.count()
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
