package policy

import (
	"yunlan/ui/text"

	tea "charm.land/bubbletea/v2"
)

// Cursor puts the terminal's cursor into the text field, so that an input
// method opens at the right cell.
func (s *Screen) Cursor() *tea.Cursor {
	switch {
	case s.w < minWidth || !s.Typing():
		return nil
	case s.export != nil:
		return s.exportCursor()
	case s.reckon != nil:
		return s.reckonCursor()
	}
	row := 0
	if !s.split() {
		row = len(s.wrap(s.warning(), s.w-4))
	}
	return s.filter.input.Cursor(filterLeft(s.env.Ambiguous), row)
}

func filterLeft(ambiguous int) int { return 2 + text.Width(filterLabel.String(), ambiguous) }
