package key

import "slices"

// Clash is a key that two actions claim while both are live.
type Clash struct{ Key, First, Second string } // the actions by id

// yielding is the program's action whose keys a screen may have for its own.
const yielding = "app.Home"

// Clashes finds what the program's own keys and those of a screen claim twice, in
// any of the screen's modes. Each pair of actions is told once. The digit of the start
// page is no clash: it is the screen's where the screen has a use for it.
func Clashes(program, screen Bindings) []Clash {
	var found []Clash
	for _, m := range screen.Modes {
		live := screen.live(m)
		if !m.Owns {
			live = append(program.live(program.Modes[0]), live...)
		}
		for _, c := range clashes(live) {
			if c.First == yielding {
				continue
			}
			same := func(d Clash) bool { return d.First == c.First && d.Second == c.Second }
			if !slices.ContainsFunc(found, same) {
				found = append(found, c)
			}
		}
	}
	return found
}

func clashes(entries []Entry) []Clash {
	owner := map[string]string{}
	var found []Clash
	for _, e := range entries {
		for _, k := range e.Binding.Keys() {
			first, taken := owner[k]
			switch {
			case !taken:
				owner[k] = e.ID
			case first != e.ID:
				found = append(found, Clash{k, first, e.ID})
			}
		}
	}
	return found
}

// letters finds the keys that type where a field has the keyboard, and the
// actions that claim them.
func (b Bindings) letters() []Clash {
	var found []Clash
	for _, m := range b.Modes {
		if !m.Text {
			continue
		}
		for _, e := range b.live(m) {
			for _, k := range e.Binding.Keys() {
				if Press(k).Text != "" {
					found = append(found, Clash{k, e.ID, ""})
				}
			}
		}
	}
	return found
}
