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

// pager is the scrolling that the help and the peek share.
type pager struct {
	window       widget.Window
	rows, height int // of the last View
}

// walk scrolls as a key does.
func (p *pager) walk(m widget.Motion) { p.scroll(m.Lines(widget.Page(p.height), p.rows)) }

func (p *pager) scroll(by int) { p.window.Scroll(by, p.rows, p.height) }

// seen returns the rows of all that are visible in h rows.
func (p *pager) seen(all []string, h int) []string {
	p.rows, p.height = len(all), h
	p.scroll(0)
	from, to := p.window.Seen(len(all), h)
	return all[from:to]
}
