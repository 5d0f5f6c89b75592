package found

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/tables"
	"yunlan/ui/widget"
)

// Table is the screen's actions on the keys of a scheme.
func Table(scheme key.Scheme) *key.Table[*Screen] {
	moves := widget.Moves[*Screen]{
		Of: "found", Do: (*Screen).walk, Nth: (*Screen).toLine,
		Bar: map[string]func(*Screen) string{"Down": key.SayIf(downDesc, (*Screen).any)}, Desc: map[string]lang.Text{"Down": downDesc},
	}
	before := []key.Action[*Screen]{{
		ID: "found.Open", Keys: []string{"enter"}, Desc: openDesc, Title: openTitle, Group: key.Go,
		Bar: key.SayIf(openDesc, (*Screen).any), Do: (*Screen).open,
	}}
	after := []key.Action[*Screen]{
		{ID: "found.Copy", Keys: []string{"y"}, Desc: copyDesc, Title: copyTitle, Group: key.Keep, Bar: key.SayIf(copyDesc, (*Screen).any), Do: (*Screen).copy},
		{ID: "found.Filter", Keys: []string{"/"}, Desc: filterDesc, Title: filterTitle, Group: key.Find, Bar: key.SayIf(filterDesc, (*Screen).any), Do: (*Screen).filter},
	}
	return key.NewTable(scheme, "found", tableTitle, nil, append(append(before, moves.Actions()...), after...))
}

// Actions implements key.Map.
func (s *Screen) Actions() key.Bindings { return s.keys.Bindings(s, s.keys.First()) }

// Hints implements key.Map.
func (s *Screen) Hints() []key.Binding { return s.keys.Hints(s, s.keys.First()) }

func (s *Screen) any() bool { return len(s.lines) > 0 }

func (s *Screen) walk(m widget.Motion) tea.Cmd {
	s.window.Move(m.Lines(max(s.listHeight()-1, 1), len(s.lines)), len(s.lines))
	return nil
}

func (s *Screen) toLine(n int) tea.Cmd {
	s.window.At = 0
	s.window.Move(n-1, len(s.lines))
	return nil
}

// open leads to the sentence of the line, or to a choice where it has several.
func (s *Screen) open() tea.Cmd {
	e, ok := s.current()
	switch {
	case !ok:
		return nil
	case len(e.cited) == 1:
		return s.env.Ask(screen.OpenQuote(e.cited[0]))
	}
	msg := screen.QuotesMsg{Title: e.name, Note: tables.FoundNote()}
	for i, c := range e.cited {
		lead := ""
		if i < len(e.bars) {
			lead = e.bars[i].Name
		}
		msg.Quotes = append(msg.Quotes, screen.Quote{Lead: lead, Citation: c})
	}
	return s.env.Ask(msg)
}

// copy puts what was found on the clipboard: its name and number, and its sentence with
// the place.
func (s *Screen) copy() tea.Cmd {
	e, ok := s.current()
	if !ok {
		return nil
	}
	return screen.Send(screen.CopyMsg{Text: said(e) + lang.Colon.String() + quoteOf(s.env.Paper, e.cited[0]), What: copied.String()})
}

// said is a line in words: what, how much, when.
func said(e entry) string {
	words := e.name
	for _, part := range []string{e.amount, e.when} {
		if part != "" && len(e.bars) == 0 {
			words += " " + part
		}
	}
	return words
}

// filter lists all lines over the screen, to be narrowed by typing.
func (s *Screen) filter() tea.Cmd {
	if !s.any() {
		return nil
	}
	list := screen.ListMsg{Title: s.title.String(), Empty: nothingFits.String(), Typing: true}
	for _, e := range s.lines {
		list.Items = append(list.Items, screen.Item{Text: e.name, Detail: said(entry{amount: e.amount, when: e.when}), Run: screen.Send(screen.OpenQuote(e.cited[0]))})
	}
	return s.env.Ask(list)
}
