package app

import (
	"strings"
	"testing"

	"yunlan/ui/screen"
)

// TestAnOpenedSentenceIsNoFind: it is lit, counts nothing, is not walked, and
// leaves Esc and q what they say, at once and after the screen was changed.
func TestAnOpenedSentenceIsNoFind(t *testing.T) {
	for name, way := range map[string][]string{
		"the assessment": {"5", "enter", "enter", "e", "home", "enter"},
		"the market":     {"4", "enter"},
		"a policy":       {"3", "enter", "enter"},
		"a term":         {"W", "enter", "enter", "enter"},
	} {
		t.Run(name, func(t *testing.T) {
			m := newModel(t, 100, 30)
			press(m, way...)
			if m.active != screen.Reader || len(m.overlays) > 0 {
				t.Fatalf("%q does not lead to the text:\n%s", way, stripped(m.Frame()))
			}
			from, b := m.history.back[len(m.history.back)-1], bottom(m)
			if strings.Contains(b, "1/1") || strings.Contains(b, "下一处") || !strings.Contains(b, "Esc 回 "+m.traceName(from)) {
				t.Errorf("the bottom line says %q", b)
			}
			if !screen.Lit(m.current()) {
				t.Error("the sentence is not lit")
			}
			press(m, "n")
			if !screen.Typing(m.current()) {
				t.Error("n walks where nothing was looked for")
			}
			press(m, "esc")
			if m.active != screen.Reader {
				t.Fatal("the find line is no layer")
			}
			press(m, "q")
			if m.active != from.Screen || len(m.overlays) != len(from.over) {
				t.Errorf("q leads to %s, not %s", m.active, from.Screen)
			}
			press(m, "esc", "esc", "1")
			if screen.Lit(m.current()) {
				t.Error("the light stays after q")
			}
		})
	}
}
