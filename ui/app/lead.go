package app

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/ui/overlay"
	"yunlan/ui/screen"
	"yunlan/ui/text"
)

// lead is the place in the history from which a sentence was opened that the
// reader is at now, or has read on from: the layer below the text. What was
// only shown with a number key is no layer.
func (h *history) lead() (at int, ok bool) {
	for at = len(h.back) - 1; at >= 0; at-- {
		switch t := h.back[at]; {
		case t.led:
			return at, true
		case t.Screen != screen.Reader:
			return 0, false
		}
	}
	return 0, false
}

// ledBy is the place that led straight to the screen, which is not the text.
func (m *Model) ledBy() (trace, bool) {
	n := len(m.history.back)
	if n == 0 || m.active == screen.Reader {
		return trace{}, false
	}
	t := m.history.back[n-1]
	return t, t.led && t.Screen != m.active
}

// led goes back to where a sentence was opened, over what was read meanwhile,
// or to the line of another screen that led here.
func (m *Model) led() (tea.Cmd, bool) {
	if _, ok := m.ledBy(); ok {
		return m.back(), true
	}
	at, ok := m.history.lead()
	if !ok || m.active != screen.Reader {
		return nil, false
	}
	m.history.back = m.history.back[:at+1]
	return m.back(), true
}

// ledLit goes back from a sentence that is lit and nothing else: its light is no
// layer of its own.
func (m *Model) ledLit() (tea.Cmd, bool) {
	if len(m.overlays) > 0 || m.active != screen.Reader || m.beside() || !screen.Lit(m.current()) {
		return nil, false
	}
	return m.led()
}

// escapesTo names what Esc goes back to from here; ok is false where it closes
// something first, or might.
func (m *Model) escapesTo() (label string, ok bool) {
	if layered, known := screen.Layered(m.current()); layered && !screen.Lit(m.current()) || !known || len(m.overlays) > 0 || m.beside() {
		return "", false
	}
	if t, ok := m.ledBy(); ok {
		return m.traceName(t), true
	}
	if m.active != screen.Reader {
		return m.sectionName(m.readerPlace().Block), true
	}
	at, ok := m.history.lead()
	if !ok {
		return "", false
	}
	return m.traceName(m.history.back[at]), true
}

// trailCells bound the name of a list on the bottom line.
const trailCells = 20

// traceName is what the bottom line calls a place: a list by its title without
// what is said in it.
func (m *Model) traceName(t trace) string {
	if n := len(t.over); n > 0 {
		if list, ok := t.over[n-1].(*overlay.List); ok {
			name, _, _ := strings.Cut(list.Title(), lang.Colon.String())
			return text.Truncate(name, trailCells, "…", m.env.Ambiguous)
		}
	}
	if t.Screen == screen.Reader {
		return m.sectionName(t.Block)
	}
	if s := m.screens[t.Screen]; s != nil {
		return s.Title()
	}
	return ""
}

// lent is a place of the reader that was only looked up from another screen:
// home stays the place to read on from until the reader reads on at the other.
type lent struct {
	on       bool
	home, at screen.Place
}

// onward is how many characters, about a page, make reading on.
const onward = 600

// lend notes that the text shows a place that another screen asked for.
func (m *Model) lend(home screen.Place) {
	if m.lent.on {
		home = m.lent.home
	}
	at := m.readerPlace()
	m.lent = lent{on: home != at, home: home, at: at}
}

// readOn ends the loan once the reader has moved on.
func (m *Model) readOn() {
	if !m.lent.on || m.active != screen.Reader {
		return
	}
	if d := m.charsAt(m.here()) - m.charsAt(m.lent.at); max(d, -d) > onward {
		m.lent.on = false
	}
}

func (m *Model) charsAt(p screen.Place) int {
	const han = 3 // bytes of most characters
	return m.env.Paper.CharsBefore(max(m.env.Paper.Index(p.Block), 0)) + max(p.Offset, 0)/han
}

// giveBack shows the text where it was before it was lent.
func (m *Model) giveBack() tea.Cmd {
	if !m.lent.on {
		return nil
	}
	m.lent.on = false
	return screen.Restore(m.screens[screen.Reader], m.lent.home)
}

// bookmark is the place to read on from.
func (m *Model) bookmark() screen.Place {
	if m.lent.on {
		return m.lent.home
	}
	return m.readerPlace()
}
