package app

import (
	"strings"

	"yunlan/content/lang"
	"yunlan/ui/screen"
	"yunlan/ui/text"
)

// topBar names the screens with their keys and, at the right, where the reader
// is. Where not all fits, the names give way to the keys: they get shorter, then
// the shown screen alone has one; in a narrow window it stands alone.
func (m *Model) topBar() string {
	status := screen.Status(m.current())
	right, width := m.env.Styles.Muted.Render(status), text.Width(status, m.env.Ambiguous)
	forms := []tabs{wholeTabs, shortTabs, keyTabs, shownTab}
	if m.terminal.w < allTabsFrom {
		forms = forms[3:]
	}
	styled, plain := "", ""
	for _, form := range forms {
		styled, plain = m.tabs(form)
		if m.terminal.w-4-text.Width(plain, m.env.Ambiguous)-width >= 1 {
			break
		}
	}
	return "  " + m.sides(styled, plain, right, width)
}

// tabs is how much the top bar says of the screens.
type tabs int

const (
	wholeTabs tabs = iota // 1 Read   2 Search
	shortTabs             // 1 Read  2 Find
	keyTabs               // 1 Read  2  3
	shownTab              // Read
)

// allTabsFrom is the width from which all screens are named.
const allTabsFrom = 76

// shortNames are the names of the screens where room is short.
var shortNames = map[screen.Name]lang.Text{screen.Find: {"检索", "Find"}, screen.Policy: {"政策", "Policy"}}

func (m *Model) tabs(form tabs) (styled, plain string) {
	st, gap, shared := m.env.Styles, between, ""
	if form == shortTabs || form == keyTabs {
		gap, shared = "  ", m.sharedKey()
	}
	styled, plain = st.Title.Render(yunlan.String()), yunlan.String()
	if shared != "" {
		styled, plain = styled+gap+st.Muted.Render(shared), plain+gap+shared
	}
	for i, n := range screen.Names {
		if rooms[n] == nil || form == shownTab && n != m.active {
			continue
		}
		sep, style := gap, st.Muted
		if i == 0 && shared != "" {
			sep = " "
		}
		if n == m.active {
			style = st.Heading
		}
		tab := m.tab(form, i, shared)
		styled += sep + style.Render(tab)
		plain += sep + tab
	}
	return styled, plain
}

// tab is a screen's key and name. Where text is typed the keys are text, and
// nothing stands in their place.
func (m *Model) tab(form tabs, i int, shared string) string {
	name, hint := screen.Names[i], m.keys.Screens.all()[i].Help()
	if form == shownTab {
		return hint.Desc
	}
	tab := strings.TrimPrefix(hint.Key, shared)
	if m.writing() {
		tab = strings.Repeat(" ", text.Width(tab, m.env.Ambiguous))
	}
	short, ok := shortNames[name]
	switch {
	case form == keyTabs && name != m.active:
		return tab
	case form != wholeTabs && ok:
		return tab + " " + short.String()
	}
	return tab + " " + hint.Desc
}

// sharedKey is what the keys of all screens begin with: Alt-; "" for nothing.
func (m *Model) sharedKey() string {
	all := m.keys.Screens.all()
	first := all[0].Help().Key
	shared := first[:strings.LastIndexByte(first, '-')+1]
	for _, b := range all {
		if m.writing() || shared == b.Help().Key || !strings.HasPrefix(b.Help().Key, shared) {
			return ""
		}
	}
	return shared
}
