package market

import "yunlan/ui/key"

// KeyMap are the bindings of the screen.
type KeyMap struct {
	Next, Previous    key.Binding // figure
	Down, Up          key.Binding // number
	Top, End          key.Binding
	PageDown, PageUp  key.Binding
	View, Audit, Open key.Binding
	Copy, Cite        key.Binding
	Export            key.Binding
}

// DefaultKeyMap returns the default bindings.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		Next:     key.New("l →", nextDesc.String(), "l", "right", "]", "tab"),
		Previous: key.New("h ←", previousDesc.String(), "h", "left", "[", "shift+tab"),
		Down:     key.New("j ↓", downDesc.String(), "j", "down"),
		Up:       key.New("k ↑", upDesc.String(), "k", "up"),
		Top:      key.New("g", topDesc.String(), "g", "home"),
		End:      key.New("G", endDesc.String(), "G", "end"),
		PageDown: key.New("PgDn", pageDownDesc.String(), "space", "pgdown", "d", "ctrl+d"),
		PageUp:   key.New("PgUp", pageUpDesc.String(), "b", "pgup", "u", "ctrl+u"),
		View:     key.New("v", viewDesc.String(), "v"),
		Audit:    key.New("a", auditDesc.String(), "a"),
		Open:     key.New("Enter", openDesc.String(), "enter"),
		Copy:     key.New("y", copyDesc.String(), "y"),
		Cite:     key.New("Y", citeDesc.String(), "Y"),
		Export:   key.New("x", exportDesc.String(), "x"),
	}
}

// ShortHelp implements help.KeyMap with what comes next.
func (s *Screen) ShortHelp() []key.Binding {
	k := s.keys
	short := []key.Binding{k.Open, k.Next, k.Down}
	if len(s.views()) > 1 {
		short = append(short, k.View)
	}
	if !s.auditing() {
		short = append(short, k.Audit)
	}
	return append(short, k.Copy)
}

// FullHelp implements help.KeyMap.
func (s *Screen) FullHelp() [][]key.Binding {
	k := s.keys
	return [][]key.Binding{{k.Next, k.Previous, k.Down, k.Up, k.Top, k.End, k.PageDown, k.PageUp, k.View, k.Audit, k.Open, k.Copy, k.Cite, k.Export}}
}
