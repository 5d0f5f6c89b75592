package typeset

// Column is the column of the text column under which byte offset of a block's
// Text is printed, on the row that RowAt names.
func (s *Set) Column(block, offset int) int {
	at := s.shownOf(block).toShown(offset)
	for _, p := range s.Rows(block)[s.RowAt(block, offset)].Pieces {
		if p.Base >= 0 && p.Base+p.Line.Start() <= at && at < p.Base+p.Line.End() {
			return p.X + p.Line.Column(at-p.Base)
		}
	}
	return 0
}

// NearestUnder is OffsetUnder for any column: beside the text of a row it is
// the nearest character of it. ok is false for a row without text.
func (s *Set) NearestUnder(r Row, x int) (offset int, ok bool) {
	best, far := Piece{}, -1
	for _, p := range r.Pieces {
		if p.Base < 0 {
			continue
		}
		d := max(p.X-x, x-p.X-p.Line.Width()+1, 0)
		if far < 0 || d < far {
			best, far = p, d
		}
	}
	if far < 0 {
		return 0, false
	}
	column := min(max(x-best.X, 0), max(best.Line.Width()-1, 0))
	return s.textAt(r.Block, best.Base+best.Line.Offset(column)), true
}

// shownOf is the text of a block as it is shown, set first if need be.
func (s *Set) shownOf(block int) shown {
	s.Rows(block)
	return s.shown[block]
}
