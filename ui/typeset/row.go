package typeset

import (
	"yunlan/ui/chart"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

// Role says what a piece of a row is, hence how it is styled.
type Role int

// The roles of a piece.
const (
	Body Role = iota
	Chapter
	Section
	Caption
	Note
	Head // a table's column header
	Hint // words that are not the paper's
)

// Row is one row of the screen. A row without pieces is blank.
type Row struct {
	Block  int // index into Paper.Blocks
	Pieces []Piece
}

// Piece is a stretch of a row: part of a block's text at a column.
type Piece struct {
	X    int // cells from the left edge of the text column
	Line text.Line
	Base int // offset in the block's shown text of the wrapped text; -1 for furniture
	Role Role

	chart *drawn // instead of Line; such a piece is the last of its row
}

// drawn is a row of a figure, and how it was last painted.
type drawn struct {
	chart.Row
	styles  *theme.Styles
	painted string
}

// paint returns the row with styles; painting a row anew in each frame would take most
// of its time.
func (d *drawn) paint(st *theme.Styles) string {
	if d.styles != st {
		d.styles, d.painted = st, d.PaintAt(st, 0, "")
	}
	return d.painted
}

// start returns the smallest offset of the block's shown text on the row.
func (r Row) start() (int, bool) {
	for _, p := range r.Pieces {
		if p.Base >= 0 {
			return p.Base + p.Line.Start(), true
		}
	}
	return 0, false
}

// covers reports whether byte offset of the shown text stands on the row.
func (r Row) covers(offset int) bool {
	for _, p := range r.Pieces {
		if p.Base >= 0 && p.Base+p.Line.Start() <= offset && offset < p.Base+p.Line.End() {
			return true
		}
	}
	return false
}

func lines(block int, wrapped []text.Line, base int, role Role) []Row {
	rows := make([]Row, len(wrapped))
	for i, l := range wrapped {
		rows[i] = Row{Block: block, Pieces: []Piece{{Line: l, Base: base, Role: role}}}
	}
	return rows
}

// centre moves one-piece rows to the middle of a column of that width.
func centre(rows []Row, width int) []Row {
	for i := range rows {
		p := &rows[i].Pieces[0]
		p.X = max(0, (width-p.Line.Width())/2)
	}
	return rows
}

// spaced puts blank rows around rows.
func spaced(block, above int, rows []Row, below int) []Row {
	out := make([]Row, 0, above+len(rows)+below)
	for range above {
		out = append(out, Row{Block: block})
	}
	out = append(out, rows...)
	for range below {
		out = append(out, Row{Block: block})
	}
	return out
}
