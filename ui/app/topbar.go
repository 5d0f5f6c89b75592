package app

import (
	"yunlan/ui/screen"
	"yunlan/ui/text"
)

// topBar names the screens and, at the right, where the reader is. Where not all
// fits, the keys go first, then the screens that are not shown.
func (m *Model) topBar() string {
	status := screen.Status(m.current())
	right, width := m.env.Styles.Muted.Render(status), text.Width(status, m.env.Ambiguous)
	forms := []tabs{keysAndNames, namesAlone, shownAlone}
	if m.terminal.w < allTabsFrom {
		forms = forms[2:]
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
	keysAndNames tabs = iota
	namesAlone
	shownAlone
)

// allTabsFrom is the width from which all screens are named.
const allTabsFrom = 76

func (m *Model) tabs(form tabs) (styled, plain string) {
	st := m.env.Styles
	styled, plain = st.Title.Render(yunlan.String()), yunlan.String()
	for i, n := range screen.Names {
		if rooms[n] == nil || form == shownAlone && n != m.active {
			continue
		}
		hint := m.keys.Screens.all()[i].Help()
		tab, style := hint.Desc, st.Muted
		if form == keysAndNames {
			tab = hint.Key + " " + hint.Desc
		}
		if n == m.active {
			style = st.Heading
		}
		styled += "   " + style.Render(tab)
		plain += "   " + tab
	}
	return styled, plain
}
