package app

import tea "charm.land/bubbletea/v2"

// The console tells Bubble Tea of every size.
func watchSize() (tell func(send func(tea.Msg)), stop func()) {
	return func(func(tea.Msg)) {}, func() {}
}
