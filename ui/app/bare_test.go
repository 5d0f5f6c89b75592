package app

import (
	"fmt"
	"testing"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/key"
)

// TestAHeldModifierChangesNothing presses keys that are no characters with
// Shift, Ctrl or Alt, where nothing is bound to that: in the paper, in a list,
// on a figure and in fields.
func TestAHeldModifierChangesNothing(t *testing.T) {
	for _, c := range []struct {
		name    string
		before  []string
		with    string
		without string
	}{
		{"reader", nil, "shift+down", "down"},
		{"reader", nil, "alt+down", "down"},
		{"reader", nil, "ctrl+pgdown", "pgdown"},
		{"reader", nil, "shift+pgdown", "pgdown"},
		{"reader", nil, "ctrl+end", "end"},
		{"reader", []string{"end"}, "ctrl+home", "home"},
		{"reader", nil, "shift+space", "space"},
		{"reader", nil, "ctrl+space", "space"},
		{"a figure", []string{"4"}, "shift+enter", "enter"},
		{"a figure", []string{"4"}, "ctrl+enter", "enter"},
		{"a list", []string{"W"}, "shift+down", "down"},
		{"help", []string{"?"}, "shift+pgdown", "pgdown"},
		{"the search", []string{"s", "a", "b", "c"}, "shift+backspace", "backspace"},
		{"the search", []string{"s", "a", "b", "left"}, "shift+delete", "delete"},
		{"the search", []string{"s", "a", "b", "c"}, "shift+left", "left"},
		{"the search", []string{"s", "a", "b", "c"}, "shift+home", "home"},
		{"the search", []string{"s", "a", "b", "c"}, "shift+enter", "enter"},
		{"a note", []string{"a", "x", "y"}, "shift+backspace", "backspace"},
	} {
		t.Run(c.name+", "+c.with, func(t *testing.T) {
			with, without := newModel(t, 80, 24), newModel(t, 80, 24)
			for _, n := range c.before {
				run(with, key.Press(n))
				run(without, key.Press(n))
			}
			before := seen(with)
			_ = seen(without) // what is drawn knows its room
			run(with, key.Press(c.with))
			run(without, key.Press(c.without))
			got, want := seen(with), seen(without)
			if got != want {
				t.Errorf("after %s:\n%s\nafter %s:\n%s", c.with, got, c.without, want)
			}
			if got == before {
				t.Errorf("%s does nothing", c.with)
			}
		})
	}
}

// seen is the screen with its cursor.
func seen(m *Model) string {
	v := m.View()
	if v.Cursor == nil {
		return v.Content
	}
	return fmt.Sprintf("%s\n%v", v.Content, v.Cursor.Position)
}

// TestAHeldModifierThatMeansSomething leaves alone what is bound, what edits by
// words, new lines in a note, and Alt-Enter.
func TestAHeldModifierThatMeansSomething(t *testing.T) {
	m := newModel(t, 80, 24)
	for _, c := range []struct {
		before []string
		press  string
		bare   bool
	}{
		{nil, "alt+enter", false},
		{nil, "shift+tab", false},
		{nil, "ctrl+left", true},
		{[]string{"s"}, "ctrl+left", false},
		{nil, "alt+backspace", false},
		{[]string{"esc", "1", "a"}, "shift+enter", false},
	} {
		press(m, c.before...)
		if got := m.normalize(key.Press(c.press)).Mod == 0; got != c.bare {
			t.Errorf("after %q %s counts as the key alone: %v", c.before, c.press, got)
		}
	}
	bound := newModel(t, 80, 24)
	bound.env.Keys.Bind = map[string][]string{"reader.Down": {"shift+down"}}
	if bound.normalize(key.Press("shift+down")).Mod != tea.ModShift {
		t.Error("a key that the reader has bound counts as the key alone")
	}
}
