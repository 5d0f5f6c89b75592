package app

import (
	"slices"

	"yunlan/ui/key"
	"yunlan/ui/screen"
)

// bars tells why an action of a room does nothing now, or where it would: ""
// for one that works.
func (m *Model) bars(r key.Room) func(key.Action) string {
	modes := r.Modes()
	now := modes[min(m.modeOf(r), len(modes)-1)]
	return func(a key.Action) string {
		switch {
		case a.Binding == &m.keys.Side && m.sideBar() != "":
			return sideRoom.F(sideFrom)
		case a.Binding == &m.keys.Pane && m.beside(), slices.Contains(now.Live, a.Binding):
			return ""
		}
		for _, mode := range modes {
			if slices.Contains(mode.Live, a.Binding) {
				return mode.Name.String()
			}
		}
		return "" // it belongs to no mode and works in all
	}
}

// modeOf is which mode the screen of a room is in, or would begin in.
func (m *Model) modeOf(r key.Room) int {
	if modal, ok := m.screens[screen.Name(r.Name)].(interface{ Mode() int }); ok {
		return modal.Mode()
	}
	return 0
}
