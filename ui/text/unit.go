package text

import (
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"
)

// unit is one grapheme cluster of the source on its way to a line.
type unit struct {
	start int    // byte offset in the source; the next unit's start is its end
	lead  uint16 // cells inserted before it, unless it begins a line
	width uint8  // cells it prints
	class class
	tier  tier // how readily a line may begin with it
	gone  bool // a source space that the spacing removes
}

// tabCells is what a tab prints; tab stops mean nothing in wrapped text.
const tabCells = 4

// setter holds one text while it is set. Its slices are reused.
type setter struct {
	s     string
	o     Options
	dw    displaywidth.Options
	units []unit // the clusters of s and an empty newline at the end
	rows  []row
	out   []byte
	edits []edit

	uneven bool // the widths of the units do not add up: measure the print
}

// count is the number of clusters.
func (t *setter) count() int { return len(t.units) - 1 }

// source returns the bytes of unit i.
func (t *setter) source(i int) string { return t.s[t.units[i].start:t.units[i+1].start] }

// split cuts the source into units.
func (t *setter) split() {
	t.units, t.uneven = t.units[:0], false
	for at := 0; at < len(t.s); {
		size, width := cluster(t.s[at:], t.dw)
		u := unit{start: at, class: classOf(t.s[at : at+size])}
		switch {
		case u.class == newline:
		case t.s[at] == '\t':
			u.width = tabCells
		default:
			u.width = uint8(t.attached(at, size, width))
		}
		t.units = append(t.units, u)
		at += size
	}
	t.units = append(t.units, unit{start: len(t.s), class: newline})
}

// attached returns the most cells that a cluster can add to a line. A modifier
// that begins a text or follows a control joins the space that is printed
// before it there, and the two may be wider or narrower than each alone.
func (t *setter) attached(at, size, width int) int {
	if last := len(t.units) - 1; last >= 0 && t.units[last].width > 0 && t.units[last].class != space {
		return width
	}
	if r, _ := utf8.DecodeRuneInString(t.s[at:]); simple(r) {
		return width
	}
	joined, cells := cluster(" "+t.s[at:at+size], t.dw)
	if joined == 1 || cells == 1+width {
		return width
	}
	t.uneven = true
	return max(width, cells-1)
}
