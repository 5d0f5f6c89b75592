package reader

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/key"
	"yunlan/ui/text"
)

// The states in which the reader has keys of its own.
var (
	inText      = &key.Mode{Name: title}
	inTree      = &key.Mode{Name: contentsDesc}
	inSelection = &key.Mode{Name: selectMode}
	inDragged   = &key.Mode{Name: selectMode}              // selected with the mouse: all other keys are the text's
	inNote      = &key.Mode{Name: noteName, Under: inText} // shown below the text
	inNotes     = &key.Mode{Name: notesTitle, Owns: true}
	inReading   = &key.Mode{Name: readingDesc, Owns: true}
)

// Table is the screen's actions on the keys of a scheme.
func Table(scheme key.Scheme) *key.Table[*Screen] {
	modes := []*key.Mode{inText, inTree, inSelection, inDragged, inNote, inNotes, inReading}
	return key.NewTable(scheme, "reader", title, modes, actions())
}

// Actions implements key.Map.
func (s *Screen) Actions() key.Bindings { return s.keys.Bindings(s, s.mode()) }

// mode is the state that keys meet first.
func (s *Screen) mode() *key.Mode {
	switch {
	case s.tree.focused && s.treeShown():
		return inTree
	case s.sel.on && s.sel.mouse:
		return inDragged
	case s.sel.on:
		return inSelection
	case s.desk.panel.mode == reading:
		return inNote
	}
	return inText
}

// act does the action of a key. What is selected with the mouse is let go by a key
// that is not for it.
func (s *Screen) act(msg tea.KeyPressMsg) tea.Cmd {
	mode := s.mode()
	cmd, ok := s.keys.Press(s, mode, msg)
	if ok || mode != inDragged {
		return cmd
	}
	s.sel = selection{}
	return s.act(msg)
}

// Hints implements key.Map.
func (s *Screen) Hints() []key.Binding {
	switch {
	case s.desk.panel.mode == writing:
		return []key.Binding{key.New("Enter", saveDesc.String()), key.New("Ctrl-J", newLineDesc.String()), key.New("Esc", laterDesc.String())}
	case s.prompt.open:
		return s.promptHelp()
	}
	hints := s.keys.Hints(s, s.mode())
	esc := func(desc string) []key.Binding { return append(hints, key.New("Esc", desc)) }
	switch mode := s.mode(); {
	case mode == inTree:
		return hints
	case mode == inSelection, mode == inDragged:
		hints = slices.Insert(hints, min(2, len(hints)), key.New("( ) ←→↑↓", extendShort.String()))
		return esc(closeDesc.String())
	case mode == inNote:
		return esc(closeDesc.String())
	case s.hitsLit():
		count := key.New(s.hits.count(), "“"+text.Truncate(s.hits.query, 16, "…", s.env.Ambiguous)+"”")
		hints = append([]key.Binding{count}, hints...)
		return esc(unlightDesc.String())
	case s.route.on():
		return esc(leaveRouteDesc.String())
	}
	return hints
}

// reads reports that nothing but the text is in front: no hits, no route.
func (s *Screen) reads() bool { return s.mode() == inText && !s.hitsLit() && !s.route.on() }

func (s *Screen) hitsLit() bool { return len(s.hits.all) > 0 }

// onRoute reports that a route is walked, and nothing is lit over it.
func (s *Screen) onRoute() bool { return s.mode() == inText && !s.hitsLit() && s.route.on() }
