package reader

import (
	"strings"

	"yunlan/ui/text"
	"yunlan/ui/typeset"
)

// View draws the reader, exactly h lines of at most w cells.
func (s *Screen) View() string {
	if s.h == 0 || s.set == nil {
		return ""
	}
	rows := make([]string, 0, s.h)
	if s.head() > 0 {
		rows = append(rows, s.breadcrumb(), "")
	}
	rows = append(rows, s.body()...)
	if s.prompt.open {
		rows = append(rows, s.promptLine())
	}
	for len(rows) < s.h {
		rows = append(rows, "")
	}
	return strings.Join(rows[:s.h], "\n")
}

func (s *Screen) head() int {
	if s.env.Settings.Focus {
		return 0
	}
	return head
}

// breadcrumb says where in the paper the text is.
func (s *Screen) breadcrumb() string {
	if len(s.env.Paper.Blocks) == 0 {
		return ""
	}
	col := s.column()
	steps := crumbs(s.env.Paper, s.env.Paper.Blocks[s.current])
	sep := " " + s.env.Glyphs.Sep + " "
	line := strings.Join(steps, sep)
	room := s.w - col.left
	if len(steps) > 1 && text.Width(line, s.env.Ambiguous) > room {
		line = steps[0] + sep + clause(steps[1], room-text.Width(steps[0]+sep, s.env.Ambiguous), s.env.Ambiguous)
	}
	line = text.Truncate(line, max(room, 0), "…", s.env.Ambiguous)
	return strings.Repeat(" ", min(col.left, s.w)) + s.env.Styles.Muted.Render(line)
}

// body draws the contents and the text side by side, or the contents alone.
func (s *Screen) body() []string {
	h := s.textHeight()
	if s.tree.over && !s.treeBeside() {
		return s.treeRows(s.w, h)
	}
	rows := s.textRows(h)
	if !s.treeBeside() {
		return rows
	}
	w := s.treeWidth()
	for i, t := range s.treeRows(w, h) {
		rows[i] = t + strings.TrimPrefix(rows[i], strings.Repeat(" ", w))
	}
	return rows
}

// textRows draws h rows of text from the one on top.
func (s *Screen) textRows(h int) []string {
	rows := make([]string, h)
	col := s.column()
	plain := strings.Repeat(" ", col.left)
	barred := strings.Repeat(" ", max(col.left-barWidth, 0)) + s.env.Styles.Accent.Render(s.env.Glyphs.Bar) + " "
	lettered := -1
	s.eachRow(func(n int, p pos) {
		row := s.set.Rows(p.block)[p.row]
		if len(row.Pieces) == 0 {
			return
		}
		lead := plain
		if p.block == s.current {
			lead = barred
		}
		if letter := s.labels.beside[p.block]; letter != "" && lettered != p.block {
			lead = strings.Repeat(" ", max(col.left-barWidth, 0)) + s.env.Styles.Now.Render(letter) + " "
			lettered = p.block
		}
		rows[n] = lead + s.painter(p.block).Paint(row, s.hits.marks(s.env.Paper.Blocks[p.block].ID))
	})
	if s.treeBeside() {
		for i, r := range rows {
			if r == "" {
				rows[i] = plain
			}
		}
	}
	return rows
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
