package app

import "yunlan/ui/key"

// KeyMap are the keys that work on every screen.
type KeyMap struct {
	Screens            screenKeys
	Search, Index      key.Binding
	Side, Pane         key.Binding // a screen beside the text, and the way to it
	Back, Forward, Esc key.Binding
	Help, Palette      key.Binding
	Theme, Mouse       key.Binding
	Redraw, Suspend    key.Binding
	Quit, Cancel       key.Binding
}

// screenKeys show the screens.
type screenKeys struct{ Reader, Find, Policy, Market, Assess key.Binding }

// all returns them in the order of screen.Names.
func (k screenKeys) all() []key.Binding {
	return []key.Binding{k.Reader, k.Find, k.Policy, k.Market, k.Assess}
}

// DefaultKeyMap returns the default bindings.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		Screens: screenKeys{
			Reader: key.New("1", readerName.String(), "1"),
			Find:   key.New("2", findName.String(), "2"),
			Policy: key.New("3", policyName.String(), "3"),
			Market: key.New("4", marketName.String(), "4"),
			Assess: key.New("5", assessName.String(), "5"),
		},
		Search:  key.New("s", searchDesc.String(), "s"),
		Index:   key.New("W", indexDesc.String(), "W"),
		Side:    key.New("p", sideDesc.String(), "p"),
		Pane:    key.New("Tab", paneDesc.String(), "tab"),
		Back:    key.New("Ctrl-O ⌫", backDesc.String(), "ctrl+o", "backspace"),
		Forward: key.New("Ctrl-]", forwardDesc.String(), "ctrl+]"),
		Esc:     key.New("Esc", escDesc.String(), "esc"),
		Help:    key.New("?", helpDesc.String(), "?", "f1"),
		Palette: key.New(": Ctrl-K", paletteDesc.String(), ":", "ctrl+k"),
		Theme:   key.New("T", themeDesc.String(), "T"),
		Mouse:   key.New("M", mouseDesc.String(), "M"),
		Redraw:  key.New("Ctrl-L", redrawDesc.String(), "ctrl+l"),
		Suspend: key.New("Ctrl-Z", suspendDesc.String(), "ctrl+z"),
		Quit:    key.New("q", quitDesc.String(), "q"),
		Cancel:  key.New("Ctrl-C", cancelDesc.String(), "ctrl+c"),
	}
}

// all returns the bindings in the order of the help.
func (k KeyMap) all() []key.Binding {
	return append(k.Screens.all(),
		k.Search, k.Side, k.Index, k.Back, k.Forward, k.Esc, k.Help, k.Palette, k.Theme, k.Mouse, k.Redraw, k.Suspend, k.Quit, k.Cancel)
}

// Modes says that the way between two panes is live only where there are two; a
// screen's own Tab comes second there.
func (k *KeyMap) Modes() []key.Mode {
	var always []*key.Binding
	for _, a := range (key.Room{Name: "app", KeyMap: k}).Actions() {
		if a.Binding != &k.Pane {
			always = append(always, a.Binding)
		}
	}
	return []key.Mode{{Live: always}, {Name: sideDesc, Live: []*key.Binding{&k.Pane}}}
}
