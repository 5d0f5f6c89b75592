package typeset

import (
	"yunlan/content"
	"yunlan/ui/text"
)

// gutter is the cells between two columns.
const gutter = 2

// cardWidth is the column below which a row is set as a card.
const cardWidth = 56

// table sets the caption and, where there is room, the column headers.
func (s *Set) table(i int, b content.Block) []Row {
	rows := s.caption(i, b)
	rows = append(rows, Row{Block: i})
	widths := s.columns(b.ID)
	if widths == nil {
		return spaced(i, s.above(i, 1), rows, 0)
	}
	head, x := Row{Block: i}, 0
	for k, c := range b.Cells {
		head.Pieces = append(head.Pieces, s.furniture(c.Text, x, Head))
		x += widths[k] + gutter
	}
	return spaced(i, s.above(i, 1), append(rows, head), 1)
}

// columns are the widths of a table's columns: the short ones as wide as their
// widest cell, the last two share the rest 2:3. nil means cards.
func (s *Set) columns(table content.ID) []int {
	names := s.read.Columns(table)
	if s.opts.Width < cardWidth || len(names) < 2 {
		return nil
	}
	widths := make([]int, len(names))
	rest := s.opts.Width - gutter*(len(names)-1)
	for k := range len(names) - 2 {
		widths[k] = s.widest(table, k)
		rest -= widths[k]
	}
	if rest < cardWidth/2 {
		return nil
	}
	n := len(names)
	widths[n-2] = rest * 2 / 5
	widths[n-1] = rest - widths[n-2]
	return widths
}

func (s *Set) widest(table content.ID, column int) int {
	w := text.Width(s.read.Columns(table)[column], s.opts.Ambiguous)
	for _, r := range s.read.Rows(table) {
		if column < len(r.Cells) {
			w = max(w, text.Width(r.Cells[column].Text, s.opts.Ambiguous))
		}
	}
	return min(w, 12)
}

// tableRow sets a row's cells side by side, or below each other on a card.
func (s *Set) tableRow(i int, b content.Block) []Row {
	widths := s.columns(b.Parent)
	if widths == nil || len(widths) != len(b.Cells) {
		return s.card(i, b)
	}
	var rows []Row
	x, base := 0, 0
	for k, c := range b.Cells {
		if !c.Merged {
			rows = beside(rows, i, x, lines(i, s.wrap(c.Text, widths[k], 0, 0), base, Body))
		}
		x += widths[k] + gutter
		base += len(c.Text) + 1
	}
	return spaced(i, 0, rows, 1)
}

// beside adds a cell's rows at column x.
func beside(rows []Row, block, x int, cell []Row) []Row {
	for k, c := range cell {
		if k == len(rows) {
			rows = append(rows, Row{Block: block})
		}
		p := c.Pieces[0]
		p.X = x
		rows[k].Pieces = append(rows[k].Pieces, p)
	}
	return rows
}

// card sets the short cells on one line and the others under it.
func (s *Set) card(i int, b content.Block) []Row {
	var rows []Row
	head, x, base := Row{Block: i}, 0, 0
	for k, c := range b.Cells {
		role := Body
		if k < len(b.Cells)-2 {
			line := lines(i, s.wrap(c.Text, s.opts.Width, 0, 0), base, Section)
			if w := line[0].Pieces[0].Line.Width(); len(line) == 1 && x+w <= s.opts.Width {
				line[0].Pieces[0].X = x
				head.Pieces = append(head.Pieces, line[0].Pieces[0])
				x += w + gutter
				base += len(c.Text) + 1
				continue
			}
		}
		if len(head.Pieces) > 0 {
			rows, head = append(rows, head), Row{Block: i}
		}
		rows = append(rows, lines(i, s.wrap(c.Text, s.opts.Width, 0, 0), base, role)...)
		base += len(c.Text) + 1
	}
	if len(head.Pieces) > 0 {
		rows = append(rows, head)
	}
	return spaced(i, 0, rows, 1)
}
