package assess

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestEveryRowIsReachedByTheArrows of the result in small windows, down and up
// again: also what is said below the last line, and lines higher than the window.
func TestEveryRowIsReachedByTheArrows(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	answerAll(t, s)
	for _, size := range [][2]int{{46, 8}, {24, 3}} {
		s.Resize(size[0], size[1])
		press(s, "home")
		for _, by := range []string{"down", "up"} {
			seen := map[int]bool{}
			for before := (spot{cursor: -1}); s.at != before; {
				p := s.current()
				before = s.at
				from, to := s.at.window.Seen(len(p.rows), s.room(p))
				for i := from; i < to; i++ {
					seen[i] = true
				}
				press(s, by)
			}
			for i, r := range s.current().rows {
				if !seen[i] && r.pick >= 0 {
					t.Errorf("%v %s: row %d of %d is never shown", size, by, i, len(s.current().rows))
				}
			}
			if last := len(s.current().rows) - 1; by == "down" && !seen[last] {
				t.Errorf("%v: the last row is never shown", size)
			}
		}
	}
}

// TestWindowsAreFullAndShowTheLine: whatever was pressed and whatever size the
// screen became, no row is left blank while there are rows above, and the line
// under the cursor is seen, unless a page was turned to where no line is.
func TestWindowsAreFullAndShowTheLine(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	answerAll(t, s)
	rapid.Check(t, func(rt *rapid.T) {
		s.Resize(80, 22)
		press(s, "home")
		for range rapid.IntRange(1, 6).Draw(rt, "steps") {
			if rapid.Bool().Draw(rt, "resized") {
				s.Resize(rapid.IntRange(24, 120).Draw(rt, "w"), rapid.IntRange(2, 50).Draw(rt, "h"))
			} else {
				press(s, rapid.SampledFrom([]string{"down", "up", "pgdown", "pgup", "end", "home", "m"}).Draw(rt, "key"))
			}
			p := s.current()
			from, to := s.at.window.Seen(len(p.rows), s.room(p))
			if to-from != min(len(p.rows), s.room(p)) {
				rt.Fatalf("%d×%d: rows %d to %d of %d", s.w, s.h, from, to, len(p.rows))
			}
			lines := slices.ContainsFunc(p.rows[from:to], func(r pageRow) bool { return r.pick >= 0 || r.cells != nil })
			if line := p.span(s.at.cursor); (line.End <= from || line.First >= to) && (lines || !s.at.turned) {
				rt.Fatalf("%d×%d: rows %d to %d are drawn, not %v", s.w, s.h, from, to, line)
			}
		}
	})
}

// TestWhatIsShownAroundALine: what is said before it where that fits, and after
// the last one; no row of a line that is higher than the window is left out.
func TestWhatIsShownAroundALine(t *testing.T) {
	p := &page{picks: make([]pick, 2)}
	for _, at := range []int{-1, -1, 0, 0, -1, 1, 1, 1, 1, -1, -1} {
		p.rows = append(p.rows, pageRow{pick: at})
	}
	for _, c := range []struct{ pick, h, first, end int }{
		{0, 2, 2, 4},
		{0, 3, 1, 4},
		{0, 9, 0, 4},
		{0, 1, 2, 4},
		{1, 3, 5, 11},
		{1, 4, 5, 11},
		{1, 5, 4, 11},
		{1, 9, 4, 11},
		{2, 5, 0, 0},
	} {
		if rows := p.around(c.pick, c.h); rows.First != c.first || rows.End != c.end {
			t.Errorf("line %d in %d rows: %v", c.pick, c.h, rows)
		}
	}
}
