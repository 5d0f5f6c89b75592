package find

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/ui/key"
	"yunlan/ui/widget"
)

// Where an action works.
var (
	inField = &key.Mode{Name: lang.Text{"在输入框里", "in the field"}, Owns: true, Text: true}
	inList  = &key.Mode{Name: lang.Text{"在结果里", "among the hits"}}
)

// actions are what can be done on the screen.
func actions() []key.Action[*Screen] {
	field, list := []*key.Mode{inField}, []*key.Mode{inList}
	moves := widget.Moves[*Screen]{
		Of: "find", Do: (*Screen).walk, Nth: (*Screen).toLine, Modes: list,
		Desc: map[string]lang.Text{"Down": downDesc, "Up": upDesc, "Top": topDesc, "End": endDesc},
		Bar:  map[string]func(*Screen) string{"Down": key.SayIf(downDesc, (*Screen).listsHits)},
	}
	before := []key.Action[*Screen]{
		{
			ID: "find.ToList", Keys: []string{"enter", "down", "tab"}, Label: "Enter Tab", Desc: toListDesc, Title: toListTitle, Modes: field, Group: key.Move,
			Bar: key.SayIf(toListDesc, (*Screen).listsAnything), Do: key.Do((*Screen).toList),
		},
		{
			ID: "find.Recall", Keys: []string{"up"}, Desc: recallDesc, Modes: field, Group: key.Find,
			Bar: key.SayIf(recallDesc, (*Screen).empty), Do: (*Screen).recall,
		},
		{
			ID: "find.Clear", Keys: []string{"ctrl+u"}, Desc: clearDesc, Modes: field, Group: key.Find,
			Bar: key.SayIf(clearDesc, func(s *Screen) bool { return !s.empty() }), Do: (*Screen).clear,
		},
		{
			ID: "find.Open", Keys: []string{"enter"}, Desc: openDesc, Title: openTitle, Modes: list, Group: key.Go,
			Bar: key.Say[*Screen](openDesc), Do: (*Screen).choose,
		},
	}
	after := []key.Action[*Screen]{
		{
			ID: "find.Library", Also: []string{"ctrl+t"}, Label: "Ctrl-T", Desc: libraryDesc, Title: libraryTitle, Group: key.Find,
			Bar: key.SayIf(libraryDesc, func(s *Screen) bool { return s.stocked && !s.empty() }), Do: (*Screen).inLibrary,
		},
		{ID: "find.Edit", Keys: []string{"/", "i", "tab"}, Desc: editDesc, Modes: list, Group: key.Find, Bar: key.Say[*Screen](editDesc), Do: (*Screen).edit},
		{
			ID: "find.Copy", Keys: []string{"y"}, Desc: copyDesc, Modes: list, Group: key.Keep,
			Bar: key.SayIf(copyDesc, (*Screen).listsHits), Do: (*Screen).copyPassage,
		},
		{
			ID: "find.Cite", Keys: []string{"Y"}, Desc: citeDesc, Title: citeTitle, Modes: list, Group: key.Keep,
			Bar: key.SayIf(citeDesc, (*Screen).listsHits), Do: (*Screen).copyQuote,
		},
		{
			ID: "find.Forget", Keys: []string{"D"}, Desc: forgetDesc, Title: forgetTitle, Modes: list, Group: key.Program,
			Bar: key.SayIf(forgetDesc, (*Screen).offersPast), Do: (*Screen).forget,
		},
	}
	return append(append(before, moves.Actions()...), after...)
}

// Table is the screen's actions on the keys of a scheme.
func Table(scheme key.Scheme) *key.Table[*Screen] {
	return key.NewTable(scheme, "find", title, []*key.Mode{inField, inList}, actions())
}

// Actions implements key.Map.
func (s *Screen) Actions() key.Bindings { return s.keys.Bindings(s, s.mode()) }

// Hints implements key.Map.
func (s *Screen) Hints() []key.Binding { return s.keys.Hints(s, s.mode()) }

func (s *Screen) mode() *key.Mode {
	if s.list.focused {
		return inList
	}
	return inField
}

// empty reports that the field is empty, so that past searches and examples are
// offered.
func (s *Screen) empty() bool { return s.field.input.Value() == "" && s.count() > 0 }

func (s *Screen) listsAnything() bool { return s.count() > 0 || len(s.card.Items) > 0 }

func (s *Screen) listsHits() bool { return len(s.result.Hits) > 0 || s.onCard() }

// walk moves in the list; from its first line up leads to the field.
func (s *Screen) walk(m widget.Motion) tea.Cmd {
	if m.Unit == widget.Line && s.walkCard(m.By) {
		return nil
	}
	if s.onCard() && m.Unit == widget.Line {
		return s.edit()
	}
	s.card.at = -1
	if s.list.At == 0 && m.Unit == widget.Line && m.By < 0 {
		return s.edit()
	}
	s.list.Move(m.Lines(s.perPage(), s.count()), s.count())
	return nil
}

// toLine goes to the nth line.
func (s *Screen) toLine(n int) tea.Cmd {
	s.card.at = -1
	s.list.At = 0
	s.list.Move(n-1, s.count())
	return nil
}
