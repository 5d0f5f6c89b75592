package reader

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/ui/screen"
)

// correctedMsg are the corrections of the document after one was made or taken back.
type correctedMsg struct {
	all  []content.Correction
	said string
}

// correctOff says why no heading can be corrected.
func (s *Screen) correctOff() string {
	if s.env.Paper.Bundled() {
		return correctBundled.String()
	}
	return ""
}

// mayCorrect reports contents whose headings were found by the program.
func (s *Screen) mayCorrect() bool { return s.treeFocused() && !s.env.Paper.Bundled() }

// correctHere opens what can be said of the heading under the cursor of the contents.
func (s *Screen) correctHere() tea.Cmd {
	if s.env.Paper.Bundled() {
		return screen.Send(screen.ToastMsg{Text: correctBundled.String()})
	}
	return s.env.Ask(s.choicesFor(s.tree.cursor))
}

// headings are all sections, to choose one that is wrong.
func (s *Screen) headings() screen.ListMsg {
	list := screen.ListMsg{Title: correctDesc.String()}
	for _, sec := range s.env.Paper.Sections {
		name := strings.Repeat("  ", sec.Level-1) + sec.Number + sec.Title + s.guessMark(sec.ID)
		list.Items = append(list.Items, screen.Item{Text: name, Run: screen.Send(s.choicesFor(sec.ID))})
	}
	return list
}

// choicesFor are what can be said of a heading.
func (s *Screen) choicesFor(id content.ID) screen.ListMsg {
	sec, _ := s.env.Paper.Section(id)
	first, lowest := s.correctable(id)
	_, titled := s.env.Paper.Block(id)
	one := func(name, detail, barred lang.Text, bars bool, c content.Correction) screen.Item {
		if bars {
			return screen.Item{Text: name.String(), Detail: barred.String(), Off: true}
		}
		return screen.Item{Text: name.String(), Detail: detail.String(), Run: s.correct(c, correctDone.F(sec.Number+sec.Title))}
	}
	return screen.ListMsg{Title: sec.Number + sec.Title, Items: []screen.Item{
		one(promoteName, promoteWhat, promoteOff, sec.Level == 1, content.Correction{Section: id, Levels: -1}),
		one(demoteName, demoteWhat, demoteOff, lowest || !titled, content.Correction{Section: id, Levels: 1}),
		one(noHeadingName, noHeadingWhat, noHeadingOff, first || !titled, content.Correction{Section: id, None: true}),
		{Text: takeBackName.String(), Detail: takeBackWhat.String(), Run: s.takeBack(1)},
		{Text: asReadName.String(), Detail: asReadWhat.String(), Run: s.takeBack(0)},
	}}
}

// correctable reports a section that nothing stands before, and one that is as far
// below the heading before it as it can be.
func (s *Screen) correctable(id content.ID) (first, lowest bool) {
	all := s.env.Paper.Sections
	i := indexOf(all, id)
	return i <= 0, i <= 0 || all[i].Level > all[i-1].Level
}

// correct keeps a correction.
func (s *Screen) correct(c content.Correction, said string) tea.Cmd {
	return s.keepCorrections(said, func(all []content.Correction) []content.Correction { return append(all, c) })
}

// takeBack takes the last n corrections back, or all for 0.
func (s *Screen) takeBack(n int) tea.Cmd {
	return s.keepCorrections(takenBack.String(), func(all []content.Correction) []content.Correction {
		if n == 0 {
			return nil
		}
		return all[:max(len(all)-n, 0)]
	})
}

func (s *Screen) keepCorrections(said string, change func([]content.Correction) []content.Correction) tea.Cmd {
	st := s.env.Store
	save := func() tea.Msg {
		var all []content.Correction
		_ = st.SaveCorrections(func(old []content.Correction) []content.Correction { // the store reports what it cannot write
			all = change(old)
			return all
		})
		return correctedMsg{slices.Clone(all), said}
	}
	return screen.Send(doMsg{func() tea.Cmd { return save }}) // what an item runs must not wait
}

// corrected shows the paper with its headings as they are now.
func (s *Screen) corrected(msg correctedMsg) tea.Cmd {
	s.env.Paper = s.env.Paper.Corrected(msg.all)
	s.set, s.prompt.texts = nil, nil // of the paper as it was
	if _, ok := s.env.Paper.Section(s.tree.cursor); !ok {
		b, _ := s.env.Paper.Block(s.tree.cursor)
		s.tree.cursor = b.Section
	}
	s.reset()
	return screen.Send(screen.ToastMsg{Text: msg.said})
}
