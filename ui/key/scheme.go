package key

import (
	"slices"
	"strings"
)

// Scheme is how the reader wants the keys: a preset, and actions with keys of
// their own. The zero Scheme leaves everything as it is.
type Scheme struct {
	Preset string
	Digits string              // DigitsShow or DigitsCount; "" for what the preset has
	Bind   map[string][]string // by action id; in the place of all its keys
}

// What digits do where they are no answers and no text.
const (
	DigitsShow  = "screens"
	DigitsCount = "counts"
)

// Counts reports whether digits are counts, 5j, as the reader said or the preset
// has it; otherwise they show the screens.
func (s Scheme) Counts() bool {
	if s.Digits != "" {
		return s.Digits == DigitsCount
	}
	return presets[s.Preset].counts
}

// LeavesByZ reports whether ZZ leaves the program, as it does vi and less.
func (s Scheme) LeavesByZ() bool { return presets[s.Preset].z }

// keys are the keys of an action in the place of its own, and their label; "" for
// the label of its own.
func (s Scheme) keys(id string, own []string) (keys []string, label string) {
	if chosen, ok := s.Bind[id]; ok {
		return chosen, Label(chosen)
	}
	p := presets[s.Preset]
	keys = own
	if set := p.set.of(id); set != nil {
		keys, label = set, Label(set)
	}
	if k, ok := s.digits(id); ok {
		keys, label = k, Label(k)
	}
	for _, k := range p.add.of(id) {
		if !slices.Contains(keys, k) {
			keys = append(slices.Clone(keys), k)
		}
	}
	return keys, label
}

// digits are the keys of a screen where the digits are counts, or are not though
// the preset has it so.
func (s Scheme) digits(id string) ([]string, bool) {
	digit, ok := screenDigits[id]
	switch {
	case !ok:
		return nil, false
	case s.Counts():
		return []string{"alt+" + digit}, true
	}
	return []string{digit}, s.Digits != ""
}

// also are the further keys of an action: of a screen those that are no counts.
func (s Scheme) also(id string, keys []string) []string {
	digit, ok := screenDigits[id]
	return slices.DeleteFunc(slices.Clone(keys), func(k string) bool { return ok && s.Counts() && k == digit })
}

// given are the actions that the preset or the reader put on each key.
type given map[string][]string

// given says which keys of a screen, and of the program, are given away.
func (s Scheme) given(screen string) given {
	g := given{}
	note := func(id string, keys []string) {
		room, _, ok := strings.Cut(id, ".")
		if ok && room != screen && room != "app" && screen != "app" {
			return
		}
		for _, k := range keys {
			g[k] = append(g[k], id)
		}
	}
	for _, from := range []choices{presets[s.Preset].set, presets[s.Preset].add, s.Bind} {
		for id, keys := range from {
			note(id, keys)
		}
	}
	return g
}

// free are the keys that no other action than id was given.
func (g given) free(id string, keys []string) []string {
	_, name, _ := strings.Cut(id, ".")
	return slices.DeleteFunc(slices.Clone(keys), func(k string) bool {
		return slices.ContainsFunc(g[k], func(other string) bool { return other != id && other != name })
	})
}

// Fault is a choice of keys that cannot be followed.
type Fault struct {
	Action string
	Key    string // as the reader wrote it
	Why    Why
	Other  string // the action that has the key
}

// Why a choice cannot be followed.
type Why int

// The reasons.
const (
	NoAction Why = iota // there is no such action
	Fixed               // its keys are not to be changed
	NoKey               // there is no such key
	Reserved            // terminals keep it, or send it for another
	IsText              // it types a letter where the action is live
	Taken               // Other has it
)

// fixed are the actions whose keys stay: the way out that always works, and
// digits that are numbers.
var fixed = []string{"app.Cancel", "assess.Answer"}

// Choose is s with the reader's own choices, as far as they can be followed, and
// what is wrong with the others. Keys may be written as a reader writes them; all
// makes the bindings of everything under a scheme, the program's own first.
func (s Scheme) Choose(written map[string][]string, all func(Scheme) []Bindings) (Scheme, []Fault) {
	known := map[string]bool{}
	for _, b := range all(s) {
		for _, e := range b.Entries {
			known[e.ID] = true
		}
	}
	s.Bind = map[string][]string{}
	var faults []Fault
	for _, id := range sortedKeys(written) {
		keys, wrong := read(id, written[id], known)
		if faults = append(faults, wrong...); len(wrong) == 0 {
			s.Bind[id] = keys
		}
	}
	return s.withoutClashes(all, faults)
}

// read reads the keys that an action is to have.
func read(id string, written []string, known map[string]bool) ([]string, []Fault) {
	switch {
	case !known[id]:
		return nil, []Fault{{Action: id, Why: NoAction}}
	case slices.Contains(fixed, id):
		return nil, []Fault{{Action: id, Why: Fixed}}
	}
	keys, faults := []string{}, []Fault(nil)
	for _, w := range written {
		switch k, err := Parse(w); {
		case err != nil:
			faults = append(faults, Fault{Action: id, Key: w, Why: NoKey})
		case Never(k):
			faults = append(faults, Fault{Action: id, Key: w, Why: Reserved})
		default:
			keys = append(keys, k)
		}
	}
	return keys, faults
}

// withoutClashes drops the choices that take a key from somebody else. Each
// round drops at least one, and without any there is no clash.
func (s Scheme) withoutClashes(all func(Scheme) []Bindings, faults []Fault) (Scheme, []Fault) {
	for {
		found := s.faults(all(s))
		if len(found) == 0 {
			return s, faults
		}
		faults = append(faults, found...)
		for _, f := range found {
			delete(s.Bind, f.Action)
			delete(s.Bind, f.Other)
		}
	}
}

// faults finds the choices that type letters or take somebody's key.
func (s Scheme) faults(all []Bindings) []Fault {
	var found []Fault
	seen := map[Fault]bool{}
	note := func(f Fault) {
		if _, chosen := s.Bind[f.Action]; !chosen {
			f.Action, f.Other = f.Other, f.Action
		}
		if _, chosen := s.Bind[f.Action]; chosen && !seen[f] {
			seen[f] = true
			found = append(found, f)
		}
	}
	for _, b := range all {
		for _, l := range b.letters() {
			note(Fault{Action: l.First, Key: l.Key, Why: IsText})
		}
		for _, c := range Clashes(all[0], b) {
			note(Fault{Action: c.Second, Key: c.Key, Why: Taken, Other: c.First})
		}
	}
	return found
}
