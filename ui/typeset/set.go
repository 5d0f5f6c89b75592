package typeset

import (
	"yunlan/content"
	"yunlan/data/english"
	"yunlan/ui/figure"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

// Options say how blocks are set.
type Options struct {
	Width     int // cells of the text column
	Spacing   text.Spacing
	Justify   bool
	BlankLine bool // a blank line between paragraphs instead of 首行缩进
	Ambiguous int  // 1 or 2
	ASCII     bool
	Gloss     bool // headings carry their English gloss

	English *english.Edition // nil where Text is english.Chinese
	Text    english.Text     // "" is english.Chinese
	Beside  bool             // both texts side by side, not one under the other

	Figures *figure.Inline // draws figures under their captions where there is room; nil draws none
}

// Set is the paper set in one column. Blocks are set when first asked for and
// kept; a new width makes a new Set.
type Set struct {
	paper *content.Paper // whose places are used
	read  *content.Paper // whose words are set: the paper or its translation
	asked Options
	opts  Options // as asked; Width is that of the Chinese
	under *Set    // the English that stands with the Chinese, or nil
	rows  [][]Row
	shown []shown
}

// New returns a Set; it costs nothing until rows are asked for.
func New(p *content.Paper, o Options) *Set {
	o.Width = max(o.Width, 2)
	s := &Set{paper: p, read: p, asked: o, opts: o, rows: make([][]Row, len(p.Blocks)), shown: make([]shown, len(p.Blocks))}
	switch {
	case o.English == nil:
	case o.Text == english.English:
		s.read, s.opts.Gloss = o.English.Paper(english.English), false
	case o.Text == english.Both:
		s.addEnglish()
	}
	return s
}

// Options returns what the Set was made with.
func (s *Set) Options() Options { return s.asked }

// Rows returns the rows of Blocks[block], at least one.
func (s *Set) Rows(block int) []Row {
	if s.rows[block] == nil {
		b := s.read.Blocks[block]
		s.shown[block] = s.newShown(b)
		s.rows[block] = s.set(block, b)
		if s.under != nil {
			s.rows[block] = s.withEnglish(block, b)
		}
		if b.Kind == content.Figure {
			s.rows[block] = s.withChart(block)
		}
	}
	return s.rows[block]
}

// RowAt returns the row of a block that holds byte offset of its Text; offsets
// from the end of the Text on are the rows below it, one each.
func (s *Set) RowAt(block, offset int) int {
	rows := s.Rows(block)
	if past := offset - len(s.paper.Blocks[block].Text); past >= 0 {
		return min(s.last(block)+1+past, len(rows)-1)
	}
	at := s.shown[block].toShown(offset)
	for i, r := range rows {
		if r.covers(at) {
			return i
		}
	}
	return s.First(block)
}

// First returns the first row of a block that is not blank.
func (s *Set) First(block int) int {
	for i, r := range s.Rows(block) {
		if len(r.Pieces) > 0 {
			return i
		}
	}
	return 0
}

// OffsetAt returns the byte offset of the block's Text at which a row begins,
// or the next one with text; for rows below the text see RowAt.
func (s *Set) OffsetAt(block, row int) int {
	rows := s.Rows(block)
	row = min(row, len(rows)-1)
	if below := row - s.last(block); below > 0 {
		return len(s.paper.Blocks[block].Text) + below - 1
	}
	for _, r := range rows[row:] {
		if at, ok := r.start(); ok {
			return s.shown[block].toText(at)
		}
	}
	return 0
}

// last returns the last row of a block that has some of its text.
func (s *Set) last(block int) int {
	rows := s.Rows(block)
	for i := len(rows) - 1; i >= 0; i-- {
		if _, ok := rows[i].start(); ok {
			return i
		}
	}
	return len(rows) - 1
}

// OffsetUnder returns the byte offset of the block's Text under a column.
func (s *Set) OffsetUnder(r Row, x int) (int, bool) {
	for _, p := range r.Pieces {
		if p.Base >= 0 && x >= p.X && x < p.X+p.Line.Width() {
			return s.textAt(r.Block, p.Base+p.Line.Offset(x-p.X)), true
		}
	}
	return 0, false
}

func (s *Set) set(i int, b content.Block) []Row {
	switch b.Kind {
	case content.Heading:
		return s.heading(i, b)
	case content.Figure:
		return s.figure(i, b)
	case content.Table:
		return s.table(i, b)
	case content.Row:
		return s.tableRow(i, b)
	case content.Source:
		return s.source(i, b)
	case content.Footnote:
		return s.footnote(i, b)
	}
	return s.paragraph(i)
}

func (s *Set) wrap(t string, width int) []text.Line {
	return text.Wrap(t, text.Options{Width: width, Spacing: s.opts.Spacing, Ambiguous: s.opts.Ambiguous})
}

func (s *Set) paragraph(i int) []Row {
	o := text.Options{
		Width: s.opts.Width, Spacing: s.opts.Spacing, Justify: s.opts.Justify,
		Indent: 4, Ambiguous: s.opts.Ambiguous,
	}
	below := 0
	if s.opts.BlankLine {
		o.Indent, below = 0, 1
	}
	return spaced(i, 0, lines(i, text.Wrap(s.shown[i].text, o), 0, Body), below)
}

// heading sets the number beside the title, which hangs under itself.
func (s *Set) heading(i int, b content.Block) []Row {
	role, above := Section, 1
	if sec, ok := s.paper.Section(b.Section); ok && sec.Level == 1 {
		role, above = Chapter, 2
	}
	number := text.Width(b.Label, s.opts.Ambiguous)
	if number*2 > s.opts.Width {
		number = 0
	}
	rows := lines(i, s.wrap(b.Text, s.opts.Width-number), 0, role)
	for k := range rows {
		rows[k].Pieces[0].X = number
	}
	if number > 0 {
		rows[0].Pieces = append([]Piece{s.furniture(b.Label, 0, role)}, rows[0].Pieces...)
	}
	s.guessed(rows, b.Section, number)
	return spaced(i, s.above(i, above), append(rows, s.gloss(i, b.Section, number)...), 1)
}

// guessed sets a faint sign behind a title that was found by its look, where there is
// room: the file does not say that it is a heading.
func (s *Set) guessed(rows []Row, section content.ID, x int) {
	if !s.paper.Guessed(section) {
		return
	}
	last := &rows[len(rows)-1]
	x += last.Pieces[len(last.Pieces)-1].Line.Width() + 1
	if sign := s.furniture(theme.NewGlyphs(s.opts.ASCII).Guess, x, Hint); x+sign.Line.Width() <= s.opts.Width {
		last.Pieces = append(last.Pieces, sign)
	}
}

// gloss sets the English gloss of a heading under it, as a Hint: it is not in the paper.
func (s *Set) gloss(i int, section content.ID, x int) []Row {
	if !s.opts.Gloss {
		return nil
	}
	rows := lines(i, s.wrap(s.paper.Gloss(section), s.opts.Width-x), -1, Hint)
	for k := range rows {
		rows[k].Pieces[0].X = x
	}
	return rows
}

func (s *Set) footnote(i int, b content.Block) []Row {
	sign := noteSign(b.Label, s.opts.ASCII)
	hang := text.Width(sign, s.opts.Ambiguous) + 1
	rows := lines(i, s.wrap(b.Text, s.opts.Width-hang), 0, Note)
	for k := range rows {
		rows[k].Pieces[0].X = hang
	}
	rows[0].Pieces = append([]Piece{s.furniture(sign, 0, Note)}, rows[0].Pieces...)
	below := 1
	if s.follows(i, content.Footnote) {
		below = 0
	}
	above := s.above(i, 1)
	if i > 0 && s.paper.Blocks[i-1].Kind == content.Footnote {
		above = 0
	}
	return spaced(i, above, rows, below)
}

// above returns how many blank rows stand over a block. Every block but a paragraph
// already has one under it.
func (s *Set) above(i, want int) int {
	switch {
	case i == 0:
		return 0
	case s.paper.Blocks[i-1].Kind == content.Heading:
		return 0
	case s.paper.Blocks[i-1].Kind != content.Paragraph || s.opts.BlankLine:
		return want - 1
	}
	return want
}

// follows reports whether the next block is of that kind.
func (s *Set) follows(i int, kind content.Kind) bool {
	return i+1 < len(s.paper.Blocks) && s.paper.Blocks[i+1].Kind == kind
}

// furniture returns a piece that is not part of the block's text.
func (s *Set) furniture(t string, x int, role Role) Piece {
	line := text.Wrap(t, text.Options{Width: 1 << 10, Spacing: text.SpacingKeep, Ambiguous: s.opts.Ambiguous})[0]
	return Piece{X: x, Line: line, Base: -1, Role: role}
}
