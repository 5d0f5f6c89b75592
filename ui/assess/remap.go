package assess

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/ui/key"
)

// Actions implements key.Map.
func (s *Screen) Actions() key.Bindings {
	return key.KeyMap{Name: "assess", Title: title, Map: &s.keys, Now: s.Mode(), Press: func(k tea.KeyPressMsg) tea.Cmd { return s.Update(k) }}.Bindings()
}

// Default are the bindings of a screen that was never shown.
func Default(scheme key.Scheme) key.Bindings {
	keys := DefaultKeyMap()
	m := key.KeyMap{Name: "assess", Title: title, Map: &keys}
	m.Apply(scheme)
	return m.Bindings()
}

// modePages are the pages of the modes, in their order; other pages have the
// keys of the first.
var modePages = []name{start, asking, overview, review, finished, trying, history, format}

// Modes says which bindings are live together on each page.
func (k *KeyMap) Modes() []key.Mode {
	walk := []*key.Binding{&k.Choose, &k.Down, &k.Up}
	pages := []*key.Binding{&k.PageDown, &k.PageUp}
	ends := append([]*key.Binding{&k.Top, &k.End}, pages...)
	answer := []*key.Binding{&k.Answer, &k.Unsure, &k.NA}
	with := func(more ...[]*key.Binding) []*key.Binding { return slices.Concat(walk, slices.Concat(more...)) }
	return []key.Mode{
		{Name: onStart, Live: with(ends)},
		{Name: onQuestion, Owns: true, Live: with(answer, []*key.Binding{&k.Back, &k.Next, &k.Quote, &k.Why, &k.Overview, &k.Save})},
		{Name: onOverview, Owns: true, Live: with([]*key.Binding{&k.Left, &k.Right, &k.Save})},
		{Name: onReview, Owns: true, Live: with(pages, []*key.Binding{&k.Overview, &k.End, &k.Save})},
		{Name: onResult, Live: with(ends, []*key.Binding{&k.Try, &k.Export, &k.Change, &k.Compare, &k.Amounts, &k.Delete})},
		{Name: onTrial, Owns: true, Live: with(pages, answer, []*key.Binding{&k.Left, &k.Right, &k.Undo})},
		{Name: onHistory, Live: with(pages, []*key.Binding{&k.Compare, &k.Delete})},
		{Name: onFormat, Live: with(ends, []*key.Binding{&k.Amounts})},
	}
}

// Mode is which of the modes is on.
func (s *Screen) Mode() int { return max(slices.Index(modePages, s.at.page), 0) }

// Where a binding works.
var (
	onStart    = lang.Text{"在开头一页", "on the first page"}
	onQuestion = lang.Text{"在题目里", "on a question"}
	onOverview = lang.Text{"在总览里", "in the overview"}
	onReview   = lang.Text{"在核对时", "in the review"}
	onResult   = lang.Text{"在结果里", "in the result"}
	onTrial    = lang.Text{"在试算时", "in the what-if"}
	onFormat   = lang.Text{"在存报告时", "while a report is saved"}
	onHistory  = lang.Text{"在历次结果里", "among earlier results"}
)
