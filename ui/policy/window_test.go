package policy

import (
	"testing"

	"pgregory.net/rapid"

	"yunlan/ui/widget"
)

// TestWindowsAreFullAndShowWhatIsChosen: whatever was pressed and whatever size
// the screen became, no row is left blank while there are rows above, and the
// chosen policy or question is seen.
func TestWindowsAreFullAndShowWhatIsChosen(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		s := newScreen(t, 80, 22)
		sizes := rapid.SampledFrom([]int{7, 9, 12, 17, 22, 30, 50})
		widths := rapid.SampledFrom([]int{40, 46, 80, 100, 120, 160})
		keys := rapid.SampledFrom([]string{"j", "k", "pgdown", "pgup", "G", "g", "v", "o", "enter", "a", "end", "]", "[", "esc"})
		begin := [][]string{nil, {"v"}, {"enter"}, {"g", "enter", "a", "down", "down", "down", "down"}}
		press(s, rapid.SampledFrom(begin).Draw(rt, "begin")...)
		for range rapid.IntRange(1, 12).Draw(rt, "steps") {
			resized := rapid.Bool().Draw(rt, "resized")
			if resized {
				s.Resize(widths.Draw(rt, "w"), sizes.Draw(rt, "h"))
			} else {
				press(s, keys.Draw(rt, "key"))
			}
			s.View()
			chosen := s.table.span(s.table.At)
			check(rt, "list", s.table.Window, chosen, len(s.table.rows), s.tableHeight())
			if s.detail.open {
				check(rt, "policy", s.detail.Window, widget.Span{}, len(s.detail.lines), s.paneHeight())
			}
			if s.reckon != nil {
				lines, asks := s.reckonLines()
				ask := widget.Span{}
				if resized {
					ask = asks[s.reckon.At]
				}
				check(rt, "questions", s.reckon.Window, ask, len(lines), s.paneHeight())
			}
		}
	})
}

func check(t *rapid.T, what string, w widget.Window, chosen widget.Span, rows, h int) {
	from, to := w.Seen(rows, h)
	if to-from != min(rows, max(h, 0)) {
		t.Fatalf("%s: %d of %d rows in %d", what, to-from, rows, h)
	}
	if h > 0 && chosen.First < chosen.End && (chosen.End <= from || chosen.First >= to) {
		t.Fatalf("%s: rows %d to %d are drawn, not %v", what, from, to, chosen)
	}
}

// TestAPageDownWithinAPolicyKeepsIt: where a page turned leaves one policy
// alone in sight, that one is chosen.
func TestAPageDownWithinAPolicyKeepsIt(t *testing.T) {
	for _, by := range []string{"pgdown", "pgup"} {
		s := newScreen(t, 46, 7)
		press(s, map[string]string{"pgdown": "g", "pgup": "G"}[by])
		for range 40 {
			press(s, by)
			from, to := s.table.Seen(len(s.table.rows), s.tableHeight())
			if chosen := s.table.span(s.table.At); chosen.End <= from || chosen.First >= to {
				t.Fatalf("%s: rows %d to %d are drawn, not %v", by, from, to, chosen)
			}
		}
	}
}
