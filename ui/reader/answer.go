package reader

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
)

// answer is a question that the line at the bottom asks.
type answer struct {
	label string
	wrong func(value string) string  // why it cannot be kept; "" for what can
	keep  func(value string) tea.Cmd // of what was typed
}

// ask opens the line with a question and the answer that there is.
func (s *Screen) ask(a answer, value string) tea.Cmd {
	s.prompt.open, s.prompt.asks, s.prompt.answer = true, toAnswer, a
	s.prompt.input.SetValue(value)
	return s.prompt.input.Focus()
}

// acceptAnswer keeps what was typed. What cannot be kept is said, and the line stays.
func (s *Screen) acceptAnswer(value string) tea.Cmd {
	if why := s.prompt.answer.wrong(value); why != "" {
		return screen.Send(screen.ToastMsg{Text: why})
	}
	s.closePrompt()
	return s.prompt.answer.keep(value)
}
