package app

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/widget"
)

// understood is the key that a press means: where nothing is bound to it with
// its modifiers, the key alone.
func (m *Model) understood(msg tea.KeyPressMsg) tea.KeyPressMsg {
	without, ok := key.Bare(msg)
	if !ok || m.bound(msg) || m.editing() && widget.Edits(msg) {
		return msg
	}
	if screen.Multiline(m.inUse()) && len(m.overlays) == 0 && without.Code == tea.KeyEnter {
		return msg // a new line
	}
	return without
}

// editing reports that there may be a field before the reader.
func (m *Model) editing() bool { return len(m.overlays) > 0 || screen.Typing(m.inUse()) }

// bound reports that some action, here or elsewhere, has the key.
func (m *Model) bound(msg tea.KeyPressMsg) bool {
	for _, r := range AllKeyRooms() {
		m.env.Keys.Apply(r)
		for _, a := range r.Actions() {
			if key.Matches(msg, *a.Binding) {
				return true
			}
		}
	}
	return false
}
