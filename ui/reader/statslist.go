package reader

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/pace"
	"yunlan/ui/screen"
)

// listReading opens the list of what was read, with what was counted until now.
func (s *Screen) listReading() tea.Cmd {
	spent, some := s.desk.pace.Take()
	st, paper := s.env.Store, s.env.Paper
	forget := s.deferred(func() tea.Cmd { return s.forgetReading() })
	return func() tea.Msg {
		if some {
			_ = st.AddReading(spent) // the store keeps what it cannot write and reports it
		}
		return readingList(paper, st.Reading(), screen.Action{Binding: s.keys.Binding("reader.Forget"), Run: forget})
	}
}

// readingList has the sums first and then a line for each section.
func readingList(p *content.Paper, r store.Reading, forget screen.Action) screen.ListMsg {
	msg := screen.ListMsg{Title: readingTitle.String(), Empty: noReading.String(), Whole: true}
	if r.Since.IsZero() {
		return msg
	}
	sum := pace.Of(p, r)
	add := func(it screen.Item) {
		it.Actions = []screen.Action{forget}
		msg.Items = append(msg.Items, it)
	}
	add(screen.Item{Text: allSections.String(), Detail: sum.Brief()})
	add(screen.Item{Text: finishedSections.String(), Detail: countFormat.F(sum.Finished, len(sum.Sections))})
	add(screen.Item{Text: countedSince.String(), Detail: sum.Since.Local().Format(time.DateOnly)})
	for _, one := range sum.Sections {
		sec, _ := p.Section(one.ID)
		add(screen.Item{
			Text: p.Heading(sec), Detail: one.Brief(), Words: strings.Join([]string{string(sec.ID), sec.Title, p.Gloss(sec.ID)}, " "),
			Run: screen.Send(screen.OpenBlockMsg{Block: one.ID}),
		})
	}
	return msg
}

// forgetReading deletes what was counted.
func (s *Screen) forgetReading() tea.Cmd {
	st := s.env.Store
	s.desk.pace.Take()
	return func() tea.Msg {
		if err := st.DeleteReading(); err != nil {
			return screen.StoredMsg{}
		}
		return readingList(s.env.Paper, store.Reading{}, screen.Action{})
	}
}
