package pdf

import (
	"math"
	"strconv"
)

// leastRows is how many aligned rows make a table.
const leastRows = 3

// markTables numbers the rows of tables: consecutive lines of as many parts, each
// below the same part of the line above. What does not align stays lines.
func markTables(pages []page) {
	tables := 0
	for n := range pages {
		lines := pages[n].lines
		for i := 0; i < len(lines); {
			end := i + 1
			for end < len(lines) && aligned(&lines[end-1], &lines[end]) {
				end++
			}
			if end-i >= leastRows && !contentsLines(lines[i:end]) {
				tables++
				for k := i; k < end; k++ {
					lines[k].table = tables
				}
			}
			i = end
		}
	}
}

// aligned reports that b is the next row of the table that a is a row of.
func aligned(a, b *line) bool {
	if len(a.cells) < 2 || len(a.cells) != len(b.cells) || a.furniture || b.furniture || a.level > 0 || b.level > 0 {
		return false
	}
	gap := a.base - b.base
	if em := max(a.size, b.size); gap < .5*em || gap > 5*em {
		return false
	}
	for k := range a.cells {
		if !under(a.cells[k], b.cells[k], max(a.size, b.size)) {
			return false
		}
	}
	return true
}

// under reports that two cells begin, end or are centred at one place.
func under(a, b cell, em float64) bool {
	return math.Abs(a.left-b.left) < em/2 || math.Abs(a.right-b.right) < em/2 || math.Abs(a.left+a.right-b.left-b.right) < em
}

// contentsLines reports titles with page numbers, which are no table.
func contentsLines(lines []line) bool {
	last := 0
	for _, l := range lines {
		n, err := strconv.Atoi(l.cells[len(l.cells)-1].text)
		if (err != nil || n < last || len(l.cells) > 2) && !led(l.text) {
			return false
		}
		last = n
	}
	return true
}
