package text

// space puts the gaps between Han and Latin as Options.Spacing wants them.
func (t *setter) space() {
	if t.o.Spacing == SpacingKeep {
		return
	}
	for i := 1; i < t.count(); i++ {
		from := t.gap(i)
		if from == 0 || !t.meet(from-1, i) {
			continue
		}
		keep := from
		if t.o.Spacing == SpacingAuto {
			keep++
		}
		for k := keep; k < i; k++ {
			t.units[k].gone, t.units[k].width = true, 0
		}
		if t.o.Spacing == SpacingAuto && from == i {
			t.units[i].lead = 1
		}
	}
}

// gap returns where the plain spaces before unit i begin, i when there are
// none. It is asked at the end of a run only: for a space it returns 0.
func (t *setter) gap(i int) int {
	if t.units[i].class == space {
		return 0
	}
	for i > 0 && t.units[i-1].class == space && t.s[t.units[i-1].start] == ' ' {
		i--
	}
	return i
}

// meet reports whether one of units a and b is Han and the other Latin.
func (t *setter) meet(a, b int) bool {
	if t.units[a].class == han {
		return t.units[b].class.word()
	}
	return t.units[b].class == han && t.endsWord(a)
}

// endsWord reports whether a word or number ends with unit i; the signs in
// 19% and C++ belong to it.
func (t *setter) endsWord(i int) bool {
	for i > 0 && (t.s[t.units[i].start] == '%' || t.s[t.units[i].start] == '+') {
		i--
	}
	return t.units[i].class.word()
}
