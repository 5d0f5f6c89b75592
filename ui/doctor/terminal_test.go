package doctor

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

// TestCursorCells reads what terminals answer, and what they should not.
func TestCursorCells(t *testing.T) {
	for want, answers := range map[int][]tea.Msg{
		1: {tea.CursorPositionMsg{X: 1, Y: 3}},
		2: {tea.KeyPressMsg{Code: 'a', Text: "a"}, tea.CursorPositionMsg{X: 2}},
		0: {tea.CursorPositionMsg{X: 80}, tea.CursorPositionMsg{}},
	} {
		if got := cursorCells(answers); got != want {
			t.Errorf("%v: %d cells, want %d", answers, got, want)
		}
	}
	if got := cursorCells(nil); got != 0 {
		t.Errorf("no answer: %d cells", got)
	}
}
