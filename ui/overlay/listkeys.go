package overlay

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/key"
	"yunlan/ui/widget"
)

// listKeys are the keys of a list and of quotes.
type listKeys struct {
	Down, Up, PageDown, PageUp, Top, End key.Binding
	Run, Filter, Pane, Esc, Close        key.Binding
	Copy                                 key.Binding // a quote
}

// Modes says which are live together: over the items, and in the filter, where
// letters are text. The keyboard is the list's.
func (k *listKeys) Modes() []key.Mode {
	return []key.Mode{
		{Name: inItems, Owns: true, Live: []*key.Binding{
			&k.Down, &k.Up, &k.PageDown, &k.PageUp, &k.Top, &k.End, &k.Run, &k.Filter, &k.Pane, &k.Close, &k.Copy,
		}},
		{Name: inFilter, Owns: true, Text: true, Live: []*key.Binding{&k.Run, &k.Pane, &k.Esc}},
	}
}

func defaultListKeys() listKeys {
	return listKeys{
		Down:     key.New("j ↓", downDesc.String(), "j", "down", "ctrl+n"),
		Up:       key.New("k ↑", upDesc.String(), "k", "up", "ctrl+p"),
		PageDown: key.New("PgDn", pageDownDesc.String(), "pgdown", "space", "ctrl+d"),
		PageUp:   key.New("PgUp", pageUpDesc.String(), "pgup", "b", "ctrl+u"),
		Top:      key.New("g", topDesc.String(), "g", "home"),
		End:      key.New("G", endDesc.String(), "G", "end"),
		Run:      key.New("Enter", runDesc.String(), "enter"),
		Filter:   key.New("/", filterDesc.String(), "/"),
		Pane:     key.New("Tab", paneDesc.String(), "tab"),
		Esc:      key.New("Esc", leaveFilter.String(), "esc"),
		Close:    key.New("Esc", closeDesc.String(), "esc", "q"),
		Copy:     key.New("y", copyDesc.String(), "y"),
	}
}

// arrows move the line while letters are text.
func (k listKeys) arrows() []key.Binding {
	return []key.Binding{key.New("", "", "down", "up", "ctrl+n", "ctrl+p", "pgdown", "pgup")}
}

// move moves the selected line and reports whether msg is a key for that.
func (l *List) move(msg tea.KeyPressMsg) bool {
	page := widget.Page(l.height)
	switch {
	case key.Matches(msg, l.keys.Down):
		l.step(1)
	case key.Matches(msg, l.keys.Up):
		l.step(-1)
	case key.Matches(msg, l.keys.PageDown):
		l.step(page)
	case key.Matches(msg, l.keys.PageUp):
		l.step(-page)
	case key.Matches(msg, l.keys.Top):
		l.step(-len(l.shown))
	case key.Matches(msg, l.keys.End):
		l.step(len(l.shown))
	default:
		return false
	}
	return true
}

func (l *List) step(n int) { l.window.Move(n, len(l.shown)) }

func (l *List) wheel(b tea.MouseButton) {
	n := 1
	if b == tea.MouseWheelUp {
		n = -1
	}
	l.step(n)
}

// click does what Enter would on the line under the mouse; at is relative to
// the list's own first row.
func (l *List) click(at tea.Mouse) tea.Cmd {
	line, ok := l.window.RowAt(at.Y-l.head(), len(l.shown), l.height)
	if at.Button != tea.MouseLeft || !ok {
		return nil
	}
	l.window.At = line
	return l.run()
}
