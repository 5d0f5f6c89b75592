package text

// justify widens the gaps of a line by the cells it lacks. Gaps at spaces and
// punctuation grow first, by up to one Han; what remains is spread over all
// gaps, also those between two Han. Words and numbers stay as they are.
func (t *setter) justify(r row) {
	lack := t.room(r.opens) - t.length(r.first, r.last)
	if r.closes || lack <= 0 {
		return
	}
	breaths, gaps := 0, 0
	for i := t.body(r); i < r.last; i++ {
		if t.breath(i) {
			breaths++
		}
		if t.units[i].tier == free {
			gaps++
		}
	}
	switch {
	case lack <= 2*breaths:
		t.spread(r, lack, breaths, t.breath)
	case gaps > 0:
		t.spread(r, lack, gaps, func(i int) bool { return t.units[i].tier == free })
	}
}

// spread divides cells evenly over the n gaps of a line that widens chooses.
func (t *setter) spread(r row, cells, n int, widens func(int) bool) {
	done, seen := 0, 0
	for i := t.body(r); i < r.last; i++ {
		if !widens(i) {
			continue
		}
		seen++
		share := (cells*seen+n/2)/n - done
		t.units[i].lead += uint16(share)
		done += share
	}
}

// body is the second unit of the line's text: no gap before it may widen.
func (t *setter) body(r row) int {
	i := r.first
	for i < r.last && t.units[i].class == space {
		i++
	}
	return i + 1
}

// breath reports whether the gap before unit i is one where the eye rests.
func (t *setter) breath(i int) bool {
	u, prev := t.units[i], t.units[i-1].class
	if u.tier != free {
		return false
	}
	return u.lead > 0 || prev == space || prev.closes() || u.class.opens()
}
