package typeset

import (
	"cmp"

	"yunlan/content"
	"yunlan/data/edition"
	"yunlan/ui/chart"
)

// figure sets the caption of a figure. The source has no pictures; the numbers are on
// the market screen, and below the caption where there is room.
func (s *Set) figure(i int, b content.Block) []Row {
	rows := s.caption(i, b)
	if edition.Has(s.paper) && len(s.picture(b)) == 0 { // nobody has drawn those of other documents
		hint := Row{Block: i, Pieces: []Piece{s.furniture(chartBehind.String(), 0, Hint)}}
		rows = append(rows, centre([]Row{hint}, s.opts.Width)...)
	}
	return spaced(i, s.above(i, 1), rows, s.below(i))
}

// picture is a figure as it is drawn in the text; nothing where there is no room.
func (s *Set) picture(b content.Block) []chart.Row {
	if !edition.Has(s.paper) {
		return nil
	}
	return s.opts.Figures.Rows(string(b.ID), chart.Options{Width: s.asked.Width, Ambiguous: s.opts.Ambiguous, ASCII: s.opts.ASCII})
}

// withChart puts the drawn figure under its caption, which is set.
func (s *Set) withChart(i int) []Row {
	picture := s.picture(s.read.Blocks[i])
	if len(picture) == 0 {
		return s.rows[i]
	}
	above, rows, below := trimmed(s.rows[i])
	rows = append(above, append(rows, Row{Block: i})...)
	for _, r := range picture {
		row := Row{Block: i}
		if len(r.Parts) > 0 {
			row.Pieces = []Piece{{Base: -1, chart: &drawn{Row: r}}}
		}
		rows = append(rows, row)
	}
	if len(below) == 0 {
		below = []Row{{Block: i}}
	}
	return append(rows, below...)
}

// caption is the printed label and the caption, centred.
func (s *Set) caption(i int, b content.Block) []Row {
	label := s.furniture(b.Label, 0, Caption)
	gap := label.Line.Width() + 2
	width := s.opts.Width - gap
	if width < gap {
		gap, width = 0, s.opts.Width
	}
	rows := lines(i, s.wrap(b.Text, width), 0, Caption)
	widest := 0
	for _, r := range rows {
		widest = max(widest, r.Pieces[0].Line.Width())
	}
	left := max(0, (s.opts.Width-gap-widest)/2)
	for k := range rows {
		rows[k].Pieces[0].X = left + gap
	}
	if gap == 0 {
		return append([]Row{{Block: i, Pieces: []Piece{label}}}, rows...)
	}
	label.X = left
	rows[0].Pieces = append([]Piece{label}, rows[0].Pieces...)
	return rows
}

// source is centred under what it is the source of.
func (s *Set) source(i int, b content.Block) []Row {
	label := s.furniture(cmp.Or(b.Label, sourceIs), 0, Note)
	w := label.Line.Width()
	if b.Label != "" {
		w++ // a space after Latin
	}
	rows := lines(i, s.wrap(b.Text, s.opts.Width-w), 0, Note)
	left := max(0, (s.opts.Width-w-rows[0].Pieces[0].Line.Width())/2)
	for k := range rows {
		rows[k].Pieces[0].X = left + w
	}
	label.X = left
	rows[0].Pieces = append([]Piece{label}, rows[0].Pieces...)
	return spaced(i, 0, rows, 1)
}

// below returns how many blank rows stand under a block that its source may follow.
func (s *Set) below(i int) int {
	if s.follows(i, content.Source) {
		return 0
	}
	return 1
}
