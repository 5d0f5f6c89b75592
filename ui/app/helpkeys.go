package app

import (
	"slices"
	"strings"

	"yunlan/ui/key"
	"yunlan/ui/screen"
)

// taken reports that a key of the program itself does something else now, or
// nothing: the page that owns the keyboard has it, it would be typed, or it is
// the digit of a screen where digits are answers.
func (m *Model) taken(k string, own []key.Binding) bool {
	if !screen.Typing(m.inUse()) {
		return false
	}
	letter := len([]rune(k)) == 1
	if letter && (m.writing() || slices.ContainsFunc(m.keys.Screens.all(), func(b key.Binding) bool { return slices.Contains(b.Keys(), k) })) {
		return true
	}
	return slices.ContainsFunc(own, func(b key.Binding) bool { return slices.Contains(b.Keys(), k) })
}

// stillWork are the program's own bindings as far as the page leaves them.
func (m *Model) stillWork(own []key.Binding) []key.Binding {
	var all []key.Binding
	for _, b := range m.keys.all() {
		free := slices.DeleteFunc(slices.Clone(b.Keys()), func(k string) bool { return m.taken(k, own) })
		switch {
		case len(free) == 0, m.active != screen.Reader && screen.Typing(m.inUse()) && b.Help() == m.keys.Side.Help():
			continue // beside the text is where the text is
		case len(free) < len(b.Keys()):
			b = key.New(labelOf(b.Help().Key, free), b.Help().Desc, free...)
		}
		all = append(all, b)
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
