package key

import (
	"maps"
	"slices"
	"strings"
)

// Presets are the names of the presets, the default first.
var Presets = []string{"default", "less", "vim", "emacs"}

// choices gives keys to actions, by id (app.Help) or by the name alone (Down) for
// every screen that has one.
type choices map[string][]string

func (c choices) of(id string) []string {
	if keys, ok := c[id]; ok {
		return keys
	}
	_, name, _ := strings.Cut(id, ".")
	return c[name]
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
	"less":  {set: lessSet, add: lessAdd, counts: true, z: true},
	"vim":   {counts: true, z: true},
	"emacs": {set: emacsSet, add: emacsAdd},
}

// screenDigits are the digits of the screens; where digits are counts they go
// with Alt.
var screenDigits = map[string]string{
	"app.Home": "0", "app.Reader": "1", "app.Find": "2", "app.Policy": "3", "app.Market": "4", "app.Assess": "5", "app.Library": "6",
}

// less: f and b turn pages; what f did moves to F. Its < and > walk a route here.
var (
	lessSet = choices{"reader.Hints": {"F"}}
	lessAdd = choices{
		"PageDown": {"ctrl+v"}, "PageUp": {"alt+v"}, "reader.PageDown": {"f", "ctrl+v"},
		"Top": {"alt+<"}, "End": {"alt+>"},
		"app.Redraw": {"ctrl+r"}, "app.Quit": {"Q"},
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
