package app

import (
	"slices"

	"yunlan/data/edition"
	"yunlan/ui/assess"
	"yunlan/ui/find"
	"yunlan/ui/found"
	"yunlan/ui/home"
	"yunlan/ui/key"
	"yunlan/ui/market"
	"yunlan/ui/overlay"
	"yunlan/ui/policy"
	"yunlan/ui/reader"
	"yunlan/ui/screen"
)

// listed are all screens: the five, then the start page.
var listed = append(slices.Clone(screen.Names), screen.Home)

// makes makes each screen; the start page is made by the root model itself.
var makes = map[screen.Name]func(*screen.Env) screen.Screen{
	screen.Reader: func(e *screen.Env) screen.Screen { return reader.New(e) },
	screen.Find:   func(e *screen.Env) screen.Screen { return find.New(e) },
	screen.Policy: func(e *screen.Env) screen.Screen { return policy.New(e) },
	screen.Market: func(e *screen.Env) screen.Screen { return market.New(e) },
	screen.Assess: func(e *screen.Env) screen.Screen { return assess.New(e) },
}

// defaults are the bindings of each screen that was never shown.
var defaults = map[screen.Name]func(key.Scheme) key.Bindings{
	screen.Reader: func(s key.Scheme) key.Bindings { return reader.Table(s).Default() },
	screen.Find:   func(s key.Scheme) key.Bindings { return find.Table(s).Default() },
	screen.Policy: func(s key.Scheme) key.Bindings { return policy.Table(s).Default() },
	screen.Market: func(s key.Scheme) key.Bindings { return market.Table(s).Default() },
	screen.Assess: func(s key.Scheme) key.Bindings { return assess.Table(s).Default() },
	screen.Home:   func(s key.Scheme) key.Bindings { return home.Table(s).Default() },
}

// Bindings are all actions that have keys, under a scheme: the program's own
// first, those of the screens in their order, those of what lies over them.
func Bindings(scheme key.Scheme) []key.Bindings {
	all := []key.Bindings{table(scheme).Default()}
	for _, name := range listed {
		all = append(all, defaults[name](scheme))
	}
	all = append(all, found.Table(scheme).Default())
	return append(all, overlay.Default(scheme)...)
}

// inForce are the actions of the program and its screens as they are now, those of
// screens that were never shown as they will be.
func (m *Model) inForce() []key.Bindings {
	all := []key.Bindings{m.bindings()}
	for _, name := range listed {
		switch s := m.screens[name]; {
		case s != nil:
			all = append(all, s.Actions())
		case lacks(name, m.env.Paper):
			all = append(all, key.Bindings{})
		case !edition.Has(m.env.Paper) && unprepared[name] != nil:
			all = append(all, found.Table(m.env.Keys).Default())
		default:
			all = append(all, defaults[name](m.env.Keys))
		}
	}
	return all
}

// bound reports that some action, here or elsewhere, has a key.
func (m *Model) bound(k string) bool {
	for _, b := range Bindings(m.env.Keys) {
		if slices.ContainsFunc(b.Entries, func(e key.Entry) bool { return slices.Contains(e.Binding.Keys(), k) }) {
			return true
		}
	}
	return false
}
