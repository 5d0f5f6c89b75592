package app

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/ui/overlay"
	"yunlan/ui/screen"
	"yunlan/ui/text"
)

// depth is how many places the history keeps.
const depth = 100

// trace is a place and what lay over it when it was left: a list that led away
// is there again for who comes back.
type trace struct {
	screen.Place
	over   []overlay.Overlay
	opened bool // a sentence was opened from here: Esc comes back
}

// history is the way the reader came, and what lies ahead after going back.
type history struct{ back, forward []trace }

// leave remembers a place that is left for a new one.
func (h *history) leave(t trace) {
	h.forward = nil
	if n := len(h.back); n > 0 && h.back[n-1].Place == t.Place {
		h.back[n-1] = t
		return
	}
	h.back = append(h.back, t)
	if len(h.back) > depth {
		h.back = h.back[1:]
	}
}

// backFrom returns the place before, and remembers now for going forward.
func (h *history) backFrom(now screen.Place) (trace, bool) {
	return step(&h.back, &h.forward, now)
}

// forwardFrom undoes backFrom.
func (h *history) forwardFrom(now screen.Place) (trace, bool) {
	return step(&h.forward, &h.back, now)
}

func step(from, to *[]trace, now screen.Place) (trace, bool) {
	for len(*from) > 0 {
		n := len(*from) - 1
		t := (*from)[n]
		*from = (*from)[:n]
		if t.Place != now || len(t.over) > 0 {
			*to = append(*to, trace{Place: now})
			return t, true
		}
	}
	return trace{}, false
}

// origin is the place in the history from which a sentence was opened that the
// reader is at now, or has read on from: the layer below the text. What was
// only shown with a number key is no layer.
func (h *history) origin() (at int, ok bool) {
	for at = len(h.back) - 1; at >= 0; at-- {
		switch t := h.back[at]; {
		case t.opened:
			return at, true
		case t.Screen != screen.Reader:
			return 0, false
		}
	}
	return 0, false
}

// openedBy is the place that led straight to the screen, which is not the text.
func (m *Model) openedBy() (trace, bool) {
	n := len(m.history.back)
	if n == 0 || m.active == screen.Reader || m.active == screen.Home {
		return trace{}, false
	}
	t := m.history.back[n-1]
	return t, t.opened && t.Screen != m.active
}

// toOrigin goes back to where a sentence was opened, over what was read meanwhile,
// or to the line of another screen that led here.
func (m *Model) toOrigin() (tea.Cmd, bool) {
	if _, ok := m.openedBy(); ok {
		return m.back(), true
	}
	at, ok := m.history.origin()
	if !ok || m.active != screen.Reader {
		return nil, false
	}
	m.history.back = m.history.back[:at+1]
	return m.back(), true
}

// fromLight goes back from a sentence that is lit and nothing else: its light is no
// layer of its own.
func (m *Model) fromLight() (tea.Cmd, bool) {
	if len(m.overlays) > 0 || m.active != screen.Reader || m.beside() || !screen.Lit(m.current()) {
		return nil, false
	}
	return m.toOrigin()
}

// escapesTo names what Esc goes back to from here; ok is false where it closes
// something first, or might.
func (m *Model) escapesTo() (label string, ok bool) {
	if layered, known := screen.Layered(m.current()); layered && !screen.Lit(m.current()) || !known || len(m.overlays) > 0 || m.beside() {
		return "", false
	}
	if m.active == screen.Home {
		return "", false
	}
	if t, ok := m.openedBy(); ok {
		return m.traceName(t), true
	}
	if m.active != screen.Reader {
		return m.sectionName(m.readerPlace().Block), true
	}
	at, ok := m.history.origin()
	if !ok {
		return homeName.String(), true
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

// detour is a place of the text that was only looked up from another screen:
// home stays the place to read on from until the reader reads on at the other.
type detour struct {
	on       bool
	home, at screen.Place
}

// onward is how many characters, about a page, make reading on.
const onward = 600

// beginDetour notes that the text shows a place that another screen asked for.
func (m *Model) beginDetour(home screen.Place) {
	if m.detour.on {
		home = m.detour.home
	}
	at := m.readerPlace()
	m.detour = detour{on: home != at, home: home, at: at}
}

// leaveDetour makes the place the reader's own once they have read on there.
func (m *Model) leaveDetour() {
	if !m.detour.on || m.active != screen.Reader {
		return
	}
	if d := m.charsAt(m.here()) - m.charsAt(m.detour.at); max(d, -d) > onward {
		m.detour.on = false
	}
}

func (m *Model) charsAt(p screen.Place) int {
	const han = 3 // bytes of most characters
	return m.env.Paper.CharsBefore(max(m.env.Paper.Index(p.Block), 0)) + max(p.Offset, 0)/han
}

// endDetour shows the text where it was before the detour.
func (m *Model) endDetour() tea.Cmd {
	if !m.detour.on {
		return nil
	}
	m.detour.on = false
	return screen.Restore(m.screens[screen.Reader], m.detour.home)
}

// bookmark is the place to read on from.
func (m *Model) bookmark() screen.Place {
	if m.detour.on {
		return m.detour.home
	}
	return m.readerPlace()
}
