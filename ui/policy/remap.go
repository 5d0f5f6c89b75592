package policy

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/ui/key"
)

// Actions implements key.Map.
func (s *Screen) Actions() key.Bindings {
	return key.KeyMap{Name: "policy", Title: title, Map: &s.keys, Now: s.Mode(), Press: func(k tea.KeyPressMsg) tea.Cmd { return s.Update(k) }}.Bindings()
}

// Default are the bindings of a screen that was never shown.
func Default(scheme key.Scheme) key.Bindings {
	keys := DefaultKeyMap()
	m := key.KeyMap{Name: "policy", Title: title, Map: &keys}
	m.Apply(scheme)
	return m.Bindings()
}

// Modes says which bindings are live together: in the list, in the filter, in
// the detail, among the questions of a rule.
func (k *KeyMap) Modes() []key.Mode {
	walk := []*key.Binding{&k.Down, &k.Up, &k.PageDown, &k.PageUp, &k.Top, &k.End, &k.Open, &k.Copy, &k.Cite}
	list := []*key.Binding{&k.Left, &k.Right, &k.Filter, &k.Order, &k.Reverse, &k.Group, &k.Timeline}
	detail := []*key.Binding{&k.Close, &k.Next, &k.Prev, &k.Reckon, &k.Related}
	return []key.Mode{
		{Name: inList, Live: slices.Concat(walk, list)},
		{Name: inFilter, Owns: true, Text: true, Live: []*key.Binding{&k.Accept}},
		{Name: inDetail, Live: slices.Concat(walk, detail)},
		{Name: inQuestions, Owns: true, Live: []*key.Binding{
			&k.NextAsk, &k.PrevAsk, &k.Choose, &k.Unchoose, &k.Copy, &k.AskDown, &k.AskUp, &k.AskTop, &k.AskEnd,
		}},
	}
}

// Mode is which of the modes is on.
func (s *Screen) Mode() int {
	switch {
	case s.reckon != nil:
		return 3
	case s.detail.open:
		return 2
	case s.filter.open:
		return 1
	}
	return 0
}

// Where a binding works.
var (
	inList      = lang.Text{"在列表里", "in the list"}
	inFilter    = lang.Text{"在筛选框里", "in the filter"}
	inDetail    = lang.Text{"在详情里", "in the details"}
	inQuestions = lang.Text{"在算补贴时", "while a subsidy is reckoned"}
)
