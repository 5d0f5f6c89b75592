package policy

import "yunlan/ui/key"

// KeyMap are the bindings of the list and of the detail.
type KeyMap struct {
	Down, Up, Left, Right           key.Binding
	PageDown, PageUp, Top, End      key.Binding
	Open, Copy, Cite, Filter        key.Binding
	Order, Reverse, Group, Timeline key.Binding
	Export                          key.Binding
	Accept                          key.Binding // in the filter
	Close, Next, Prev               key.Binding // in the detail
	Reckon, Related                 key.Binding
	NextAsk, PrevAsk                key.Binding // in the questions
	Choose, Unchoose                key.Binding
	AskDown, AskUp, AskTop, AskEnd  key.Binding // letters and Space answer or type there
}

// DefaultKeyMap returns the default bindings.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		Down:     key.New("j ↓", downDesc.String(), "j", "down"),
		Up:       key.New("k ↑", upDesc.String(), "k", "up"),
		Right:    key.New("l →", rightDesc.String(), "l", "right"),
		Left:     key.New("h ←", leftDesc.String(), "h", "left"),
		PageDown: key.New(spaceKey.String(), pageDownDesc.String(), "space", "pgdown", "d", "ctrl+d"),
		PageUp:   key.New("b", pageUpDesc.String(), "b", "pgup", "u", "ctrl+u"),
		Top:      key.New("g", topDesc.String(), "g", "home"),
		End:      key.New("G", endDesc.String(), "G", "end"),
		Open:     key.New("Enter", openDesc.String(), "enter"),
		Copy:     key.New("y", copyDesc.String(), "y"),
		Cite:     key.New("Y", citeDesc.String(), "Y"),
		Filter:   key.New("/", filterDesc.String(), "/"),
		Order:    key.New("o", orderDesc.String(), "o"),
		Reverse:  key.New("O", reverseDesc.String(), "O"),
		Group:    key.New("c", groupDesc.String(), "c"),
		Timeline: key.New("v", timelineDesc.String(), "v"),
		Export:   key.New("x", exportDesc.String(), "x"),
		Accept:   key.New("Enter ↓", acceptDesc.String(), "enter", "down", "tab"),
		Close:    key.New("h ←", closeDesc.String(), "h", "left"),
		Next:     key.New("]", nextDesc.String(), "]", "L"),
		Prev:     key.New("[", prevDesc.String(), "[", "H"),
		Reckon:   key.New("a", reckonDesc.String(), "a"),
		Related:  key.New("r", relatedDesc.String(), "r"),
		NextAsk:  key.New("↓", nextAskDesc.String(), "down", "tab"),
		PrevAsk:  key.New("↑", prevAskDesc.String(), "up", "shift+tab"),
		Choose:   key.New("Enter", chooseDesc.String(), "enter", "space", "right", "l"),
		Unchoose: key.New("←", unchooseDesc.String(), "left", "h"),
		AskDown:  key.New("PgDn", askDownDesc.String(), "pgdown"),
		AskUp:    key.New("PgUp", askUpDesc.String(), "pgup"),
		AskTop:   key.New("Home", askTopDesc.String(), "home"),
		AskEnd:   key.New("End", askEndDesc.String(), "end"),
	}
}

// Hints implements key.Map with what comes next.
func (s *Screen) Hints() []key.Binding {
	k := s.keys
	switch {
	case s.export != nil && s.export.naming:
		return []key.Binding{named(k.Open, saveDesc.String()), named(k.PrevAsk, toFormatDesc.String())}
	case s.export != nil:
		return []key.Binding{named(k.Right, formatDesc.String()), named(k.Open, toNameDesc.String()), leave()}
	case s.filter.open:
		return []key.Binding{k.Accept}
	case s.reckon != nil && s.reckon.typing() != nil:
		return []key.Binding{named(k.PrevAsk, prevShort.String()), named(k.NextAsk, nextShort.String())}
	case s.reckon != nil:
		return []key.Binding{k.Choose, named(k.NextAsk, nextShort.String()), named(k.PrevAsk, prevShort.String()), leave()}
	case s.detail.open:
		return s.detailHelp()
	case s.view.timeline:
		return []key.Binding{k.Open, k.Filter, named(k.Timeline, tableDesc.String()), k.Reverse, k.Export, k.Copy}
	}
	if c, ok := s.column(); ok {
		name := header(c)
		return []key.Binding{
			named(k.Copy, copyCellDesc.F(name)), named(k.Order, orderByDesc.F(name)), k.Right, k.Left, k.Open,
		}
	}
	return []key.Binding{k.Open, k.Filter, k.Order, k.Timeline, k.Group, k.Export, k.Copy, k.Right}
}

func (s *Screen) detailHelp() []key.Binding {
	k := s.keys
	help := []key.Binding{passage(k.Open)}
	if s.hasRule() {
		help = append(help, k.Reckon)
	}
	if p, _ := s.selected(); len(s.related(p)) > 0 {
		help = append(help, k.Related)
	}
	return append(help, k.Next, k.Close, k.Copy, k.Export)
}

// hasRule reports whether the selected policy promises money by a rule.
func (s *Screen) hasRule() bool {
	p, _ := s.selected()
	_, ok := s.ruleOf(p)
	return ok
}

// leave is the way out of the questions and of the export.
func leave() key.Binding { return key.New("Esc", leaveDesc.String(), "esc") }

// passage is the open key as it works in the detail.
func passage(open key.Binding) key.Binding { return named(open, passageDesc.String()) }

// named is a binding with other words for what it does now.
func named(b key.Binding, desc string) key.Binding {
	b.SetHelp(b.Help().Key, desc)
	return b
}

// FullHelp is the help: the list, the filter, the detail, the
// questions.
func (s *Screen) FullHelp() [][]key.Binding {
	k := s.keys
	return [][]key.Binding{
		{
			k.Down, k.Up, k.Right, k.Left, k.PageDown, k.PageUp, k.Top, k.End, k.Open, k.Filter,
			k.Order, k.Reverse, k.Group, k.Timeline, k.Copy, k.Cite, k.Export,
		},
		{k.Accept},
		{passage(k.Open), k.Reckon, k.Related, k.Next, k.Prev, k.Close},
		{k.Choose, k.Unchoose, k.NextAsk, k.PrevAsk, k.AskDown, k.AskUp, k.AskTop, k.AskEnd},
	}
}
