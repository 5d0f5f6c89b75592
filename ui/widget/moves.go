package widget

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/ui/key"
)

// Motion is how far a key moves: so many lines, halves of a page, pages, or to
// the edge; backwards for a negative By.
type Motion struct {
	Unit Unit
	By   int
}

// Unit is what a motion counts in.
type Unit int

// The units.
const (
	Line Unit = iota
	Half
	Whole
	Edge
)

// Lines is a motion in lines where a page has so many and all are so many.
func (m Motion) Lines(page, all int) int {
	switch m.Unit {
	case Half:
		return m.By * max(page/2, 1)
	case Whole:
		return m.By * page
	case Edge:
		return m.By * all
	}
	return m.By
}

// Go selects the item that a motion leads to, of n in a window h high.
func (w *Window) Go(m Motion, n, h int) { w.Move(m.Lines(Page(h), n), n) }

// Moves are the actions that walk whatever has lines: the reader's text, lists,
// trees, pages, overlays. All have the same names and the same keys.
type Moves[S any] struct {
	Of    string                    // the screen, which begins their ids
	Do    func(S, Motion) tea.Cmd   // what they do
	Modes []*key.Mode               // where they work; none for everywhere
	Desc  map[string]lang.Text      // by name, where a list has other words
	Label map[string]string         // by name, where help calls the keys otherwise
	Bar   map[string]func(S) string // by name, those that are hinted
	Nth   func(s S, n int) tea.Cmd  // End with a number: to the nth line; nil for none
	Yield []string                  // names of those whose keys give way to the reader's choices
}

// common are what all have in common. What Ctrl does for the hands of less and vi
// gives way to the reader's own choices.
var common = []struct {
	name       string
	keys, also []string
	label      string
	desc       lang.Text
	motion     Motion
}{
	{"Down", []string{"j", "down"}, []string{"ctrl+n", "ctrl+e"}, "", downDesc, Motion{Line, 1}},
	{"Up", []string{"k", "up"}, []string{"ctrl+p", "ctrl+y"}, "", upDesc, Motion{Line, -1}},
	{"PageDown", []string{"space", "pgdown"}, []string{"ctrl+f"}, "空格", pageDownDesc, Motion{Whole, 1}},
	{"PageUp", []string{"b", "pgup"}, []string{"ctrl+b"}, "b", pageUpDesc, Motion{Whole, -1}},
	{"HalfDown", nil, []string{"d", "ctrl+d"}, "d", halfDownDesc, Motion{Half, 1}},
	{"HalfUp", nil, []string{"u", "ctrl+u"}, "u", halfUpDesc, Motion{Half, -1}},
	{"Top", []string{"g", "home"}, nil, "g", topDesc, Motion{Edge, -1}},
	{"End", []string{"G", "end"}, nil, "G", endDesc, Motion{Edge, 1}},
}

// Actions returns the actions in the order of the help.
func (m Moves[S]) Actions() []key.Action[S] {
	out := make([]key.Action[S], len(common))
	for i, one := range common {
		do := func(s S) tea.Cmd { return m.Do(s, one.motion) }
		a := key.Action[S]{
			ID: m.Of + "." + one.name, Keys: one.keys, Also: one.also, Label: one.label, Desc: one.desc,
			Modes: m.Modes, Group: key.Move, Bar: m.Bar[one.name], Do: do,
		}
		if slices.Contains(m.Yield, one.name) {
			a.Keys, a.Also = nil, slices.Concat(one.keys, one.also)
		}
		if label, ok := m.Label[one.name]; ok {
			a.Label = label
		}
		if desc, ok := m.Desc[one.name]; ok {
			a.Desc = desc
		}
		switch {
		case one.motion.Unit != Edge:
			a.Count = func(s S, n int) tea.Cmd { return m.Do(s, Motion{one.motion.Unit, one.motion.By * n}) }
		case one.motion.By > 0:
			a.Count = m.Nth
		}
		out[i] = a
	}
	return out
}
