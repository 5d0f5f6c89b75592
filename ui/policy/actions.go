package policy

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/ui/key"
	"yunlan/ui/widget"
)

// action is one of the screen's.
type action = key.Action[*Screen]

// actions are what can be done on the screen, in the order of the hints.
func actions() []action {
	moves := widget.Moves[*Screen]{
		Of: "policy", Do: (*Screen).move, Nth: (*Screen).toLine, Modes: in(listMode, detailMode, compareMode, moneyMode, answersMode),
		Desc: map[string]lang.Text{"Down": downDesc, "Up": upDesc, "Top": topDesc, "End": endDesc},
	}
	all := append([]action{compareMarked()}, askActions()...)
	all = append(append(append(all, listActions()...), cellActions()...), mark())
	for _, a := range moves.Actions() {
		all = append(all, a)
		if a.ID == "policy.PageDown" { // in the list Space marks
			last := len(all) - 1
			all[last].Keys, all[last].Label = []string{"pgdown"}, "PgDn"
			a.ID, a.Keys, a.Also, a.Desc, a.Modes = "policy.SpaceDown", nil, []string{"space"}, spaceDownDesc, in(detailMode, compareMode, moneyMode, answersMode)
			all = append(all, a)
		}
	}
	return all
}

// mark marks a policy to be compared.
func mark() action {
	return action{
		ID: "policy.Mark", Also: []string{"space"}, Label: "空格", Desc: markDesc, Names: compareNames, Modes: in(listMode), Group: key.Look,
		Bar: key.SayIf(markDesc, (*Screen).noCell), Do: (*Screen).mark,
	}
}

// compareMarked lays the marked side by side. Who has marked two comes for that: the last
// line says it first.
func compareMarked() action {
	return action{
		ID: "policy.Compare", Also: []string{"="}, Desc: compareDesc, Names: compareNames, Modes: in(listMode), Group: key.Look,
		Bar: (*Screen).compareHint, Off: (*Screen).compareOff, Do: (*Screen).openCompare,
	}
}

// in lists modes.
func in(modes ...*key.Mode) []*key.Mode { return modes }

// askActions answer what is asked: by the filter, by the questions of a rule, by the
// export.
func askActions() []action {
	ask := func(by int) func(*Screen) tea.Cmd { return func(s *Screen) tea.Cmd { return s.nextAsk(by) } }
	turn := func(by int) func(*Screen) tea.Cmd { return key.Do(func(s *Screen) { s.answer(by) }) }
	page := func(by int) func(*Screen) tea.Cmd {
		return key.Do(func(s *Screen) { s.scrollAsks(by * widget.Page(s.paneHeight())) })
	}
	edge := func(way int) func(*Screen) tea.Cmd { return key.Do(func(s *Screen) { s.scrollToEdge(way) }) }
	asks := in(questionsMode, amountMode)
	return []action{
		{
			ID: "policy.Open", Keys: []string{"enter"}, Desc: openDesc, Modes: in(listMode, detailMode, moneyMode, amountMode, formatMode, nameMode), Group: key.Go,
			Bar: (*Screen).openHint, Do: (*Screen).open,
		},
		{
			ID: "policy.Accept", Keys: []string{"enter", "down", "tab"}, Label: "Enter ↓", Desc: acceptDesc, Title: acceptTitle, Modes: in(filterMode), Group: key.Find,
			Bar: key.Say[*Screen](acceptDesc), Do: key.Do((*Screen).closeFilter),
		},
		{
			ID: "policy.Choose", Keys: []string{"enter", "space", "right", "l"}, Label: "Enter", Desc: chooseDesc, Title: chooseTitle, Modes: in(questionsMode), Group: key.Answer,
			Bar: key.Say[*Screen](chooseDesc), Do: turn(1),
		},
		{ID: "policy.Unchoose", Keys: []string{"left", "h"}, Label: "←", Desc: unchooseDesc, Modes: in(questionsMode), Group: key.Answer, Do: turn(-1)},
		{
			ID: "policy.NextAsk", Keys: []string{"down", "tab"}, Label: "↓", Desc: nextAskDesc, Modes: in(questionsMode, amountMode, formatMode, nameMode), Group: key.Answer,
			Bar: key.SayIf(nextShort, (*Screen).asks), Do: ask(1),
		},
		{
			ID: "policy.PrevAsk", Keys: []string{"up", "shift+tab"}, Label: "↑", Desc: prevAskDesc, Modes: in(questionsMode, amountMode, formatMode, nameMode), Group: key.Answer,
			Bar: (*Screen).prevAskHint, Do: ask(-1),
		},
		{ID: "policy.AskDown", Keys: []string{"pgdown"}, Desc: askDownDesc, Modes: asks, Group: key.Move, Do: page(1)},
		{ID: "policy.AskUp", Keys: []string{"pgup"}, Desc: askUpDesc, Modes: asks, Group: key.Move, Do: page(-1)},
		{ID: "policy.AskTop", Keys: []string{"home"}, Desc: askTopDesc, Modes: asks, Group: key.Move, Do: edge(-1)},
		{ID: "policy.AskEnd", Keys: []string{"end"}, Desc: askEndDesc, Modes: asks, Group: key.Move, Do: edge(1)},
		{ID: "policy.Format", Also: []string{"space"}, Desc: formatDesc, Modes: in(formatMode), Group: key.Answer, Do: key.Do(func(s *Screen) { s.export.choose(1) })},
	}
}

// listActions show the list another way, and what belongs to a policy.
func listActions() []action {
	neighbour := func(by int) func(*Screen) tea.Cmd { return key.Do(func(s *Screen) { s.neighbour(by) }) }
	table := func(s *Screen) bool { return !s.view.timeline && s.table.column == 0 }
	return []action{
		{
			ID: "policy.Filter", Keys: []string{"/"}, Desc: filterDesc, Title: filterTitle, Modes: in(listMode), Group: key.Find,
			Bar: key.SayIf(filterDesc, (*Screen).noCell), Do: (*Screen).openFilter,
		},
		{
			ID: "policy.Money", Also: []string{"a"}, Label: "a", Desc: moneyDesc, Title: moneyTitle, Names: reckonNames, Modes: in(listMode), Group: key.Answer,
			Bar: key.SayIf(moneyDesc, (*Screen).noCell), Do: (*Screen).openMoney,
		},
		{ID: "policy.Order", Keys: []string{"o"}, Desc: orderDesc, Modes: in(listMode), Group: key.Look, Bar: (*Screen).orderHint, Do: (*Screen).nextOrder},
		{ID: "policy.Timeline", Keys: []string{"v"}, Desc: timelineDesc, Modes: in(listMode), Group: key.Look, Bar: (*Screen).timelineHint, Do: (*Screen).switchView},
		{
			ID: "policy.Reverse", Keys: []string{"O"}, Desc: reverseDesc, Modes: in(listMode), Group: key.Look,
			Bar: key.SayIf(reverseDesc, func(s *Screen) bool { return s.view.timeline }), Do: (*Screen).reverse,
		},
		{ID: "policy.Group", Keys: []string{"c"}, Desc: groupDesc, Modes: in(listMode), Group: key.Look, Bar: key.SayIf(groupDesc, table), Do: (*Screen).nextGroup},
		{
			ID: "policy.Reckon", Keys: []string{"a"}, Desc: reckonDesc, Title: reckonTitle, Names: reckonNames, Modes: in(detailMode), Group: key.Answer,
			Bar: key.SayIf(reckonDesc, (*Screen).hasRule), Do: (*Screen).openReckon,
		},
		{
			ID: "policy.Related", Keys: []string{"r"}, Desc: relatedDesc, Modes: in(detailMode), Group: key.Go,
			Bar: key.SayIf(relatedDesc, (*Screen).hasRelated), Do: (*Screen).openRelated,
		},
		{
			ID: "policy.Next", Keys: []string{"]", "L"}, Label: "]", Desc: nextDesc, Modes: in(detailMode), Group: key.Move,
			Bar: key.Say[*Screen](nextDesc), Count: key.Repeat(neighbour(1)), Do: neighbour(1),
		},
		{ID: "policy.Prev", Keys: []string{"[", "H"}, Label: "[", Desc: prevDesc, Modes: in(detailMode), Group: key.Move, Count: key.Repeat(neighbour(-1)), Do: neighbour(-1)},
		{
			ID: "policy.Close", Keys: []string{"h", "left"}, Desc: closeDesc, Modes: in(detailMode), Group: key.Move,
			Bar: key.Say[*Screen](closeDesc), Do: key.Do((*Screen).closeDetail),
		},
		{
			ID: "policy.Export", Keys: []string{"x"}, Desc: exportDesc, Title: exportTitle, Names: exportNames, Modes: in(listMode, detailMode, compareMode), Group: key.Keep,
			Bar: key.SayIf(exportDesc, (*Screen).noCell), Do: (*Screen).openExport,
		},
	}
}

// cellActions are for the chosen cell, and choose one.
func cellActions() []action {
	step := func(by int) func(*Screen) tea.Cmd { return func(s *Screen) tea.Cmd { return s.sideways(by) } }
	return []action{
		{
			ID: "policy.Copy", Keys: []string{"y"}, Desc: copyDesc, Modes: in(listMode, detailMode, compareMode, questionsMode), Group: key.Keep,
			Bar: (*Screen).copyHint, Do: (*Screen).copy,
		},
		{ID: "policy.Cite", Keys: []string{"Y"}, Desc: citeDesc, Modes: in(listMode, detailMode), Group: key.Keep, Do: (*Screen).copyCitation},
		{
			ID: "policy.Right", Keys: []string{"l", "right"}, Desc: rightDesc, Modes: in(listMode, formatMode), Group: key.Move,
			Bar: (*Screen).rightHint, Count: key.Repeat(step(1)), Do: step(1),
		},
		{
			ID: "policy.Left", Keys: []string{"h", "left"}, Desc: leftDesc, Modes: in(listMode, formatMode), Group: key.Move,
			Bar: key.SayIf(leftDesc, func(s *Screen) bool { return s.mode() == listMode && !s.noCell() }), Count: key.Repeat(step(-1)), Do: step(-1),
		},
	}
}
