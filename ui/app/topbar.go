package app

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/edition"
	"yunlan/ui/screen"
	"yunlan/ui/text"
)

// tabs is a form of the top bar, from the longest to the shortest.
type tabs int

const (
	wholeTabs tabs = iota // 1 Read   2 Search
	shortTabs             // 1 Read  2 Find
	keyTabs               // 1 Read  2  3
	hintTab               // Read   1–5 screens
	rangeTab              // Read 1–5
	shownTab              // Read
)

// allTabsFrom is the width from which all screens are named.
const allTabsFrom = 76

// tab is a part of the top bar: the separator before it, its text, and the screen
// that a click on it shows; "" for a part that belongs to all screens.
type tab struct {
	sep, label string
	shows      screen.Name
}

// topBar draws the names of the screens and, at the right, the status of the active one.
func (m *Model) topBar() string {
	status, st := m.status(), m.env.Styles
	styled, plain := st.Title.Render(yunlan.String()), yunlan.String()
	for _, t := range m.tabs() {
		style := st.Muted
		if t.shows == m.active {
			style = st.Heading
		}
		styled += t.sep + style.Render(t.label)
		plain += t.sep + t.label
	}
	return "  " + m.sides(styled, plain, st.Muted.Render(status), text.Width(status, m.env.Ambiguous))
}

// tabs returns the longest form that fits beside the status: short names where the
// long ones do not fit, then a name for the active screen alone. A narrow window shows
// the active screen and the range of the keys.
func (m *Model) tabs() []tab {
	forms := []tabs{wholeTabs, shortTabs, keyTabs, shownTab}
	if m.terminal.w < allTabsFrom {
		forms = []tabs{hintTab, rangeTab, shownTab}
	}
	amb := m.env.Ambiguous
	room := m.terminal.w - 4 - text.Width(yunlan.String(), amb) - text.Width(m.status(), amb)
	var drawn []tab
	for _, form := range forms {
		drawn = m.tabsAs(form)
		width := 1
		if form == hintTab || form == rangeTab {
			width++ // keeps its digits apart from those of the page
		}
		for _, t := range drawn {
			width += text.Width(t.sep+t.label, amb)
		}
		if width <= room {
			break
		}
	}
	return drawn
}

func (m *Model) tabsAs(form tabs) []tab {
	sep, shared := between, ""
	var out []tab
	if form == shortTabs || form == keyTabs {
		sep, shared = "  ", m.sharedKey()
	}
	if shared != "" {
		out = append(out, tab{sep: sep, label: shared})
	}
	for i, n := range screen.Names {
		if form >= hintTab && n != m.active {
			continue
		}
		t := tab{sep, m.tab(form, i, shared), n}
		if i == 0 && shared != "" {
			t.sep = " "
		}
		out = append(out, t)
	}
	if form == hintTab || form == rangeTab {
		out = append(out, m.rangeTabs(form)...)
	}
	return out
}

// tab returns the key and name of screen i. The key is left blank where it would not
// show the screen: while text is typed, and where digits are answers.
func (m *Model) tab(form tabs, i int, shared string) string {
	name, hint := screen.Names[i], m.screenKeys()[i].Help()
	called := hint.Desc
	if other, ok := otherNames[name]; ok && !edition.Has(m.env.Paper) {
		called = other.String()
	}
	if form >= hintTab {
		return called
	}
	tab := strings.TrimPrefix(hint.Key, shared)
	if keys := m.screenKeys()[i].Keys(); m.writing() || len(m.overlays) == 0 && len(keys) > 0 && m.taken(keys[0], nil) {
		tab = strings.Repeat(" ", text.Width(tab, m.env.Ambiguous))
	}
	short, ok := shortNames[name]
	switch {
	case form == keyTabs && name != m.active:
		return tab
	case form != wholeTabs && ok && called == hint.Desc:
		return tab + " " + short.String()
	}
	return tab + " " + called
}

// sharedKey returns the modifier that the keys of all screens begin with, say Alt-;
// "" for none.
func (m *Model) sharedKey() string {
	all := m.screenKeys()
	first := all[0].Help().Key
	shared := first[:strings.LastIndexByte(first, '-')+1]
	for _, b := range all {
		if m.writing() || shared == b.Help().Key || !strings.HasPrefix(b.Help().Key, shared) {
			return ""
		}
	}
	return shared
}

// rangeTabs returns "1–5" if the keys of the screens are consecutive digits that work
// now, else nothing.
func (m *Model) rangeTabs(form tabs) []tab {
	all := m.screenKeys()
	stem, ok := strings.CutSuffix(all[0].Help().Key, "1")
	for i, b := range all {
		ok = ok && b.Help().Key == stem+string(rune('1'+i))
	}
	keys := stem + "1–5"
	if m.env.ASCII() {
		keys = stem + "1-5"
	}
	switch {
	case !ok || m.writing():
		return nil
	case form == hintTab:
		return []tab{{sep: between, label: keys + " " + screensHint.String()}}
	}
	return []tab{{sep: " ", label: keys}}
}

// clickBar shows the screen whose name is at column x; a click on the range of keys
// opens the palette.
func (m *Model) clickBar(x int) tea.Cmd {
	at := 2 + text.Width(yunlan.String(), m.env.Ambiguous)
	for _, t := range m.tabs() {
		at += text.Width(t.sep, m.env.Ambiguous)
		end := at + text.Width(t.label, m.env.Ambiguous)
		switch {
		case x < at || x >= end:
		case t.shows == "":
			m.openPalette()
		default:
			return m.goTo(screen.ShowScreenMsg{Screen: t.shows})
		}
		at = end
	}
	return nil
}
