package reader

import (
	"slices"
	"strings"
	"testing"

	"yunlan/content"
)

// TestAllFollowsTheText after every key that moves it: the contents stand at the section
// that is read, the bar before its rows, the page in the status.
func TestAllFollowsTheText(t *testing.T) {
	h := newHand(t, 60, 24)
	for _, k := range strings.Fields("space space d j j ] } space ] ] k k k b b u G space } [ [ g g G G b b / 算 力 enter n n N esc ' ' ctrl+e ctrl+y { { home end ctrl+f ctrl+b") {
		h.press(k)
		b := h.env.Paper.Blocks[h.current]
		if h.tree.reading != b.Section || h.tree.cursor != b.Section {
			t.Fatalf("after %s %s of %s is read, the contents stand at %s and %s", k, b.ID, b.Section, h.tree.reading, h.tree.cursor)
		}
		if at := strings.Fields(h.Status()); !h.prompt.open && (len(at) < 2 || b.Page != at[1] && b.PageAt(h.offset) != at[1]) {
			t.Errorf("after %s %s of page %s is read, the status is %q", k, b.ID, b.Page, h.Status())
		}
		barred := 0
		rows := frame(h.Screen)
		h.eachRow(func(n int, p pos) {
			bar := strings.HasPrefix(rows[h.head()+n], "  ▎")
			if bar {
				barred++
			}
			if bar && p.block != h.current {
				t.Errorf("after %s the bar is before %s, and %s is read", k, h.env.Paper.Blocks[p.block].ID, b.ID)
			}
		})
		if barred == 0 {
			t.Errorf("after %s no bar is before %s", k, b.ID)
		}
	}
}

// TestABlockIsSeenByItsWords: one of which only blank rows are on the screen is not, at
// the first row and the last.
func TestABlockIsSeenByItsWords(t *testing.T) {
	for _, from := range []content.ID{"0p6", "1.1p1", "1.2", "1.2p1", "2", "图4", "表1", "2.2p3"} {
		h := newHand(t, 60, 24).at(from)
		for height := 6; height <= 40; height++ {
			h.Resize(60, height)
			var seen []content.ID
			h.eachRow(func(_ int, p pos) {
				if len(h.set.Rows(p.block)[p.row].Pieces) > 0 {
					seen = append(seen, h.env.Paper.Blocks[p.block].ID)
				}
			})
			for i, b := range h.env.Paper.Blocks {
				if got := h.visible(i); got != slices.Contains(seen, b.ID) {
					t.Errorf("from %s, %d rows: %s is seen: %v", from, height, b.ID, got)
				}
			}
			shows, want := h.Shows(), slices.Compact(seen)
			slices.Sort(shows)
			if slices.Sort(want); !slices.Equal(shows, slices.Compact(want)) {
				t.Errorf("from %s, %d rows: it shows %v, not %v", from, height, shows, want)
			}
		}
	}
}
