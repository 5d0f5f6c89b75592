package widget

// Window is the part of a list or of a page that is on the screen: the selected
// item and the first row drawn. It alone knows how far a list scrolls. The zero
// Window is at the beginning.
//
// After Fit or Show, for rows and height as given:
//   - At is an item that there is, 0 where there is none;
//   - the selected item is seen whole or, if it is higher than the window,
//     nothing but it is seen;
//   - no row is left blank at the end while there are rows above;
//   - Top moved no further than that takes, so that doing it again moves nothing.
//
// Neither the count of items nor the height is remembered: call Fit or Show
// whenever one of them may have changed, best where the list is drawn. A height
// below 1 counts as 1 for where the window stands, and nothing is seen then.
// A page without a selection leaves At alone and uses Scroll and Seen.
type Window struct {
	At  int // the selected item
	Top int // the first row drawn
}

// Span is the rows of an item: its first, and the one behind its last. An empty
// Span is an item that is not there.
type Span struct{ First, End int }

// Move selects the item by items further on, or the first or last of n.
func (w *Window) Move(by, n int) { w.At = min(max(w.At+by, 0), max(n-1, 0)) }

// Fit puts the window over n items of a row each, h rows high.
func (w *Window) Fit(n, h int) {
	w.Move(0, n)
	w.Show(Span{w.At, min(w.At+1, n)}, n, h)
}

// Show scrolls to an item among so many rows. One that is higher than the window
// is shown from its beginning if it comes up from below, and from its end if it
// comes down from above.
func (w *Window) Show(item Span, rows, h int) {
	if item.First < item.End {
		a, b := item.First, item.End-max(h, 1)
		w.Top = min(max(w.Top, min(a, b)), max(a, b))
	}
	w.Scroll(0, rows, h)
}

// ShowStart is Show, but an item that is higher than the window is always shown
// from its beginning: for one that was jumped to.
func (w *Window) ShowStart(item Span, rows, h int) {
	if item.First < item.End {
		w.Top = min(w.Top, item.First)
	}
	w.Show(item, rows, h)
}

// Scroll moves the window by so many of rows, or to the first or last.
func (w *Window) Scroll(by, rows, h int) {
	w.Top = max(min(w.Top+by, rows-max(h, 1)), 0)
}

// Through scrolls within an item that goes on below the window (above it for a
// negative by), by rows at most and never past its edge. It reports whether it
// did; otherwise the next item is due.
func (w *Window) Through(by int, item Span, h int) bool {
	below, above := item.End-w.Top-max(h, 1), w.Top-item.First
	switch {
	case item.First >= item.End:
		return false
	case by > 0 && below > 0:
		w.Top += min(by, below)
	case by < 0 && above > 0:
		w.Top -= min(-by, above)
	default:
		return false
	}
	return true
}

// Seen is the rows drawn: from the first to before the second, at most h.
func (w Window) Seen(rows, h int) (from, to int) {
	from = max(min(w.Top, rows), 0)
	return from, min(from+max(h, 0), max(rows, 0))
}

// RowAt is the row drawn y rows below the top of the window; ok is false where
// none is.
func (w Window) RowAt(y, rows, h int) (row int, ok bool) {
	from, to := w.Seen(rows, h)
	return from + y, y >= 0 && from+y < to
}

// Page is how far a key for a page moves: a row of the old one stays.
func Page(h int) int { return max(h-1, 1) }
