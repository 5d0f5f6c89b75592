package reader

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
)

// copyText copies the current block: its lines joined, without footnote signs.
func (s *Screen) copyText() tea.Cmd {
	b := s.env.Paper.Blocks[s.current]
	return screen.Send(screen.CopyMsg{Text: b.Text, What: paragraphCopied})
}

// copyCited copies it in quotation marks with its place in the paper.
func (s *Screen) copyCited() tea.Cmd {
	b := s.env.Paper.Blocks[s.current]
	quote := "“" + b.Text + "”（" + s.env.Paper.Cite(b, 0) + "）"
	return screen.Send(screen.CopyMsg{Text: quote, What: quoteCopied})
}
