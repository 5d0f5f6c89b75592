package find

import "yunlan/ui/key"

// KeyMap are the bindings of the field and of the list.
type KeyMap struct {
	ToList, Recall, Clear  key.Binding // in the field
	Down, Up               key.Binding
	PageDown, PageUp       key.Binding
	Top, End               key.Binding
	Open, Edit, Copy, Cite key.Binding
	Forget                 key.Binding // on the offers of an empty field
}

// DefaultKeyMap returns the default bindings.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		ToList:   key.New("Enter Tab", toListDesc.String(), "enter", "down", "tab"),
		Recall:   key.New("↑", recallDesc.String(), "up"),
		Clear:    key.New("Ctrl-U", clearDesc.String(), "ctrl+u"),
		Down:     key.New("j ↓", downDesc.String(), "j", "down"),
		Up:       key.New("k ↑", upDesc.String(), "k", "up"),
		PageDown: key.New("空格", pageDownDesc.String(), "space", "pgdown", "d", "ctrl+d"),
		PageUp:   key.New("b", pageUpDesc.String(), "b", "pgup", "u", "ctrl+u"),
		Top:      key.New("g", topDesc.String(), "g", "home"),
		End:      key.New("G", endDesc.String(), "G", "end"),
		Open:     key.New("Enter", openDesc.String(), "enter"),
		Edit:     key.New("/ i", editDesc.String(), "/", "i", "tab"),
		Copy:     key.New("y", copyDesc.String(), "y"),
		Cite:     key.New("Y", citeDesc.String(), "Y"),
		Forget:   key.New("D", forgetDesc.String(), "D"),
	}
}

// ShortHelp implements help.KeyMap with what comes next.
func (s *Screen) ShortHelp() []key.Binding {
	k := s.keys
	switch {
	case s.Typing() && s.count() == 0:
		return []key.Binding{k.Clear}
	case s.Typing() && s.field.input.Value() == "":
		return []key.Binding{k.ToList, k.Recall}
	case s.Typing():
		return []key.Binding{k.ToList, k.Clear}
	case s.offersPast():
		return []key.Binding{k.Open, k.Edit, k.Forget}
	case len(s.result.Hits) == 0:
		return []key.Binding{k.Open, k.Edit}
	}
	return []key.Binding{k.Open, k.Down, k.Edit, k.Copy, k.Cite}
}

// FullHelp implements help.KeyMap: the field, the list.
func (s *Screen) FullHelp() [][]key.Binding {
	k := s.keys
	return [][]key.Binding{
		{k.ToList, k.Recall, k.Clear},
		{k.Down, k.Up, k.PageDown, k.PageUp, k.Top, k.End, k.Open, k.Edit, k.Copy, k.Cite, k.Forget},
	}
}
