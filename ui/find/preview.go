package find

import (
	"yunlan/content"
	"yunlan/data/english"
	"yunlan/search"
	"yunlan/ui/text"
	"yunlan/ui/theme"
	"yunlan/ui/typeset"
)

// maxMeasure is the widest line of the preview in cells.
const maxMeasure = 80

// preview draws the passage of the selected hit, h rows of at most w cells: the
// passage as the reader sets it, its words lit, what follows muted.
func (s *Screen) preview(w, h int) []string {
	hit, ok := s.hit()
	i := s.env.Paper.Index(hit.ID)
	if !ok || i < 0 || h <= 0 {
		return nil
	}
	s.setPreview(min(w, maxMeasure))
	now := shown{hit.ID, w, h, s.env.Styles, s.set}
	if s.shown.shown != now {
		s.shown = drawn{now, s.drawPreview(i, hit, w, h)}
	}
	return s.shown.rows
}

// shown is what a drawn preview depends on, besides the result.
type shown struct {
	hit    content.ID
	w, h   int
	styles *theme.Styles
	set    *typeset.Set
}

// drawn is the preview as it was last drawn.
type drawn struct {
	shown
	rows []string
}

func (s *Screen) drawPreview(i int, hit search.Hit, w, h int) []string {
	rows := []string{s.env.Styles.Muted.Render(s.crumbs(hit, w)), ""}
	row := s.firstRow(i, hit, h-len(rows))
	for block := i; block < len(s.env.Paper.Blocks) && len(rows) < h; block++ {
		painter := typeset.Painter{Set: s.set, Styles: s.env.Styles, Dim: block != i}
		for _, r := range s.set.Rows(block)[row:] {
			rows = append(rows, painter.Paint(r, s.lit.of(s.env.Paper.Blocks[block].ID, s.env.Text())))
		}
		row = 0
	}
	return rows[:min(len(rows), h)]
}

// firstRow is the row of a block to begin with: its first written one if the
// whole block fits, else some rows before the first match.
func (s *Screen) firstRow(block int, hit search.Hit, room int) int {
	rows := s.set.Rows(block)
	first := 0
	for first < len(rows)-1 && len(rows[first].Pieces) == 0 {
		first++
	}
	if len(rows)-first <= room {
		return first
	}
	return max(first, s.set.RowAt(block, hit.At())-room/3)
}

// crumbs say where the passage stands; a row of a table whose first cell is
// printed further up says that too.
func (s *Screen) crumbs(hit search.Hit, w int) string {
	sep := " " + s.env.Glyphs.Sep + " "
	tail := ""
	if b, _ := s.env.Paper.Block(hit.ID); b.Kind == content.Row {
		table, _ := s.env.Paper.Block(b.Parent)
		tail = sep + table.Label
		if len(b.Cells) > 0 && b.Cells[0].Merged {
			tail += sep + b.Cells[0].Text
		}
	}
	tail = text.Truncate(tail, max(w/2, 0), "…", s.env.Ambiguous)
	return s.sectionName(hit.Section, w-text.Width(tail, s.env.Ambiguous)) + tail
}

// setPreview keeps the typeset paper in step with the settings.
func (s *Screen) setPreview(width int) {
	set := s.env.Settings
	o := typeset.Options{
		Width: width, Spacing: text.SpacingNamed(set.Spacing), Justify: set.Justify,
		BlankLine: set.Indent == "blank", Ambiguous: s.env.Ambiguous, ASCII: s.env.ASCII(),
	}
	if read := s.env.Text(); read != english.Chinese {
		o.English, o.Text = s.env.English, read
	}
	if s.set == nil || s.set.Options() != o {
		s.set = typeset.New(s.env.Paper, o)
	}
}
