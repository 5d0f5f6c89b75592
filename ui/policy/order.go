package policy

import (
	"slices"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	data "yunlan/data/policy"
	"yunlan/search"
	"yunlan/ui/screen"
)

// columns are those of the table, from left to right.
var columns = []data.Column{data.ByRegion, data.ByDate, data.ByName, data.ByPoints, data.ByAmount}

// nextOrder sorts by the chosen cell's column, turned round when it is sorted
// by that already, then in the order of the paper again. Without a chosen cell
// it walks the columns.
func (s *Screen) nextOrder() tea.Cmd {
	if s.view.timeline {
		return toast(timelineOwn)
	}
	c, chosen := s.column()
	at := slices.Index(columns, s.view.by) // -1 is the order of the paper
	switch {
	case !chosen && at == len(columns)-1:
		return s.orderBy("", false)
	case !chosen:
		return s.orderBy(columns[at+1], false)
	}
	return s.sortByColumn(c)
}

// sortByColumn sorts up, then down, then not at all.
func (s *Screen) sortByColumn(c data.Column) tea.Cmd {
	switch {
	case s.view.by != c:
		return s.orderBy(c, false)
	case !s.view.descending:
		return s.orderBy(c, true)
	}
	return s.orderBy("", false)
}

func (s *Screen) orderBy(c data.Column, descending bool) tea.Cmd {
	s.view.by, s.view.descending = c, descending
	s.rearrange()
	s.table.choose(0, s.tableHeight())
	return screen.Send(screen.ToastMsg{Text: s.orderName()})
}

// reverse turns the order round, that of the timeline too.
func (s *Screen) reverse() tea.Cmd {
	switch {
	case s.view.timeline:
		s.view.newest = !s.view.newest
		s.rearrange()
		s.table.choose(0, s.tableHeight())
		return nil
	case s.view.by == "":
		return toast(noReverse)
	}
	return s.orderBy(s.view.by, !s.view.descending)
}

// orderName says how the list is sorted: 按时间从旧到新.
func (s *Screen) orderName() string {
	way := [2]lang.Text{upPinyin, downPinyin}
	switch s.view.by {
	case "":
		return orderPaper.String()
	case data.ByDate:
		way = [2]lang.Text{upDate, downDate}
	case data.ByAmount:
		way = [2]lang.Text{upAmount, downAmount}
	}
	said := way[0]
	if s.view.descending {
		said = way[1]
	}
	return orderFormat.F(header(s.view.by), said)
}

func (s *Screen) nextGroup() tea.Cmd {
	if s.view.timeline {
		return toast(timelineOwn)
	}
	s.view.group = (s.view.group + 1) % len(groups)
	s.rearrange()
	return toast(groups[s.view.group].name)
}

// switchView shows the timeline instead of the table, or the table again, with
// the same policy selected.
func (s *Screen) switchView() tea.Cmd {
	s.view.timeline = !s.view.timeline
	s.table.column = 0
	s.rearrange()
	if s.view.timeline {
		return toast(timelineNow)
	}
	return toast(tableNow)
}

func toast(t lang.Text) tea.Cmd { return screen.Send(screen.ToastMsg{Text: t.String()}) }

// sounds reports whether a word typed in Latin letters spells part of a cell.
// The longer the cell, the more letters it takes: two initials are found in
// almost every sentence.
func sounds(cell, word string) bool {
	letters := 2
	switch n := utf8.RuneCountInString(cell); {
	case n > 40:
		letters = 4
	case n > 12:
		letters = 3
	}
	return len(word) >= letters && search.SoundsLike(cell, word)
}
