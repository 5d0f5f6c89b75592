package widget

// Window is the visible part of a list or page: the selected item and the first row
// drawn. The zero Window is at the start.
//
// After Fit or Show, for the rows and height given:
//   - At is a valid item, 0 if there is none;
//   - the selected item is fully visible or, if it is higher than the window, fills
//     it;
//   - no row is blank at the end while rows above are hidden;
//   - Top moved by as little as possible, so that a second call changes nothing.
//
// Neither the number of items nor the height is kept: call Fit or Show whenever one
// may have changed, best where the list is drawn. A height below 1 counts as 1, but
// nothing is visible then. Pages without a selection use only Scroll and Seen.
type Window struct {
	At  int // the selected item
	Top int // the first row drawn
}

// Span is the rows of an item: its first, and the one after its last. An empty Span
// is no item.
type Span struct{ First, End int }

// Move moves the selection by items, within n items.
func (w *Window) Move(by, n int) { w.At = min(max(w.At+by, 0), max(n-1, 0)) }

// Fit fits the window, h rows high, to n items of one row each.
func (w *Window) Fit(n, h int) {
	w.Move(0, n)
	w.Show(Span{w.At, min(w.At+1, n)}, n, h)
}

// Show scrolls to an item in a page of rows. An item higher than the window is shown
// from its start if it was below the window, from its end if it was above.
func (w *Window) Show(item Span, rows, h int) {
	if item.First < item.End {
		a, b := item.First, item.End-max(h, 1)
		w.Top = min(max(w.Top, min(a, b)), max(a, b))
	}
	w.Scroll(0, rows, h)
}

// ShowStart is Show, except that an item higher than the window is always shown from
// its start, for jumps.
func (w *Window) ShowStart(item Span, rows, h int) {
	if item.First < item.End {
		w.Top = min(w.Top, item.First)
	}
	w.Show(item, rows, h)
}

// Scroll moves the window by rows, within a page of rows.
func (w *Window) Scroll(by, rows, h int) {
	w.Top = max(min(w.Top+by, rows-max(h, 1)), 0)
}

// Through scrolls within an item that continues below the window (above it for a
// negative by), by at most by rows and not past its end. It reports whether it did;
// otherwise the caller moves to the next item.
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

// Seen is the half-open range of rows drawn, at most h.
func (w Window) Seen(rows, h int) (from, to int) {
	from = max(min(w.Top, rows), 0)
	return from, min(from+max(h, 0), max(rows, 0))
}

// RowAt is the row drawn y rows below the top of the window; ok is false if there is
// none.
func (w Window) RowAt(y, rows, h int) (row int, ok bool) {
	from, to := w.Seen(rows, h)
	return from + y, y >= 0 && from+y < to
}

// Page is how many rows a page key moves: one row of the old page stays visible.
func Page(h int) int { return max(h-1, 1) }

// Below says that n rows are below the window: in words, and as a sign alone for where
// these have no room.
func Below(n int, ascii bool) (words, sign string) {
	sign = "↓"
	if ascii {
		sign = "v"
	}
	return sign + " " + rowsBelow.F(n), sign
}
