package key

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

func TestBare(t *testing.T) {
	for _, c := range []struct {
		press, want string
		bare        bool
	}{
		{"shift+down", "down", true},
		{"alt+up", "up", true},
		{"ctrl+shift+home", "home", true},
		{"ctrl+pgdown", "pgdown", true},
		{"shift+backspace", "backspace", true},
		{"shift+delete", "delete", true},
		{"ctrl+enter", "enter", true},
		{"shift+enter", "enter", true},
		{"shift+space", "space", true},
		{"ctrl+space", "space", true},
		{"down", "down", false},
		{"alt+enter", "alt+enter", false},
		{"ctrl+alt+enter", "ctrl+alt+enter", false},
		{"shift+tab", "shift+tab", false},
		{"alt+d", "alt+d", false},
		{"ctrl+f", "ctrl+f", false},
		{"shift+f1", "shift+f1", false},
		{"esc", "esc", false},
	} {
		got, ok := Bare(Press(c.press))
		if got.Keystroke() != c.want || ok != c.bare {
			t.Errorf("%s: %s, %v; want %s, %v", c.press, got.Keystroke(), ok, c.want, c.bare)
		}
	}
	if got, _ := Bare(Press("shift+space")); got.Text != " " {
		t.Errorf("Shift-Space types %q", got.Text)
	}
	if _, ok := Bare(tea.KeyPressMsg{Code: tea.KeyDown, Mod: tea.ModSuper | tea.ModShift}); ok {
		t.Error("a key with the window manager's modifier counts as the key")
	}
}
