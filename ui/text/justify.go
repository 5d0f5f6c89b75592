package text

// justify widens the gaps of a line until it is full. Gaps beside punctuation grow
// first, then those at spaces; if these would become too wide, all gaps grow, also
// those between two Han. Words and numbers are not spaced out, so a line of a single
// word stays ragged.
func (t *setter) justify(r row) {
	lack := t.room(r.opens) - t.length(r.first, r.last)
	if r.closes || lack <= 0 {
		return
	}
	for _, stage := range [...]struct {
		gap  func(int) bool
		most int // cells by which a gap may grow
	}{{t.pause, 2}, {t.breath, 4}, {t.yields, lack}} {
		if n := t.countGaps(r, stage.gap); lack <= n*stage.most {
			t.spread(r, lack, n, stage.gap)
			return
		}
	}
}

func (t *setter) countGaps(r row, widens func(int) bool) int {
	n := 0
	for i := r.first + 1; i < r.last; i++ {
		if widens(i) {
			n++
		}
	}
	return n
}

// spread divides cells evenly over the n gaps of a line that widens chooses.
func (t *setter) spread(r row, cells, n int, widens func(int) bool) {
	done, seen := 0, 0
	for i := r.first + 1; i < r.last; i++ {
		if !widens(i) {
			continue
		}
		seen++
		share := (cells*seen+n/2)/n - done
		t.units[i].lead += uint16(share)
		done += share
	}
}

// yields reports whether the gap before unit i may grow at all: where a line
// may break, but not behind a hyphen. At spaces that begin a line none may.
func (t *setter) yields(i int) bool {
	prev, cur := t.units[i-1].class, t.units[i].class
	return t.units[i].tier == free && prev != zeroBreak && (!prev.narrow() || !cur.narrow())
}

// breath reports whether it is a gap that is seen, or one beside punctuation.
func (t *setter) breath(i int) bool {
	return t.yields(i) && (t.units[i].lead > 0 || t.units[i-1].class == space) || t.pause(i)
}

// pause reports whether it is a gap beside full-width punctuation.
func (t *setter) pause(i int) bool {
	return t.yields(i) && (t.units[i-1].class == closer || t.units[i].class == opener)
}
