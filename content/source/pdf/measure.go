package pdf

import (
	"math"
	"slices"

	"yunlan/content/shape"
)

// measureLeading finds the distance between lines of each size.
func (s *setting) measureLeading() {
	gaps := map[float64]map[float64]int{}
	for k := 1; k < len(s.lines); k++ {
		a, b := s.lines[k-1], s.lines[k]
		gap := math.Round((a.base-b.base)*2) / 2
		if a.page != b.page || a.size != b.size || gap < a.size*.8 || gap > a.size*3 {
			continue
		}
		if gaps[a.size] == nil {
			gaps[a.size] = map[float64]int{}
		}
		gaps[a.size][gap]++
	}
	for size, seen := range gaps {
		s.leading[size] = single(seen)
	}
}

// single is the distance of lines where many paragraphs of one line stand with an empty
// line between: the commonest, or about half of it where that is common too.
func single(seen map[float64]int) float64 {
	most := shape.Commonest(seen)
	best := most
	for gap, n := range seen {
		if 5*n >= seen[most] && gap*1.7 < most && gap*2.4 > most && (best == most || n > seen[best] || n == seen[best] && gap < best) {
			best = gap
		}
	}
	return best
}

// measureRights finds the right edges of columns: where at least one of twenty lines
// ends, those that are no mark's width within another. Where lines of many lengths
// stand in one column, its edge is where the longest end.
func (s *setting) measureRights() {
	ends := map[float64]int{}
	total := 0
	for _, l := range s.lines {
		if math.Abs(l.size-s.size) < 1 {
			ends[math.Round(l.right/4)*4]++
			total++
		}
	}
	if at, ok := s.lineByLine(); ok {
		s.rights, s.ragged = []float64{at}, true
		for k := 1; k < len(s.lines) && !s.wraps; k++ {
			s.wraps = s.closer(s.lines[k-1], s.lines[k])
		}
		return
	}
	var edges []float64
	for at, n := range ends {
		if n*20 >= total && s.isEdge(at, n) {
			edges = append(edges, at)
		}
	}
	slices.Sort(edges)
	for i, at := range edges {
		if i+1 < len(edges) && edges[i+1]-at < 2.5*s.size && ends[edges[i+1]]*2 >= ends[at] {
			continue
		}
		s.rights = append(s.rights, at)
	}
}

// isEdge reports a right edge of a column, where n lines end: fewer lines run over it, or
// lines that end there follow each other as those of one paragraph do.
func (s *setting) isEdge(at float64, n int) bool {
	over, rows, run := 0, 0, 0
	for k, l := range s.lines {
		if math.Abs(l.size-s.size) >= 1 {
			continue
		}
		if l.left < at-2*s.size && l.right > at+s.size {
			over++
		}
		ends := math.Abs(l.right-at) <= s.size/2 && !bullet(l.text) && !numbered(l.text)
		if run > 0 && (!ends || l.page != s.lines[k-1].page || math.Abs(l.left-s.lines[k-1].left) > 1) {
			run = 0
		}
		if ends {
			if run++; run == 3 {
				rows += 3
			} else if run > 3 {
				rows++
			}
		}
	}
	return over < n || 2*rows >= n
}
