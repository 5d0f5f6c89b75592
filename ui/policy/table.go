package policy

import "sort"

// table is the list laid out in rows of the screen: which rows belong to which
// entry, which entry is selected, which row is on top.
type table struct {
	rows   []row
	starts []int // first row of each entry, its group's head included
	at     int
	column int // the chosen cell of the selected entry, from 1; 0 is the whole row
	top    int
}

// row is one row of the screen, in plain text.
type row struct {
	kind  rowKind
	head  string            // of a group or a month
	cells [cellCount]string // by place
}

// rowKind says how a row is drawn.
type rowKind int

const (
	blankRow rowKind = iota
	groupRow
	monthRow
	textRow
)

// end is the row behind the last written one of an entry.
func (t *table) end(i int) int {
	end := len(t.rows)
	if i+1 < len(t.starts) {
		end = t.starts[i+1]
	}
	for end > t.starts[i] && t.rows[end-1].kind == blankRow {
		end--
	}
	return end
}

// down scrolls inside an entry that goes on below the window, else selects the
// next one.
func (t *table) down(h int) {
	switch {
	case len(t.starts) == 0:
	case t.end(t.at) > t.top+h:
		t.top++
	case t.at+1 < len(t.starts):
		t.choose(t.at+1, h)
	}
}

// up is down, upwards.
func (t *table) up(h int) {
	switch {
	case len(t.starts) == 0:
	case t.starts[t.at] < t.top:
		t.top--
	case t.at > 0:
		t.at--
		t.top = max(min(t.top, t.starts[t.at]), t.end(t.at)-max(h, 1))
		t.clamp(h)
	}
}

// choose selects an entry and scrolls so that it is seen whole or, if it is
// higher than the window, from its beginning. Where nothing is laid out, the
// selection waits to be seen.
func (t *table) choose(i, h int) {
	if len(t.starts) == 0 {
		t.at, t.top = max(i, 0), 0
		return
	}
	t.at = min(max(i, 0), len(t.starts)-1)
	t.top = min(max(t.top, t.end(t.at)-max(h, 1)), t.starts[t.at])
	t.clamp(h)
}

// page scrolls by rows and selects the entry that is then on top, unless the
// selected one is still in sight.
func (t *table) page(n, h int) {
	if len(t.starts) == 0 {
		return
	}
	before := t.top
	t.top += n
	t.clamp(h)
	switch {
	case t.top == before && n > 0:
		t.at = len(t.starts) - 1
	case t.top == before:
		t.at = 0
	case t.starts[t.at] < t.top || t.starts[t.at] >= t.top+h:
		t.at = t.firstWhole()
	}
}

// scroll moves the window by rows; a selected entry that leaves it hands over
// to the first that is seen. It never leaps as page does at the ends.
func (t *table) scroll(n, h int) {
	if len(t.starts) == 0 {
		return
	}
	t.top += n
	t.clamp(h)
	if t.starts[t.at] < t.top && t.end(t.at) <= t.top || t.starts[t.at] >= t.top+h {
		t.at = t.firstWhole()
	}
}

// firstWhole is the first entry that begins at or below the top row, or the
// one that fills the window.
func (t *table) firstWhole() int {
	i := sort.SearchInts(t.starts, t.top)
	return min(i, len(t.starts)-1)
}

// entryAt is the entry to which a row belongs.
func (t *table) entryAt(row int) (int, bool) {
	if row < 0 || row >= len(t.rows) {
		return 0, false
	}
	return sort.SearchInts(t.starts, row+1) - 1, len(t.starts) > 0
}

func (t *table) clamp(h int) { t.top = max(min(t.top, len(t.rows)-h), 0) }
