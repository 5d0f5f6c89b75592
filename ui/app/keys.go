package app

import "yunlan/ui/key"

// KeyMap are the keys that work on every screen.
type KeyMap struct {
	Screens            []key.Binding // in the order of screen.Names
	Search             key.Binding
	Back, Forward, Esc key.Binding
	Help, Theme, Mouse key.Binding
	Redraw, Suspend    key.Binding
	Quit, Cancel       key.Binding
}

// DefaultKeyMap returns the default bindings.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		Screens: []key.Binding{
			key.New("1", readerName, "1", "１"), key.New("2", findName, "2", "２"),
			key.New("3", policyName, "3", "３"), key.New("4", marketName, "4", "４"),
			key.New("5", assessName, "5", "５"),
		},
		Search:  key.New("s", searchDesc, "s"),
		Back:    key.New("Ctrl-O ⌫", backDesc, "ctrl+o", "backspace"),
		Forward: key.New("Ctrl-]", forwardDesc, "ctrl+]"),
		Esc:     key.New("Esc", escDesc, "esc"),
		Help:    key.New("?", helpDesc, "?", "f1"),
		Theme:   key.New("T", themeDesc, "T"),
		Mouse:   key.New("M", mouseDesc, "M"),
		Redraw:  key.New("Ctrl-L", redrawDesc, "ctrl+l"),
		Suspend: key.New("Ctrl-Z", suspendDesc, "ctrl+z"),
		Quit:    key.New("q", quitDesc, "q"),
		Cancel:  key.New("Ctrl-C", cancelDesc, "ctrl+c"),
	}
}

// all returns the bindings in the order of the help.
func (k KeyMap) all() []key.Binding {
	return append(append([]key.Binding(nil), k.Screens...),
		k.Search, k.Back, k.Forward, k.Esc, k.Help, k.Theme, k.Mouse, k.Redraw, k.Suspend, k.Quit, k.Cancel)
}
