package market

import (
	"testing"

	"yunlan/ui/widget"
)

// TestEveryRowIsReachedByTheArrows of every page, down and up again: also what
// stands before the first number and behind the last, and sums that are higher
// than the window.
func TestEveryRowIsReachedByTheArrows(t *testing.T) {
	for _, size := range [][2]int{{80, 22}, {40, 10}, {40, 7}} {
		s := newScreen(size[0], size[1])
		for page := range s.pages() {
			s.choose(page)
			press(s, "g")
			seen := map[int]bool{}
			for _, by := range []string{"j", "k"} {
				for before := (widget.Window{At: -1}); s.window != before; {
					s.View()
					before = s.window
					from, to := s.window.Seen(s.drawn.rows, s.drawn.room)
					for i := from; i < to; i++ {
						seen[i] = true
					}
					press(s, by)
					s.View()
				}
				_, to := s.window.Seen(s.drawn.rows, s.drawn.room)
				if by == "j" && to != s.drawn.rows || by == "k" && s.window.Top != 0 {
					t.Errorf("%v page %d: %s ends at row %d of %d", size, page, by, s.window.Top, s.drawn.rows)
				}
			}
			if len(seen) < s.drawn.rows {
				t.Errorf("%v page %d: %d of %d rows are shown", size, page, len(seen), s.drawn.rows)
			}
		}
	}
}
