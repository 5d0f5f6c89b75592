package text

// row is one line as a range of units: it prints units[first:last] and
// swallows the white space up to next.
type row struct {
	first, last, next int
	opens, closes     bool // it is the first or last line of its paragraph
}

// Cells below which a last line is too short (one Han and its full stop), and cells
// that may be moved to it from the line above.
const (
	orphan  = 4
	lending = 4
)

// fill takes as many units on each line as fit.
func (t *setter) fill() {
	t.rows = t.rows[:0]
	n := t.count()
	for first, opens := 0, true; ; {
		next := t.fit(first, t.room(opens))
		closes := next == n || t.units[next].tier == must
		t.rows = append(t.rows, row{first: first, last: t.trim(first, next), next: next, opens: opens, closes: closes})
		if closes {
			t.mendOrphan()
		}
		if next == n && (next == first || t.units[n].tier != must) {
			return
		}
		first, opens = next, closes
	}
}

// room is the cells that a line has for text.
func (t *setter) room(opens bool) int { return t.o.Width - t.indent(opens) }

func (t *setter) indent(opens bool) int {
	if opens {
		return t.o.Indent
	}
	return t.o.Hang
}

// fit returns the unit with which the next line begins.
func (t *setter) fit(first, room int) int {
	cells, hanging, best := 0, 0, first
	for i := first; i < t.count(); i++ {
		u := &t.units[i]
		if i > first && u.tier == must {
			return i
		}
		if i > first && u.tier == free {
			best = i
		}
		if t.blankAt(i) {
			hanging += t.cells(first, i)
			continue
		}
		cells += hanging + t.cells(first, i)
		hanging = 0
		if cells > room && i > first {
			return t.cut(row{first: first, last: best, next: i}, room)
		}
	}
	return t.count()
}

// cells is what unit i prints on a line that begins with unit first.
func (t *setter) cells(first, i int) int {
	if i == first {
		return int(t.units[i].width)
	}
	return int(t.units[i].lead) + int(t.units[i].width)
}

// cut decides where a full line ends: r.last is the last good place (r.first
// for none), r.next the unit that does not fit. Only a run too long for any
// line is broken inside, and then it does not leave a gap before itself.
func (t *setter) cut(r row, room int) int {
	if r.last == r.first {
		return t.force(r)
	}
	left := room - t.length(r.first, r.last)
	if left*4 < room || !t.tooLong(r.last) {
		return r.last
	}
	return t.force(row{first: r.last, next: r.next})
}

// tooLong reports whether the run that begins with unit i fits no line.
func (t *setter) tooLong(i int) bool {
	end, cells := i+1, t.cells(i, i)
	for t.units[end].tier < free && !t.blankAt(end) && cells <= t.room(false) {
		cells += t.cells(i, end)
		end++
	}
	return cells > t.room(false)
}

// force breaks a run at the best place before r.next: one that keeps words and
// numbers if that leaves half of a line, else any that keeps punctuation where
// it belongs, else between any two characters.
func (t *setter) force(r row) int {
	least := (r.first + r.next + 1) / 2
	for _, want := range [...]tier{soft, word, number} {
		for i := r.next; i > r.first && i >= least; i-- {
			if t.units[i].tier == want {
				return i
			}
		}
	}
	for i := r.next; i > r.first; i-- {
		if t.units[i].tier > forbidden {
			return i
		}
	}
	return r.next
}

// trim returns where the white space at the end of units [first, next) begins.
func (t *setter) trim(first, next int) int {
	for next > first && t.blankAt(next-1) {
		next--
	}
	return next
}

// blankAt reports whether unit i hangs at a line's end; the last unit does.
func (t *setter) blankAt(i int) bool {
	return t.units[i].class == space || t.units[i].class == newline
}

// length is the cells of units [first, next) on a line, without hanging space.
func (t *setter) length(first, next int) int {
	cells := 0
	for i, end := first, t.trim(first, next); i < end; i++ {
		cells += t.cells(first, i)
	}
	return cells
}

// mendOrphan moves a few characters to the last line of a paragraph if that holds only
// one character.
func (t *setter) mendOrphan() {
	if len(t.rows) < 2 {
		return
	}
	above, last := &t.rows[len(t.rows)-2], &t.rows[len(t.rows)-1]
	if last.opens || t.o.Width < 20 || t.length(last.first, last.last) > orphan || last.first == last.last {
		return
	}
	for i := last.first - 1; i > above.first; i-- {
		if t.length(i, last.first) > lending {
			return
		}
		if t.units[i].tier == free && t.length(i, last.next) > orphan {
			above.last, above.next, last.first = t.trim(above.first, i), i, i
			return
		}
	}
}
