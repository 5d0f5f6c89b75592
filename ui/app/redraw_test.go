package app

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

// TestRedrawWorksWhileTyping: Ctrl-L paints the screen anew whatever is open,
// and leaves what was typed and what is said as they are.
func TestRedrawWorksWhileTyping(t *testing.T) {
	for name, open := range map[string][]string{
		"the text": {"y"}, "a search": {"s", "云"}, "a place to find": {"/", "云"}, "the actions": {":", "云"},
		"a note": {"a", "云"}, "half of ZZ": {"Z"}, "a count": {"1", "2"},
	} {
		t.Run(name, func(t *testing.T) {
			m := newModel(t, 80, 24)
			press(m, open...)
			screen, said, before := m.View().Content, m.bottom.toast, m.pending
			_, cmd := m.Update(tea.KeyPressMsg{Code: 'l', Mod: tea.ModCtrl})
			if !clears(cmd) {
				t.Error("Ctrl-L does not paint the screen anew")
			}
			if m.View().Content != screen || m.bottom.toast != said || m.pending != before {
				t.Errorf("Ctrl-L changes the screen:\n%s\nwas\n%s", m.View().Content, screen)
			}
		})
	}
}

// clears tells whether one of a command's messages is that of tea.ClearScreen.
func clears(cmd tea.Cmd) bool {
	for _, msg := range results(cmd) {
		if msg == tea.ClearScreen() {
			return true
		}
	}
	return false
}
