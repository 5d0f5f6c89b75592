package assess

import (
	"strconv"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

// TestPagesOfTheResult: a page turns by a window less one row, in both
// directions, every row is seen once, and the sign counts what is below.
func TestPagesOfTheResult(t *testing.T) {
	for _, pair := range [][2]string{{"space", "b"}, {"pgdown", "pgup"}, {"d", "u"}} {
		for _, size := range [][2]int{{80, 22}, {40, 10}, {120, 38}} {
			s := newScreen(newStore(t), size[0], size[1])
			answerAll(t, s)
			rows, room := len(s.current().rows), s.room(s.current())
			seenRows := make([]bool, rows)
			look := func() {
				seen(s)
				for i := s.at.window.Top; i < min(s.at.window.Top+room, rows); i++ {
					seenRows[i] = true
				}
				below := rows - s.at.window.Top - room
				if sign := "还有 " + strconv.Itoa(below) + " 行"; below > 0 && !strings.Contains(seen(s), sign) && !strings.Contains(seen(s), "↓") {
					lastRow := strings.Split(seen(s), "\n")[size[1]-1]
					if ansi.StringWidth(lastRow) < size[0]-6 {
						t.Errorf("%v: %s is not said:\n%s", size, sign, seen(s))
					}
				}
			}
			look()
			turns := 0
			for ; s.at.window.Top+room < rows && turns < rows; turns++ {
				press(s, pair[0])
				look()
			}
			part := 2 // of the window, for what a page may leave
			if pair[0] == "d" {
				part = 4
			}
			if most := rows/max(room/part, 1) + 2; turns > most {
				t.Errorf("%v %v: %d turns for %d rows of %d", pair, size, turns, rows, room)
			}
			for i, was := range seenRows {
				if !was {
					t.Errorf("%v %v: row %d is passed over", pair, size, i)
				}
			}
			for range turns + 2 {
				press(s, pair[1])
				seen(s)
			}
			if s.at.window.Top != 0 || s.at.cursor != 0 {
				t.Errorf("%v %v: back at row %d, line %d", pair, size, s.at.window.Top, s.at.cursor)
			}
		}
	}
}

// TestTheEndOfTheResultIsNotDeleting: G goes to the very last line, which does
// no harm; on the line of deleting the hint says so, and Enter asks.
func TestTheEndOfTheResultIsNotDeleting(t *testing.T) {
	for _, last := range []string{"G", "end"} {
		s := newScreen(newStore(t), 80, 22)
		answerAll(t, s)
		press(s, last)
		if p := s.current(); s.at.cursor != len(p.picks)-1 || strings.Contains(hints(s), deleteDesc.String()) {
			t.Errorf("%s is at %d of %d: %s", last, s.at.cursor, len(p.picks), hints(s))
		}
		press(s, "home")
		cursorTo(t, s, deleteOne.String())
		if hint := hints(s); !strings.Contains(hint, "Enter 删除") || strings.Contains(hint, sentenceDesc.String()) {
			t.Errorf("on the line of deleting: %s", hint)
		}
		press(s, "enter")
		if s.at.page != confirm || len(s.env.Store.Runs()) != 1 {
			t.Errorf("at %s with %d runs", s.at.page, len(s.env.Store.Runs()))
		}
	}
}

// hints are the keys of the bottom line.
func hints(s *Screen) string {
	var all []string
	for _, b := range s.Hints() {
		all = append(all, b.Help().Key+" "+b.Help().Desc)
	}
	return strings.Join(all, "   ")
}

// TestEscFirstFolds what is unfolded under a question, then leaves it.
func TestEscFirstFolds(t *testing.T) {
	for _, keys := range [][]string{{"e"}, {"?"}, {"e", "?"}} {
		s := newScreen(newStore(t), 80, 22)
		begin(t, s)
		press(s, "down", "down")
		before := seen(s)
		press(s, keys...)
		if h := hints(s); !strings.HasPrefix(h, "Esc 收起") || strings.Count(h, "收起") != 1+len(keys) {
			t.Errorf("%v: the hints do not say how to close: %s", keys, h)
		}
		if !s.Escape() || s.at.page != asking || seen(s) != before {
			t.Errorf("%v: Esc left\n%s", keys, seen(s))
		}
		if !s.Escape() || s.at.page != start {
			t.Errorf("%v: a second Esc is at %s", keys, s.at.page)
		}
	}
}

// TestHintsBeginWithArrowsAndEnter on every page with a list.
func TestHintsBeginWithArrowsAndEnter(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	for _, keys := range [][]string{{}, {"enter"}, {"enter"}} {
		press(s, keys...)
		if h := hints(s); !strings.HasPrefix(h, "↑↓ 选   Enter ") {
			t.Errorf("%s begins with %s", s.at.page, h)
		}
	}
	if h := hints(s); !strings.HasPrefix(h, "↑↓ 选   Enter 1–5 作答   e 原句   ? 为何问   b ← 上一题 ") {
		t.Errorf("a question says %s", h)
	}
}

// TestAmountsKeepTheLine under the cursor, whichever way they are shown.
func TestAmountsKeepTheLine(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	withProfile(t, s)
	for i := range s.current().picks {
		s.at.cursor, s.drawn.old = i, true
		said := s.says()
		lines := len(s.current().picks)
		press(s, "m")
		if s.at.cursor != i || len(s.current().picks) != lines || (s.says() != said && said != hideDesc.String()) {
			t.Fatalf("line %d of %d, %q, became %d of %d, %q", i, lines, said, s.at.cursor, len(s.current().picks), s.says())
		}
		press(s, "m")
	}
}
