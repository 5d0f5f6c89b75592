package typeset

import (
	"yunlan/content"
	"yunlan/ui/text"
)

// gutter is the cells between two columns.
const gutter = 2

// cardWidth is the column below which a row is set as a card.
const cardWidth = 56

// table sets the caption, where there is one, and, where there is room, the column
// headers. A table that has neither is one blank row: its rows follow.
func (s *Set) table(i int, b content.Block) []Row {
	var rows []Row
	if b.Label != "" || b.Text != "" {
		rows = append(s.caption(i, b), Row{Block: i})
	}
	widths := s.columns(b.ID)
	if widths == nil {
		if len(rows) == 0 {
			rows = []Row{{Block: i}}
		}
		return spaced(i, s.above(i, 1), rows, 0)
	}
	var head []Row
	x := 0
	for k, c := range b.Cells {
		if c.Text != "" {
			head = beside(head, i, x, lines(i, s.wrap(c.Text, widths[k]), -1, Head))
		}
		x += widths[k] + gutter
	}
	return spaced(i, s.above(i, 1), append(rows, head...), 1)
}

// columns are the widths of a table's columns: as wide as their widest cells where
// all fit; else the short ones so, and the last two share the rest 2:3. nil means cards.
func (s *Set) columns(table content.ID) []int {
	names := s.read.Columns(table)
	if len(names) < 2 {
		return nil
	}
	if widths := s.natural(table, names); widths != nil {
		return widths
	}
	if s.opts.Width < cardWidth {
		return nil
	}
	widths := make([]int, len(names))
	rest := s.opts.Width - gutter*(len(names)-1)
	for k := range len(names) - 2 {
		widths[k] = min(s.widest(table, k), 12)
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

// natural are the widths of columns whose widest cells all fit beside one another;
// nil where they do not.
func (s *Set) natural(table content.ID, names []string) []int {
	widths := make([]int, len(names))
	rest := s.opts.Width - gutter*(len(names)-1)
	for k := range names {
		widths[k] = max(s.widest(table, k), 1)
		if rest -= widths[k]; rest < 0 {
			return nil
		}
	}
	return widths
}

func (s *Set) widest(table content.ID, column int) int {
	w := text.Width(s.read.Columns(table)[column], s.opts.Ambiguous)
	for _, r := range s.read.Rows(table) {
		if column < len(r.Cells) {
			w = max(w, text.Width(r.Cells[column].Text, s.opts.Ambiguous))
		}
	}
	return w
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
			rows = beside(rows, i, x, lines(i, s.wrap(c.Text, widths[k]), base, Body))
		}
		x += widths[k] + gutter
		base += taken(c)
	}
	return spaced(i, 0, rows, 1)
}

// taken are the bytes of a row's text that a cell and the space behind it have.
func taken(c content.Cell) int {
	if c.Text == "" {
		return 0
	}
	return len(c.Text) + 1
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
			line := lines(i, s.wrap(c.Text, s.opts.Width), base, Section)
			if w := line[0].Pieces[0].Line.Width(); len(line) == 1 && x+w <= s.opts.Width {
				line[0].Pieces[0].X = x
				head.Pieces = append(head.Pieces, line[0].Pieces[0])
				x += w + gutter
				base += taken(c)
				continue
			}
		}
		if len(head.Pieces) > 0 {
			rows, head = append(rows, head), Row{Block: i}
		}
		rows = append(rows, lines(i, s.wrap(c.Text, s.opts.Width), base, role)...)
		base += taken(c)
	}
	if len(head.Pieces) > 0 {
		rows = append(rows, head)
	}
	return spaced(i, 0, rows, 1)
}
