package policy

import "yunlan/ui/key"

// KeyMap are the bindings of the list and of the detail.
type KeyMap struct {
	Down, Up                         key.Binding
	PageDown, PageUp                 key.Binding
	Top, End                         key.Binding
	Open, Copy, Filter, Order, Group key.Binding
	Accept                           key.Binding // in the filter
	Close, Next, Prev, Reckon        key.Binding // in the detail
	NextAsk, PrevAsk                 key.Binding // in the questions
	Choose, Unchoose                 key.Binding
}

// DefaultKeyMap returns the default bindings.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		Down:     key.New("j ↓", downDesc, "j", "down"),
		Up:       key.New("k ↑", upDesc, "k", "up"),
		PageDown: key.New("空格", pageDownDesc, "space", "pgdown", "d", "ctrl+d"),
		PageUp:   key.New("b", pageUpDesc, "b", "pgup", "u", "ctrl+u"),
		Top:      key.New("g", topDesc, "g", "home"),
		End:      key.New("G", endDesc, "G", "end"),
		Open:     key.New("Enter", openDesc, "enter"),
		Copy:     key.New("y", copyDesc, "y", "Y"),
		Filter:   key.New("/", filterDesc, "/"),
		Order:    key.New("o", orderDesc, "o"),
		Group:    key.New("c", groupDesc, "c"),
		Accept:   key.New("Enter ↓", acceptDesc, "enter", "down", "tab"),
		Close:    key.New("h ←", closeDesc, "h", "left"),
		Next:     key.New("]", nextDesc, "]", "L"),
		Prev:     key.New("[", prevDesc, "[", "H"),
		Reckon:   key.New("a", reckonDesc, "a"),
		NextAsk:  key.New("↓", nextAskDesc, "down", "tab"),
		PrevAsk:  key.New("↑", prevAskDesc, "up", "shift+tab"),
		Choose:   key.New("Enter", chooseDesc, "enter", "space", "right", "l"),
		Unchoose: key.New("←", unchooseDesc, "left", "h"),
	}
}

// ShortHelp implements help.KeyMap with what comes next.
func (s *Screen) ShortHelp() []key.Binding {
	k := s.keys
	switch {
	case s.filter.open:
		return []key.Binding{k.Accept}
	case s.reckon != nil && s.reckon.typing() != nil:
		return []key.Binding{k.PrevAsk, k.NextAsk}
	case s.reckon != nil:
		return []key.Binding{k.Choose, k.NextAsk, k.PrevAsk}
	case s.detail.open && s.hasRule():
		return []key.Binding{passage(k.Open), k.Reckon, k.Next, k.Close}
	case s.detail.open:
		return []key.Binding{passage(k.Open), k.Next, k.Close, k.Copy}
	}
	return []key.Binding{k.Open, k.Filter, k.Order, k.Group, k.Copy}
}

// hasRule reports whether the selected policy promises money by a rule.
func (s *Screen) hasRule() bool {
	p, _ := s.selected()
	_, ok := s.rules[p.Row]
	return ok && p.Row != ""
}

// passage is the open key as it works in the detail.
func passage(open key.Binding) key.Binding {
	open.SetHelp(open.Help().Key, passageDesc)
	return open
}

// FullHelp implements help.KeyMap: the list, the filter, the detail, the
// questions.
func (s *Screen) FullHelp() [][]key.Binding {
	k := s.keys
	return [][]key.Binding{
		{k.Down, k.Up, k.PageDown, k.PageUp, k.Top, k.End, k.Open, k.Filter, k.Order, k.Group, k.Copy},
		{k.Accept},
		{passage(k.Open), k.Reckon, k.Next, k.Prev, k.Close},
		{k.Choose, k.Unchoose, k.NextAsk, k.PrevAsk},
	}
}
