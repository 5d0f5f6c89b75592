package widget

import tea "charm.land/bubbletea/v2"

// Edits reports that a key with Shift, Ctrl or Alt has a meaning of its own in a
// Field or an Area, so that it must not count as the key without them.
func Edits(msg tea.KeyPressMsg) bool {
	_, moves := moves[msg.String()]
	_, cuts := cuts[msg.String()]
	return moves || cuts
}
