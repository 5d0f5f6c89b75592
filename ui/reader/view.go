package reader

import (
	"strings"

	"yunlan/content/lang"
	"yunlan/ui/text"
	"yunlan/ui/typeset"
)

// View draws the reader, exactly h lines of at most w cells.
func (s *Screen) View() string {
	if s.h == 0 || s.set == nil {
		return ""
	}
	s.top = s.full(s.top) // what was below the text may have shut
	rows := make([]string, 0, s.h)
	if s.head() > 0 {
		rows = append(rows, s.headRows()...)
	}
	rows = append(rows, s.body()...)
	rows = append(rows, s.panelRows()...)
	if s.prompt.open {
		rows = append(rows, s.promptLine())
	}
	for len(rows) < s.h {
		rows = append(rows, "")
	}
	return strings.Join(rows[:s.h], "\n")
}

func (s *Screen) head() int {
	switch said := len(s.notice()) > 0; {
	case s.env.Settings.Focus:
		return min(len(s.notice()), 1)
	case said && s.h >= airFrom:
		return head + 1
	}
	return head
}

// headRows say where the text is, and on a route or of a translation what it is.
func (s *Screen) headRows() []string {
	switch {
	case s.env.Settings.Focus:
		return []string{s.noticeRow()}
	case s.route.on():
		return []string{s.breadcrumb(), s.routeLine(), s.noticeRow()}[:s.head()]
	}
	return []string{s.breadcrumb(), s.noticeRow(), ""}[:s.head()]
}

// breadcrumb says where in the paper the text is.
func (s *Screen) breadcrumb() string {
	if len(s.env.Paper.Blocks) == 0 {
		return ""
	}
	left := min(s.column().left, s.w)
	room := max(s.w-left-s.margin(), 0)
	line := s.glossed(s.path(room), room)
	if s.namesEnglish() {
		line = s.inEnglish(s.env.Paper.Blocks[s.current].Section)
	}
	return strings.Repeat(" ", left) + s.env.Styles.Muted.Render(text.Truncate(line, room, "…", s.env.Ambiguous))
}

// path is the titles of the chapter and the section of the current block. Where
// both do not fit into room cells, the chapter is named by its number.
func (s *Screen) path(room int) string {
	steps, sep := []string{}, " "+s.env.Glyphs.Sep+" "
	path := s.env.Paper.Path(s.env.Paper.Blocks[s.current].Section)
	for _, sec := range path {
		steps = append(steps, sec.Number+sec.Title)
	}
	if whole := strings.Join(steps, sep); len(steps) < 2 || text.Width(whole, s.env.Ambiguous) <= room {
		return whole
	}
	steps[0] = s.env.Paper.ShortPlace(path[0].ID)
	return strings.Join(steps, sep)
}

// glossed adds the English of the section to its titles where both fit.
func (s *Screen) glossed(line string, room int) string {
	gloss := s.env.Paper.Gloss(s.env.Paper.Blocks[s.current].Section)
	whole := line + "  " + gloss
	if lang.Now() != lang.English || gloss == "" || text.Width(whole, s.env.Ambiguous) > room {
		return line
	}
	return whole
}

// body draws the contents and the text side by side, or the contents alone.
func (s *Screen) body() []string {
	h := s.textHeight()
	left, w := strings.Repeat(" ", max(s.treeLeft(), 0)), s.treeWidth()
	if s.tree.over && !s.treeBeside() {
		rows := s.treeRows(w, h)
		for i, t := range rows {
			rows[i] = left + t
		}
		return rows
	}
	rows := s.textRows(h)
	if !s.treeBeside() {
		return rows
	}
	for i, t := range s.treeRows(w, h) {
		rows[i] = left + t + strings.TrimPrefix(rows[i], left+strings.Repeat(" ", w))
	}
	return rows
}

// textRows draws h rows of text from the one on top.
func (s *Screen) textRows(h int) []string {
	rows := make([]string, h)
	lettered, painted := -1, -1
	var marks []typeset.Mark
	s.eachRow(func(n int, p pos) {
		row := s.set.Rows(p.block)[p.row]
		if len(row.Pieces) == 0 {
			return
		}
		letter := ""
		if lettered != p.block {
			letter = s.labels.beside[p.block]
			lettered = p.block
		}
		if painted != p.block {
			marks, painted = s.marks(p.block), p.block
		}
		rows[n] = s.lead(p, letter) + s.painter(p.block).Paint(row, marks)
	})
	if s.treeBeside() {
		plain := strings.Repeat(" ", s.column().left)
		for i, r := range rows {
			if r == "" {
				rows[i] = plain
			}
		}
	}
	return rows
}

// marks are the looks of a block: notes, hits, the selection.
func (s *Screen) marks(block int) []typeset.Mark {
	id := s.env.Paper.Blocks[block].ID
	out := append([]typeset.Mark(nil), s.desk.looks[id]...)
	return append(append(out, s.hits.marks(id)...), s.selected(id)...)
}

// lead is what stands left of a row: the sign of a note, and the letter of a
// figure or the bar of the current block.
func (s *Screen) lead(p pos, letter string) string {
	st, left := s.env.Styles, s.column().left
	sign, bar := " ", " "
	if g := s.sign(p); g != "" {
		sign = st.Accent.Render(g)
	} else if g := s.doubtSign(p); g != "" {
		sign = st.Muted.Render(g)
	}
	switch {
	case letter != "":
		bar = st.Now.Render(letter)
	case p.block == s.current:
		bar = st.Accent.Render(s.env.Glyphs.Bar)
	}
	return strings.Repeat(" ", max(left-barWidth-1, 0)) + sign + bar + " "
}

// eachRow walks the rows on the screen from top to bottom.
func (s *Screen) eachRow(do func(n int, p pos)) {
	if len(s.env.Paper.Blocks) == 0 {
		return
	}
	p := s.top
	for n := range s.textHeight() {
		do(n, p)
		next := s.walkRows(p, 1)
		if next == p {
			return
		}
		p = next
	}
}

func (s *Screen) painter(block int) typeset.Painter {
	return typeset.Painter{
		Set: s.set, Styles: s.env.Styles, Labels: s.labels.at[block],
		Dim: s.env.Settings.Focus && block != s.current,
	}
}
