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

// trace is an entry of the history: a place, with the overlays that were open when it
// was left. Going back opens them again.
type trace struct {
	screen.Place
	over   []overlay.Overlay
	opened bool // a sentence was opened from here: Esc returns
}

// history is the places before the present one and, after going back, those after it.
// The newest is the last of each.
type history struct{ back, forward []trace }

// leave adds the place that is left for a new one.
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

// backFrom returns the place before now, which forwardFrom then returns.
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

// origin returns the index in back of the place from which the text was opened at a
// sentence, also if the reader has read on since. Screens shown by their number do not
// count.
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

// openedBy returns the place from which the active screen was opened; ok is false for
// the reader and for a screen that was not opened so.
func (m *Model) openedBy() (trace, bool) {
	n := len(m.history.back)
	if n == 0 || m.active == screen.Reader || m.active == screen.Home {
		return trace{}, false
	}
	t := m.history.back[n-1]
	return t, t.opened && t.Screen != m.active
}

// toOrigin goes back to where the active screen or the sentence in the text was opened,
// past what was read meanwhile. It reports whether there is such a place.
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

// fromLight is toOrigin if the only thing that Esc could close is the highlight of the
// opened sentence.
func (m *Model) fromLight() (tea.Cmd, bool) {
	if len(m.overlays) > 0 || m.active != screen.Reader || m.beside() || !screen.Lit(m.current()) {
		return nil, false
	}
	return m.toOrigin()
}

// escapesTo returns the name of the place that Esc goes back to; ok is false where Esc
// closes something first, or may.
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
		if m.wayOut() == screen.Home {
			return homeName.String(), true
		}
		return m.sectionName(m.readerPlace().Block), true
	}
	at, ok := m.history.origin()
	switch {
	case ok:
		return m.traceName(m.history.back[at]), true
	case m.rest != nil: // it stops reading, as the top bar says
		return "", false
	}
	return homeName.String(), true
}

// trailCells is the most cells for the name of a list on the bottom line.
const trailCells = 20

// traceName returns the name of an entry for the bottom line: of an open list, its title
// up to a colon.
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

// detour is a place in the text that was opened from another screen. Until the reader
// reads on there, home remains the place that is saved.
type detour struct {
	on       bool
	home, at screen.Place
}

// onward is how many characters away from the place, about a page, count as reading on.
const onward = 600

// beginDetour starts a detour at the present place in the text.
func (m *Model) beginDetour(home screen.Place) {
	if m.detour.on {
		home = m.detour.home
	}
	at := m.readerPlace()
	m.detour = detour{on: home != at, home: home, at: at}
}

// leaveDetour ends the detour, at its place, once the reader has read on there.
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

// endDetour ends the detour and shows home again.
func (m *Model) endDetour() tea.Cmd {
	if !m.detour.on {
		return nil
	}
	m.detour.on = false
	return screen.Restore(m.screens[screen.Reader], m.detour.home)
}

// bookmark returns the place to read on from.
func (m *Model) bookmark() screen.Place {
	if m.detour.on {
		return m.detour.home
	}
	return m.readerPlace()
}
