package policy

import "yunlan/ui/key"

// KeyMap are the bindings of the list and of the detail.
type KeyMap struct {
	Down, Up                         key.Binding
	PageDown, PageUp                 key.Binding
	Top, End                         key.Binding
	Open, Copy, Filter, Order, Group key.Binding
	Accept                           key.Binding // in the filter
	Close, Next, Prev                key.Binding // in the detail
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
	}
}

// ShortHelp implements help.KeyMap with what comes next.
func (s *Screen) ShortHelp() []key.Binding {
	k := s.keys
	switch {
	case s.filter.open:
		return []key.Binding{k.Accept}
	case s.detail.open:
		return []key.Binding{passage(k.Open), k.Next, k.Close, k.Copy}
	}
	return []key.Binding{k.Open, k.Filter, k.Order, k.Group, k.Copy}
}

// passage is the open key as it works in the detail.
func passage(open key.Binding) key.Binding {
	open.SetHelp(open.Help().Key, passageDesc)
	return open
}

// FullHelp implements help.KeyMap: the list, the filter, the detail.
func (s *Screen) FullHelp() [][]key.Binding {
	k := s.keys
	return [][]key.Binding{
		{k.Down, k.Up, k.PageDown, k.PageUp, k.Top, k.End, k.Open, k.Filter, k.Order, k.Group, k.Copy},
		{k.Accept},
		{passage(k.Open), k.Next, k.Prev, k.Close},
	}
}
