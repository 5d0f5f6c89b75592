package policy

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	data "yunlan/data/policy"
	"yunlan/ui/screen"
)

// column is the column of the chosen cell; false while the whole row is meant.
func (s *Screen) column() (data.Column, bool) {
	if s.table.column == 0 || s.view.timeline {
		return "", false
	}
	return columns[s.table.column-1], true
}

// stepColumn chooses a cell of the selected row; left of the first is the
// whole row.
func (s *Screen) stepColumn(n int) {
	if !s.view.timeline {
		s.table.column = min(max(s.table.column+n, 0), len(columns))
	}
}

// copy copies the chosen cell, or the selected row with where it stands.
func (s *Screen) copy() tea.Cmd {
	if s.compare.open {
		return s.copyCompared()
	}
	p, ok := s.selected()
	c, chosen := s.column()
	switch {
	case !ok:
		return nil
	case !chosen || s.detail.open:
		return screen.Send(screen.CopyMsg{Text: s.sentence(p), What: rowCopied.String()})
	case p.Cell(c) == "":
		return screen.Send(screen.ToastMsg{Text: emptyCell.F(header(c))})
	}
	words := map[data.Column]string{
		data.ByRegion: s.region(p), data.ByName: s.title(p), data.ByPoints: s.points(p), data.ByAmount: s.amount(p),
	}[c]
	if words == "" {
		words = p.Cell(c)
	}
	return screen.Send(screen.CopyMsg{Text: content.Joined(words), What: cellCopied.F(header(c))})
}

// sentence is a row as one quotes it: 北京 2023.3 《…》：“…”（出处）.
func (s *Screen) sentence(p data.Policy) string {
	var head []string
	for _, cell := range []string{p.Region, p.Date.String(), p.Name} {
		if cell != "" {
			head = append(head, cell)
		}
	}
	return strings.Join(head, "  ") + "：" + content.Quotation(p.Begun(content.Joined(p.Points))) + "（" + s.cite(p) + "）"
}

// copyCitation copies where the row stands.
func (s *Screen) copyCitation() tea.Cmd {
	p, ok := s.selected()
	if !ok {
		return nil
	}
	return screen.Send(screen.CopyMsg{Text: s.cite(p), What: citeCopied.String()})
}

// cite names the paper, the section and the page.
func (s *Screen) cite(p data.Policy) string { return s.env.Paper.Reference(p.Citation) }
