package policy

import (
	tea "charm.land/bubbletea/v2"

	data "yunlan/data/policy"
	"yunlan/ui/text"
)

// Cursor puts the terminal's cursor into the filter, so that an input method
// opens at the right cell.
func (s *Screen) Cursor() *tea.Cursor {
	if !s.filter.open || s.w < minWidth {
		return nil
	}
	return s.filter.input.Cursor(filterLeft(s.env.Ambiguous), len(s.wrap(data.Warning, s.w-4)))
}

func filterLeft(ambiguous int) int { return 2 + text.Width(filterLabel, ambiguous) }
