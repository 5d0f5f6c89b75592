package reader

import (
	"testing"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"
)

// TestNoGapBelowTheEnd whatever opens and shuts below the text, and whatever
// size the screen becomes, once the last row was seen.
func TestNoGapBelowTheEnd(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		s := newReader(t, 80, 24)
		s.show(len(s.env.Paper.Blocks)-1, 0)
		for range rapid.IntRange(1, 8).Draw(rt, "steps") {
			if rapid.Bool().Draw(rt, "resized") {
				s.Resize(rapid.IntRange(40, 160).Draw(rt, "w"), rapid.IntRange(8, 60).Draw(rt, "h"))
			} else {
				switch k := rapid.SampledFrom([]string{"a", "esc", "/", "j", "G", "h", "z", "t", "云", "enter"}).Draw(rt, "key"); k {
				case "esc":
					s.Escape()
				case "enter":
					s.Update(tea.KeyPressMsg{Code: tea.KeyEnter})
				default:
					typed(s, k)
				}
			}
			s.View()
			if later(s.top, s.lastTop()) {
				rt.Fatalf("%d×%d: row %v is on top, not %v", s.w, s.h, s.top, s.lastTop())
			}
		}
	})
}
