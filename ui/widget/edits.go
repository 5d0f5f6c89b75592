package widget

import tea "charm.land/bubbletea/v2"

// Edits reports that a Field or an Area means something of its own by a key as
// it was pressed, with Shift, Ctrl or Alt: it must not count as the key alone.
func Edits(msg tea.KeyPressMsg) bool {
	_, moves := moves[msg.String()]
	_, cuts := cuts[msg.String()]
	return moves || cuts
}
