package key

import "slices"

// Scheme is how the reader wants the keys: a preset, and actions with keys of
// their own. The zero Scheme leaves everything as it is.
type Scheme struct {
	Preset string
	Bind   map[string][]string // by action id; in the place of all its keys
}

// Counts reports whether digits are counts: 5j.
func (s Scheme) Counts() bool { return presets[s.Preset].counts }

// LeavesByZ reports whether ZZ leaves the program, as it does vi and less.
func (s Scheme) LeavesByZ() bool { return presets[s.Preset].z }

// Apply gives a room's actions the scheme's keys.
func (s Scheme) Apply(r Room) {
	p := presets[s.Preset]
	for _, a := range r.Actions() {
		if keys := p.set.of(a); keys != nil {
			a.rebind(keys, Label(keys))
		}
		if more := p.add.of(a); more != nil {
			a.rebind(append(Plain(*a.Binding), more...), a.Binding.Help().Key)
		}
		if keys, ok := s.Bind[a.ID]; ok {
			a.rebind(keys, Label(keys))
		}
	}
}

// rebind changes the keys of an action and leaves the rest of it.
func (a Action) rebind(keys []string, label string) {
	a.Binding.SetKeys(withTwins(keys)...)
	a.Binding.SetHelp(label, a.Binding.Help().Desc)
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

// Choose is s with the reader's own choices, as far as they can be followed,
// and what is wrong with the others. Keys may be written as a reader writes
// them; rooms makes the KeyMaps, the program's own first.
func (s Scheme) Choose(written map[string][]string, rooms func() []Room) (Scheme, []Fault) {
	known := map[string]bool{}
	for _, r := range rooms() {
		for _, a := range r.Actions() {
			known[a.ID] = true
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
	return s.withoutClashes(rooms, faults)
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
func (s Scheme) withoutClashes(rooms func() []Room, faults []Fault) (Scheme, []Fault) {
	for {
		found := s.faults(rooms())
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
func (s Scheme) faults(rooms []Room) []Fault {
	for _, r := range rooms {
		s.Apply(r)
	}
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
	for _, r := range rooms {
		for _, l := range r.letters() {
			note(Fault{Action: l.First, Key: l.Key, Why: IsText})
		}
		for _, c := range Clashes(rooms[0], r) {
			note(Fault{Action: c.Second, Key: c.Key, Why: Taken, Other: c.First})
		}
	}
	return found
}
