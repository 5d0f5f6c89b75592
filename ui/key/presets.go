package key

import (
	"maps"
	"slices"
)

// Presets are the names of the presets, the default first.
var Presets = []string{"default", "less", "vim", "emacs"}

// choices gives keys to actions, by id (app.Help) or by the field's name (Down)
// for every room that has one.
type choices map[string][]string

func (c choices) of(a Action) []string {
	if keys, ok := c[a.ID]; ok {
		return keys
	}
	return c[a.Name()]
}

// preset is a way to press keys that readers bring along.
type preset struct {
	set    choices // in the place of the default keys
	add    choices // besides them
	counts bool    // digits are counts
	z      bool    // ZZ leaves
}

// presets keep the default keys wherever the other program has no use for them,
// so that the hints and the manual stay true.
var presets = map[string]preset{
	"less":  {set: lessSet, add: lessAdd, z: true},
	"vim":   {set: vimSet, add: vimAdd, counts: true, z: true},
	"emacs": {set: emacsSet, add: emacsAdd},
}

// less: f and b turn pages; what f did moves to F. Its < and > walk a route here.
var (
	lessSet = choices{"reader.Hints": {"F"}}
	lessAdd = choices{
		"Down": {"ctrl+n", "ctrl+e"}, "Up": {"ctrl+p", "ctrl+y"},
		"reader.PageDown": {"f", "ctrl+f", "ctrl+v"}, "reader.PageUp": {"ctrl+b", "alt+v"},
		"Top": {"alt+<"}, "End": {"alt+>"},
		"app.Redraw": {"ctrl+r"}, "app.Quit": {"Q"},
	}
)

// vim: digits are counts, so the screens move to Alt; Ctrl-F and Ctrl-B turn
// pages.
var (
	vimSet = choices{
		"app.Reader": {"alt+1"}, "app.Find": {"alt+2"}, "app.Policy": {"alt+3"}, "app.Market": {"alt+4"}, "app.Assess": {"alt+5"},
	}
	vimAdd = choices{
		"Down": {"ctrl+n", "ctrl+e"}, "Up": {"ctrl+p", "ctrl+y"},
		"PageDown": {"ctrl+f"}, "PageUp": {"ctrl+b"},
	}
)

// emacs: the motions on Ctrl and Alt; Ctrl-G cancels a layer, Alt-X finds
// actions. Ctrl-S stays the terminal's: Alt-S searches.
var (
	emacsSet = choices{
		"Down": {"ctrl+n", "down", "j"}, "Up": {"ctrl+p", "up", "k"},
		"reader.PageDown": {"ctrl+v", "space", "pgdown"}, "reader.PageUp": {"alt+v", "b", "pgup"},
		"reader.Find": {"alt+s", "/"},
	}
	emacsAdd = choices{
		"Top": {"alt+<"}, "End": {"alt+>"},
		"PageDown": {"ctrl+v"}, "PageUp": {"alt+v"},
		"reader.Left": {"ctrl+b"}, "reader.Right": {"ctrl+f"},
		"reader.NextPara": {"alt+}"}, "reader.PrevPara": {"alt+{"}, "reader.Copy": {"alt+w"},
		"app.Esc": {"ctrl+g"}, "app.Palette": {"alt+x"},
	}
)

func sortedKeys(m map[string][]string) []string { return slices.Sorted(maps.Keys(m)) }
