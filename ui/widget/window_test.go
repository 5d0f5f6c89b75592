package widget

import (
	"testing"

	"pgregory.net/rapid"
)

// drawWindow is a window anywhere, also where nothing is.
func drawWindow(t *rapid.T) Window {
	return Window{rapid.IntRange(-5, 40).Draw(t, "at"), rapid.IntRange(-5, 80).Draw(t, "top")}
}

// drawItems are items of 1 to 6 rows with up to 2 rows of none before, between
// and behind them.
func drawItems(t *rapid.T) (items []Span, rows int) {
	for range rapid.IntRange(1, 12).Draw(t, "n") {
		first := rows + rapid.IntRange(0, 2).Draw(t, "between")
		rows = first + rapid.IntRange(1, 6).Draw(t, "height")
		items = append(items, Span{first, rows})
	}
	return items, rows + rapid.IntRange(0, 2).Draw(t, "behind")
}

// good reports whether a window may stand at top, by the contract and nothing
// else.
func good(top int, item Span, rows, h int) bool {
	h = max(h, 1)
	if top < 0 || top > 0 && top+h > rows {
		return false // a gap below the end, with rows above
	}
	if item.End-item.First > h {
		return item.First <= top && top+h <= item.End
	}
	return item.First == item.End || top <= item.First && item.End <= top+h
}

// nearest is how far the nearest good place is.
func nearest(from int, item Span, rows, h int) int {
	for by := 0; ; by++ {
		if good(from-by, item, rows, h) || good(from+by, item, rows, h) {
			return by
		}
	}
}

func distance(a, b int) int { return max(a-b, b-a) }

func TestFitKeepsTheContract(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w, n, h := drawWindow(t), rapid.IntRange(0, 30).Draw(t, "n"), rapid.IntRange(-1, 40).Draw(t, "h")
		before := w
		w.Fit(n, h)
		if w.At < 0 || w.At >= max(n, 1) {
			t.Fatalf("%+v: item %d of %d", before, w.At, n)
		}
		if before.At >= 0 && before.At < n && w.At != before.At {
			t.Fatalf("%+v: selects %d", before, w.At)
		}
		item := Span{w.At, min(w.At+1, n)}
		if !good(w.Top, item, n, h) {
			t.Fatalf("%+v over %d in %d rows: %+v", before, n, h, w)
		}
		if moved := distance(w.Top, before.Top); moved != nearest(before.Top, item, n, h) {
			t.Fatalf("%+v over %d in %d rows: %+v leaps", before, n, h, w)
		}
		again := w
		if again.Fit(n, h); again != w {
			t.Fatalf("a second time: %+v, then %+v", w, again)
		}
		from, to := w.Seen(n, h)
		if want := min(n, max(h, 0)); to-from != want {
			t.Fatalf("%+v over %d in %d rows draws %d", w, n, h, to-from)
		}
		if h > 0 && n > 0 && (w.At < from || w.At >= to) {
			t.Fatalf("%+v is not among %d to %d", w, from, to)
		}
	})
}

func TestShowKeepsTheContract(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		items, rows := drawItems(t)
		w, h := drawWindow(t), rapid.IntRange(-1, 20).Draw(t, "h")
		item := items[rapid.IntRange(0, len(items)-1).Draw(t, "item")]
		before := w
		w.Show(item, rows, h)
		if !good(w.Top, item, rows, h) {
			t.Fatalf("%+v shows %v of %d in %d rows at %d", before, item, rows, h, w.Top)
		}
		if moved := distance(w.Top, before.Top); moved != nearest(before.Top, item, rows, h) {
			t.Fatalf("%+v shows %v of %d in %d rows at %d: a leap", before, item, rows, h, w.Top)
		}
		again := w
		if again.Show(item, rows, h); again != w {
			t.Fatalf("a second time: %+v, then %+v", w, again)
		}
		w = before
		w.ShowStart(item, rows, h)
		if !good(w.Top, item, rows, h) || item.End-item.First > max(h, 1) && w.Top != item.First {
			t.Fatalf("%+v shows %v of %d in %d rows from %d", before, item, rows, h, w.Top)
		}
	})
}

// Whatever is done to a list, drawing it fits it: a window resized, items
// filtered away and back, keys and the wheel in any order.
func TestWindowThroughALongSession(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, h, w := 20, 10, Window{}
		for range rapid.IntRange(1, 30).Draw(t, "steps") {
			switch rapid.IntRange(0, 4).Draw(t, "what") {
			case 0:
				h = rapid.IntRange(0, 30).Draw(t, "h")
			case 1:
				n = rapid.IntRange(0, 30).Draw(t, "n")
			case 2:
				w.Move(rapid.IntRange(-40, 40).Draw(t, "by"), n)
			case 3:
				w.Scroll(rapid.IntRange(-40, 40).Draw(t, "rows"), n, h)
			case 4:
				y := rapid.IntRange(-2, 30).Draw(t, "y")
				row, ok := w.RowAt(y, n, h)
				if from, to := w.Seen(n, h); ok != (y >= 0 && row >= from && row < to) {
					t.Fatalf("%+v over %d in %d rows: row %d is %d, %v", w, n, h, y, row, ok)
				}
				if ok {
					w.At = row
				}
			}
			w.Fit(n, h)
			if !good(w.Top, Span{w.At, min(w.At+1, n)}, n, h) || w.At < 0 || w.At >= max(n, 1) {
				t.Fatalf("over %d in %d rows: %+v", n, h, w)
			}
		}
	})
}

// Every row of every item is seen by somebody who goes on by single steps, in
// both directions, whatever the heights.
func TestThroughShowsEveryRow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		items, rows := drawItems(t)
		h, most := rapid.IntRange(1, 12).Draw(t, "h"), rapid.IntRange(1, 12).Draw(t, "most")
		most = min(most, h)
		var w Window
		w.Show(items[0], rows, h)
		for _, by := range []int{1, -1} {
			seen := map[int]bool{}
			for range rows * len(items) {
				from, to := w.Seen(rows, h)
				for i := from; i < to; i++ {
					seen[i] = true
				}
				if !w.Through(by*most, items[w.At], h) {
					w.Move(by, len(items))
					w.Show(items[w.At], rows, h)
				}
				if !good(w.Top, items[w.At], rows, h) {
					t.Fatalf("%+v among %v in %d rows", w, items, h)
				}
			}
			if last := map[int]int{1: len(items) - 1, -1: 0}[by]; w.At != last {
				t.Fatalf("ends at item %d of %v in %d rows", w.At, items, h)
			}
			for _, item := range items {
				for row := item.First; row < item.End; row++ {
					if !seen[row] {
						t.Fatalf("row %d of %v is never seen in %d rows", row, items, h)
					}
				}
			}
		}
	})
}

// A page of rows without a selection scrolls from end to end and no further.
func TestScrollStaysOnThePage(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w, rows, h := drawWindow(t), rapid.IntRange(0, 60).Draw(t, "rows"), rapid.IntRange(0, 40).Draw(t, "h")
		at := w.At
		w.Scroll(rapid.IntRange(-90, 90).Draw(t, "by"), rows, h)
		if !good(w.Top, Span{}, rows, h) || w.At != at {
			t.Fatalf("over %d in %d rows: %+v", rows, h, w)
		}
		w.Scroll(-rows-h, rows, h)
		if w.Top != 0 {
			t.Fatalf("home is row %d", w.Top)
		}
		w.Scroll(rows+h, rows, h)
		if _, to := w.Seen(rows, h); h > 0 && to != rows {
			t.Fatalf("the end is row %d of %d", to, rows)
		}
	})
}

// An item that is not there moves nothing.
func TestShowOfNothingMovesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows, h := rapid.IntRange(0, 60).Draw(t, "rows"), rapid.IntRange(0, 40).Draw(t, "h")
		w := drawWindow(t)
		w.Scroll(0, rows, h)
		before := w
		at := rapid.IntRange(0, 60).Draw(t, "row")
		w.Show(Span{at, at}, rows, h)
		w.ShowStart(Span{at, at}, rows, h)
		if through := w.Through(1, Span{at, at}, h); w != before || through {
			t.Fatalf("%+v became %+v", before, w)
		}
	})
}

func TestFitBySight(t *testing.T) {
	for _, c := range []struct {
		name      string
		from      Window
		n, h      int
		at, first int
	}{
		{"nothing", Window{3, 2}, 0, 5, 0, 0},
		{"no room", Window{3, 2}, 9, 0, 3, 3},
		{"more room than items", Window{3, 2}, 5, 9, 3, 0},
		{"stays", Window{4, 3}, 20, 5, 4, 3},
		{"down by one", Window{8, 3}, 20, 5, 8, 4},
		{"up by one", Window{2, 3}, 20, 5, 2, 2},
		{"a taller window leaves no gap", Window{19, 15}, 20, 12, 19, 8},
		{"filtered", Window{19, 15}, 3, 5, 2, 0},
	} {
		w := c.from
		if w.Fit(c.n, c.h); w != (Window{c.at, c.first}) {
			t.Errorf("%s: %+v", c.name, w)
		}
	}
}
