package market

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/widget"
)

// actions are what can be done on the screen.
func actions() []key.Action[*Screen] {
	moves := widget.Moves[*Screen]{
		Of: "market", Do: (*Screen).move, Nth: (*Screen).toNumber,
		Desc: map[string]lang.Text{
			"Down": downDesc, "Up": upDesc, "Top": topDesc, "End": endDesc, "PageDown": pageDownDesc, "PageUp": pageUpDesc,
		},
		Label: map[string]string{"PageDown": "PgDn", "PageUp": "PgUp"},
		Bar:   map[string]func(*Screen) string{"Down": key.Say[*Screen](downDesc)},
	}
	before := []key.Action[*Screen]{
		{ID: "market.Open", Keys: []string{"enter"}, Desc: openDesc, Group: key.Go, Bar: key.Say[*Screen](openDesc), Do: (*Screen).open},
		{
			ID: "market.Next", Keys: []string{"l", "right", "]", "tab"}, Desc: nextDesc, Group: key.Move,
			Bar: key.Say[*Screen](nextDesc), Count: (*Screen).turn, Do: func(s *Screen) tea.Cmd { return s.turn(1) },
		},
		{
			ID: "market.Previous", Keys: []string{"h", "left", "[", "shift+tab"}, Desc: previousDesc, Group: key.Move,
			Count: func(s *Screen, n int) tea.Cmd { return s.turn(-n) }, Do: func(s *Screen) tea.Cmd { return s.turn(-1) },
		},
	}
	after := []key.Action[*Screen]{
		{
			ID: "market.View", Keys: []string{"v"}, Desc: viewDesc, Group: key.Look,
			Bar: key.SayIf(viewDesc, func(s *Screen) bool { return len(s.views()) > 1 }), Do: key.Do((*Screen).nextView),
		},
		{
			ID: "market.Audit", Keys: []string{"a"}, Desc: auditDesc, Group: key.Look,
			Bar: key.SayIf(auditDesc, func(s *Screen) bool { return !s.auditing() }), Do: key.Do((*Screen).toggleAudit),
		},
		{ID: "market.Checks", Also: []string{"c"}, Desc: checksDesc, Names: checksNames, Group: key.Look, Do: (*Screen).toggleChecks},
		{
			ID: "market.Picture", Also: []string{"V"}, Desc: pictureDesc, Names: pictureNames, Group: key.Look,
			Off: (*Screen).pictureOff, Do: (*Screen).showPicture,
		},
		{ID: "market.Copy", Keys: []string{"y"}, Desc: copyDesc, Title: copyTitle, Group: key.Keep, Bar: key.Say[*Screen](copyDesc), Do: (*Screen).copy},
		{ID: "market.Cite", Keys: []string{"Y"}, Desc: citeDesc, Group: key.Keep, Do: (*Screen).copyCitation},
		{ID: "market.Export", Keys: []string{"x"}, Desc: exportDesc, Names: exportNames, Group: key.Keep, Do: (*Screen).openExport},
		{ID: "market.Filter", Also: []string{"/"}, Desc: filterDesc, Group: key.Find, Do: (*Screen).sayNoFilter},
	}
	return append(append(before, moves.Actions()...), after...)
}

// Table is the screen's actions on the keys of a scheme.
func Table(scheme key.Scheme) *key.Table[*Screen] {
	return key.NewTable(scheme, "market", title, nil, actions())
}

// Actions implements key.Map. Without data nothing can be done.
func (s *Screen) Actions() key.Bindings {
	b := s.keys.Bindings(s, s.keys.First())
	if s.err != nil {
		b.Entries = nil
	}
	return b
}

// Hints implements key.Map.
func (s *Screen) Hints() []key.Binding { return s.keys.Hints(s, s.keys.First()) }

// move walks the numbers of the page.
func (s *Screen) move(m widget.Motion) tea.Cmd {
	switch {
	case m.Unit == widget.Edge && m.By < 0:
		s.window = widget.Window{}
	case m.Unit == widget.Edge:
		s.step(len(s.picks()))
	case m.Unit == widget.Line:
		s.walk(m.By)
	default:
		s.leaf(m)
	}
	return nil
}

// toNumber goes to the nth number.
func (s *Screen) toNumber(n int) tea.Cmd {
	s.window = widget.Window{}
	s.step(n - 1)
	return nil
}

// turn shows the page so many further on, round the end.
func (s *Screen) turn(by int) tea.Cmd {
	n := s.pages()
	s.choose(((s.page+by)%n + n) % n)
	return nil
}

// sayNoFilter answers the key that filters lists elsewhere.
func (s *Screen) sayNoFilter() tea.Cmd { return screen.Send(screen.ToastMsg{Text: noFilter.String()}) }
