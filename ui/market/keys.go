package market

import "yunlan/ui/key"

// KeyMap are the bindings of the screen.
type KeyMap struct {
	Next, Previous     key.Binding // figure
	Down, Up, Top, End key.Binding // number
	View, Open, Copy   key.Binding
}

// DefaultKeyMap returns the default bindings.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		Next:     key.New("l →", nextDesc, "l", "right", "]", "tab"),
		Previous: key.New("h ←", previousDesc, "h", "left", "[", "shift+tab"),
		Down:     key.New("j ↓", downDesc, "j", "down"),
		Up:       key.New("k ↑", upDesc, "k", "up"),
		Top:      key.New("g", topDesc, "g", "home"),
		End:      key.New("G", endDesc, "G", "end"),
		View:     key.New("v", viewDesc, "v"),
		Open:     key.New("Enter", openDesc, "enter"),
		Copy:     key.New("y", copyDesc, "y"),
	}
}

// ShortHelp implements help.KeyMap with what comes next.
func (s *Screen) ShortHelp() []key.Binding {
	k := s.keys
	short := []key.Binding{k.Open, k.Next, k.Down}
	if len(s.views()) > 1 {
		short = append(short, k.View)
	}
	return append(short, k.Copy)
}

// FullHelp implements help.KeyMap.
func (s *Screen) FullHelp() [][]key.Binding {
	k := s.keys
	return [][]key.Binding{{k.Next, k.Previous, k.Down, k.Up, k.Top, k.End, k.View, k.Open, k.Copy}}
}
