package app

import (
	"slices"
	"strings"

	"yunlan/content"
	"yunlan/data/edition"
	"yunlan/ui/key"
	"yunlan/ui/overlay"
	"yunlan/ui/reader"
	"yunlan/ui/screen"
)

// help lists what can be done now by what one wants to do, then what the screen
// has elsewhere.
func (m *Model) help() {
	b := m.inUse().Actions()
	own := live(b)
	all := slices.Concat(own, m.stillWork(bindingsOf(own)))
	var groups []overlay.Group
	for _, g := range key.Groups {
		in := slices.DeleteFunc(slices.Clone(all), func(e key.Entry) bool { return e.Group != g })
		groups = append(groups, overlay.Group{Name: g.String(), Bindings: bindingsOf(in)})
	}
	if !b.Now.Owns {
		groups = append(groups, elsewhereGroups(b)...)
	}
	if signs := m.signs(); len(signs) > 0 {
		groups = append(groups, overlay.Group{Name: signsName.String(), Bindings: signs})
	}
	if m.active == screen.Reader && edition.Has(m.env.Paper) {
		groups = append(groups, overlay.Group{Name: reader.SignsTitle(), Bindings: reader.Signs(m.env)})
	}
	m.overlays = append(m.overlays, overlay.NewHelp(m.env, groups))
}

// signs explain the signs that only other documents have.
func (m *Model) signs() []key.Binding {
	if m.active != screen.Reader || !slices.ContainsFunc(m.env.Paper.Sections, func(s content.Section) bool { return m.env.Paper.Guessed(s.ID) }) {
		return nil
	}
	return []key.Binding{key.New(m.env.Glyphs.Guess, guessMeans.String())}
}

// elsewhereGroups are the actions of a screen that work only in its other modes,
// each where it works first.
func elsewhereGroups(b key.Bindings) []overlay.Group {
	var groups []overlay.Group
	told := live(b)
	for _, mode := range b.Modes {
		var in []key.Entry
		for _, e := range b.Entries {
			if e.Works(mode) && !slices.ContainsFunc(told, func(t key.Entry) bool { return t.ID == e.ID }) {
				in, told = append(in, e), append(told, e)
			}
		}
		groups = append(groups, overlay.Group{Name: b.Title.String() + " · " + mode.Name.String(), Bindings: bindingsOf(in)})
	}
	return groups
}

// live are the actions that work now.
func live(b key.Bindings) []key.Entry {
	return slices.DeleteFunc(slices.Clone(b.Entries), func(e key.Entry) bool { return !e.Works(b.Now) })
}

func bindingsOf(entries []key.Entry) []key.Binding {
	out := make([]key.Binding, len(entries))
	for i, e := range entries {
		out[i] = e.Binding
	}
	return out
}

// taken reports that a key of the program itself does something else now, or
// nothing: the page that owns the keyboard has it, it would be typed, or it is
// the digit of a screen where digits are answers.
func (m *Model) taken(k string, own []key.Binding) bool {
	if !screen.Typing(m.inUse()) {
		return false
	}
	has := func(b key.Binding) bool { return slices.Contains(b.Keys(), k) }
	letter := len([]rune(k)) == 1
	return letter && (m.writing() || slices.ContainsFunc(m.screenKeys(), has)) || slices.ContainsFunc(own, has)
}

// stillWork are the program's own actions as far as the page leaves them.
func (m *Model) stillWork(own []key.Binding) []key.Entry {
	var all []key.Entry
	for _, e := range live(m.bindings()) {
		keys := e.Binding.Keys()
		free := slices.DeleteFunc(slices.Clone(keys), func(k string) bool { return m.taken(k, own) })
		switch {
		case len(free) == 0:
			continue
		case len(free) < len(keys):
			e.Binding = key.New(labelOf(e.Label(), free), e.Binding.Help().Desc, free...)
		}
		all = append(all, e)
	}
	return all
}

// labelOf names the keys that are left: as the label did, or by their own name.
func labelOf(label string, free []string) string {
	var named []string
	for _, word := range strings.Fields(label) {
		if slices.Contains(free, word) || slices.Contains(free, strings.ReplaceAll(strings.ToLower(word), "-", "+")) {
			named = append(named, word)
		}
	}
	if len(named) > 0 {
		return strings.Join(named, " ")
	}
	for _, k := range free {
		if len([]rune(k)) > 1 { // F1 rather than a full-width twin
			return strings.ToUpper(k[:1]) + k[1:]
		}
	}
	return free[0]
}

// screenKeys are the keys of the screens, in their order.
func (m *Model) screenKeys() []key.Binding {
	out := make([]key.Binding, len(screen.Names))
	for i, n := range screen.Names {
		out[i] = m.keys.Binding(screenAction[n])
	}
	return out
}
