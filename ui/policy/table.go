package policy

import (
	"sort"

	"yunlan/ui/widget"
)

// table is the list laid out in rows of the screen: which rows belong to which
// entry, which entry is selected, which row is on top.
type table struct {
	widget.Window // the selected entry, the first row drawn

	rows   []row
	starts []int // first row of each entry, its group's head included
	column int   // the chosen cell of the selected entry, from 1; 0 is the whole row
}

// row is one row of the screen, in plain text.
type row struct {
	kind   rowKind
	head   string            // of a group or a month
	marked bool              // a mark stands before it
	cells  [cellCount]string // by place
}

// rowKind says how a row is drawn.
type rowKind int

const (
	blankRow rowKind = iota
	groupRow
	monthRow
	textRow
)

// span is the rows of an entry, without the blank ones behind it.
func (t *table) span(i int) widget.Span {
	end := len(t.rows)
	if i+1 < len(t.starts) {
		end = t.starts[i+1]
	}
	for end > t.starts[i] && t.rows[end-1].kind == blankRow {
		end--
	}
	return widget.Span{First: t.starts[i], End: end}
}

// step scrolls inside an entry that goes on beyond the window, else selects the
// one by entries further on.
func (t *table) step(by, h int) {
	if len(t.starts) == 0 || t.Through(by, t.span(t.At), h) {
		return
	}
	if next := min(max(t.At+by, 0), len(t.starts)-1); next != t.At {
		t.At = next
		t.Show(t.span(next), len(t.rows), h)
	}
}

// choose selects an entry and scrolls so that it is seen whole or, if it is
// higher than the window, from its beginning. Where nothing is laid out, the
// selection waits to be seen.
func (t *table) choose(i, h int) {
	if len(t.starts) == 0 {
		t.At, t.Top = max(i, 0), 0
		return
	}
	t.At = i
	t.Move(0, len(t.starts))
	t.ShowStart(t.span(t.At), len(t.rows), h)
}

// page scrolls by rows and selects the entry that is then on top, unless the
// selected one is still in sight.
func (t *table) page(n, h int) {
	if len(t.starts) == 0 {
		return
	}
	before := t.Top
	t.Scroll(n, len(t.rows), h)
	switch first := t.starts[t.At]; {
	case t.Top == before && n > 0:
		t.At = len(t.starts) - 1
	case t.Top == before:
		t.At = 0
	case first < t.Top || first >= t.Top+h:
		t.At = t.firstSeen(h)
	}
}

// scroll moves the window by rows; a selected entry that leaves it hands over
// to the first that is seen. It never leaps as page does at the ends.
func (t *table) scroll(n, h int) {
	if len(t.starts) == 0 {
		return
	}
	t.Scroll(n, len(t.rows), h)
	if item := t.span(t.At); item.End <= t.Top || item.First >= t.Top+h {
		t.At = t.firstSeen(h)
	}
}

// firstSeen is the first entry that begins in the window, or the one that fills
// it.
func (t *table) firstSeen(h int) int {
	i := sort.SearchInts(t.starts, t.Top)
	if i == len(t.starts) || t.starts[i] >= t.Top+h {
		i--
	}
	return max(i, 0)
}

// entryAt is the entry to which a row belongs.
func (t *table) entryAt(row int) (int, bool) {
	if row < 0 || row >= len(t.rows) {
		return 0, false
	}
	return sort.SearchInts(t.starts, row+1) - 1, len(t.starts) > 0
}
