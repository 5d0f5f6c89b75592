package key

import "slices"

// Clash is a key that two actions claim while both are live.
type Clash struct{ Key, First, Second string } // the actions by id

// Clashes finds what the program's own keys and a room's claim twice, in any of
// the room's modes. Each pair of actions is told once.
func Clashes(program, room Room) []Clash {
	var found []Clash
	for _, m := range room.Modes() {
		live := room.live(m)
		if !m.Owns {
			live = append(program.live(program.Modes()[0]), live...)
		}
		for _, c := range clashes(live) {
			same := func(d Clash) bool { return d.First == c.First && d.Second == c.Second }
			if !slices.ContainsFunc(found, same) {
				found = append(found, c)
			}
		}
	}
	return found
}

func clashes(actions []Action) []Clash {
	owner := map[string]string{}
	var found []Clash
	for _, a := range actions {
		for _, k := range a.Binding.Keys() {
			first, taken := owner[k]
			switch {
			case !taken:
				owner[k] = a.ID
			case first != a.ID:
				found = append(found, Clash{k, first, a.ID})
			}
		}
	}
	return found
}

// letters finds the keys that type where a field has the keyboard, and the
// actions that claim them.
func (r Room) letters() []Clash {
	var found []Clash
	for _, m := range r.Modes() {
		if !m.Text {
			continue
		}
		for _, a := range r.live(m) {
			for _, k := range a.Binding.Keys() {
				if Press(k).Text != "" {
					found = append(found, Clash{k, a.ID, ""})
				}
			}
		}
	}
	return found
}

// Conflict is a key that two bindings of one screen claim.
type Conflict struct{ Key, First, Second string }

// Conflicts finds keys bound twice among bindings that are live together.
func Conflicts(bindings []Binding) []Conflict {
	owner := map[string]string{}
	var found []Conflict
	for _, b := range bindings {
		for _, k := range b.Keys() {
			if first, taken := owner[k]; taken {
				found = append(found, Conflict{k, first, b.Help().Desc})
				continue
			}
			owner[k] = b.Help().Desc
		}
	}
	return found
}
