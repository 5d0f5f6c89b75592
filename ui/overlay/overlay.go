package overlay

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/key"
	"yunlan/ui/widget"
)

// Overlay lies over a screen until Done.
type Overlay interface {
	// Update handles a message and reports whether it was for the overlay.
	Update(msg tea.Msg) (cmd tea.Cmd, consumed bool)
	// View returns the rows that cover the bottom of a screen of w×h cells, at
	// most h of them, none wider than w.
	View(w, h int) []string
	Done() bool
	Hints() []key.Binding
}

// Cursor returns where the terminal's cursor belongs, relative to the first row
// of o's last View; nil hides it.
func Cursor(o Overlay) *tea.Cursor {
	if c, ok := o.(interface{ Cursor() *tea.Cursor }); ok {
		return c.Cursor()
	}
	return nil
}

// The rooms of the overlays whose keys can be chosen. The help has none: its
// letters are text, and Esc always closes it.
const (
	ListRoom = "list" // lists and quotes
	PeekRoom = "peek"
)

// Default are the actions of the overlays.
func Default(scheme key.Scheme) []key.Bindings {
	list, peek := defaultListKeys(), defaultPeekKeys()
	maps := []key.KeyMap{{Name: ListRoom, Title: listTitle, Map: &list}, {Name: PeekRoom, Title: peekTitle, Map: &peek}}
	var out []key.Bindings
	for _, m := range maps {
		m.Apply(scheme)
		out = append(out, m.Bindings())
	}
	return out
}

// keys are what every overlay knows.
type keys struct{ Close, Down, Up, PageDown, PageUp key.Binding }

func defaultKeys() keys {
	return keys{
		Close:    key.New("Esc", closeDesc.String(), "esc", "q"),
		Down:     key.New("j", downDesc.String(), "j", "down"),
		Up:       key.New("k", upDesc.String(), "k", "up"),
		PageDown: key.New("空格", pageDownDesc.String(), "space", "pgdown", "d", "ctrl+d"),
		PageUp:   key.New("b", pageUpDesc.String(), "b", "pgup", "u", "ctrl+u"),
	}
}

// pager is the scrolling that the help and the peek share.
type pager struct {
	window       widget.Window
	rows, height int // of the last View
}

func (p *pager) press(k keys, msg tea.KeyPressMsg) bool {
	switch {
	case key.Matches(msg, k.Down):
		p.scroll(1)
	case key.Matches(msg, k.Up):
		p.scroll(-1)
	case key.Matches(msg, k.PageDown):
		p.scroll(widget.Page(p.height))
	case key.Matches(msg, k.PageUp):
		p.scroll(-widget.Page(p.height))
	default:
		return false
	}
	return true
}

func (p *pager) scroll(by int) { p.window.Scroll(by, p.rows, p.height) }

// seen returns the rows of all that are visible in h rows.
func (p *pager) seen(all []string, h int) []string {
	p.rows, p.height = len(all), h
	p.scroll(0)
	from, to := p.window.Seen(len(all), h)
	return all[from:to]
}
