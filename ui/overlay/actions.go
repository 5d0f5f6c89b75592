package overlay

import (
	"cmp"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/ui/key"
	"yunlan/ui/widget"
)

// The names of the overlays whose keys can be chosen. The help has none: its
// letters are text, and Esc always closes it.
const (
	ListName = "list" // lists and quotes
	PeekName = "peek"
)

// Where an action works.
var (
	inItems  = &key.Mode{Name: lang.Text{"在列表里", "in the list"}, Owns: true}
	inFilter = &key.Mode{Name: lang.Text{"在筛选框里", "in the filter"}, Owns: true, Text: true}
	inQuotes = &key.Mode{Name: lang.Text{"在原句里", "among sentences"}, Owns: true}
	inPeek   = &key.Mode{Name: lang.Text{"在预览里", "in the preview"}, Owns: true}
	inFigure = &key.Mode{Name: lang.Text{"在图的预览里", "in the preview of a figure"}, Owns: true}
	inViews  = &key.Mode{Name: lang.Text{"在图的预览里", "in the preview of a figure"}, Owns: true} // there are several
)

// lines are what a list and quotes can do.
type lines interface {
	walk(widget.Motion) tea.Cmd
	run() tea.Cmd
	toFilter() tea.Cmd
	leaveFilter() tea.Cmd
	close() tea.Cmd
	copied() tea.Cmd
}

func listTable(scheme key.Scheme) *key.Table[lines] {
	moves := widget.Moves[lines]{
		Of: ListName, Do: lines.walk, Modes: []*key.Mode{inItems, inQuotes},
		Bar: map[string]func(lines) string{"Down": quotesHint(downDesc), "Up": quotesHint(upDesc)},
	}.Actions()
	for i, a := range moves {
		switch a.ID { // a letter is for the items
		case "list.HalfDown":
			moves[i].Also, moves[i].Label = []string{"ctrl+d"}, ""
		case "list.HalfUp":
			moves[i].Also, moves[i].Label = []string{"ctrl+u"}, ""
		}
	}
	all, items, filter := []*key.Mode{inItems, inFilter, inQuotes}, []*key.Mode{inItems, inQuotes}, []*key.Mode{inFilter}
	actions := append([]key.Action[lines]{
		{ID: "list.Run", Keys: []string{"enter"}, Desc: runDesc, Modes: all, Group: key.Go, Bar: runHint, Do: lines.run},
	}, moves...)
	actions = append(actions,
		key.Action[lines]{ID: "list.Filter", Keys: []string{"/"}, Desc: filterDesc, Modes: []*key.Mode{inItems}, Group: key.Find, Do: lines.toFilter},
		key.Action[lines]{ID: "list.Pane", Keys: []string{"tab"}, Desc: paneDesc, Modes: []*key.Mode{inItems, inFilter}, Group: key.Move, Do: otherPane},
		key.Action[lines]{ID: "list.Esc", Keys: []string{"esc"}, Desc: leaveFilter, Modes: filter, Group: key.Go, Do: lines.close},
		key.Action[lines]{ID: "list.Copy", Keys: []string{"y"}, Desc: copyDesc, Modes: []*key.Mode{inQuotes}, Group: key.Keep, Bar: key.Say[lines](copyDesc), Do: lines.copied},
		key.Action[lines]{ID: "list.Close", Keys: []string{"esc", "q"}, Label: "Esc", Desc: closeDesc, Modes: items, Group: key.Go, Do: lines.close},
	)
	return key.NewTable(scheme, ListName, listTitle, all, actions)
}

// otherPane changes between the items and the filter.
func otherPane(l lines) tea.Cmd {
	if list, ok := l.(*List); ok && list.filter.Focused() {
		return l.leaveFilter()
	}
	return l.toFilter()
}

// runHint is what Enter does on the line.
func runHint(l lines) string {
	if list, ok := l.(*List); ok {
		if item, some := list.selected(); !some || item.Run == nil {
			return ""
		}
		return cmp.Or(list.msg.Does, runDesc.String())
	}
	return jumpDesc.String()
}

// quotesHint says how to walk several quotes.
func quotesHint(words lang.Text) func(lines) string {
	return key.SayIf(words, func(l lines) bool {
		q, ok := l.(*Quotes)
		return ok && len(q.quotes) > 1
	})
}

func peekTable(scheme key.Scheme) *key.Table[*Peek] {
	all := []*key.Mode{inPeek, inFigure, inViews}
	cut := func(p *Peek) bool { return p.pager.rows > p.pager.height }
	moves := widget.Moves[*Peek]{
		Of: PeekName, Do: (*Peek).walk, Modes: all, Yield: []string{"Top", "End"},
		Label: map[string]string{"Down": "j", "Up": "k"},
		Bar:   map[string]func(*Peek) string{"Down": key.SayIf(downDesc, cut), "Up": key.SayIf(upDesc, cut)},
	}
	actions := append([]key.Action[*Peek]{
		{ID: "peek.Open", Keys: []string{"enter"}, Desc: jumpDesc, Modes: all, Group: key.Go, Bar: key.Say[*Peek](jumpDesc), Do: (*Peek).open},
	}, moves.Actions()...)
	actions = append(actions,
		key.Action[*Peek]{ID: "peek.Data", Keys: []string{"o"}, Desc: dataDesc, Modes: all[1:], Group: key.Go, Bar: key.Say[*Peek](dataDesc), Do: (*Peek).toMarket},
		key.Action[*Peek]{ID: "peek.View", Keys: []string{"v"}, Desc: viewDesc, Modes: all[2:], Group: key.Look, Bar: key.Say[*Peek](viewDesc), Do: key.Do(func(p *Peek) { p.chart.turn() })},
		key.Action[*Peek]{ID: "peek.Copy", Keys: []string{"y"}, Desc: copyDesc, Modes: all, Group: key.Keep, Bar: key.Say[*Peek](copyDesc), Do: (*Peek).copied},
		key.Action[*Peek]{ID: "peek.Close", Keys: []string{"esc", "q"}, Label: "Esc", Desc: closeDesc, Modes: all, Group: key.Go, Bar: key.Say[*Peek](closeDesc), Do: key.Do(func(p *Peek) { p.done = true })},
	)
	return key.NewTable(scheme, PeekName, peekTitle, all, actions)
}

// Default are the actions of lists and of the peek under a scheme.
func Default(scheme key.Scheme) []key.Bindings {
	return []key.Bindings{listTable(scheme).Default(), peekTable(scheme).Default()}
}
