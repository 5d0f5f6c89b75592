package key

import (
	"slices"

	tea "charm.land/bubbletea/v2"
)

// bare are the keys that are no characters, or as good as none: what is pressed
// with Shift, Ctrl or Alt is still the key.
var bare = []rune{
	tea.KeyUp, tea.KeyDown, tea.KeyLeft, tea.KeyRight, tea.KeyHome, tea.KeyEnd, tea.KeyPgUp, tea.KeyPgDown,
	tea.KeyEnter, tea.KeyBackspace, tea.KeyDelete, tea.KeySpace,
}

// Bare returns the press of a key without its modifiers, for a press that
// nothing is bound to. Terminals report Shift, Ctrl and Alt with every key, and
// who holds Shift a moment too long means the key all the same. It is false for
// characters, for a press without modifiers, and for Alt-Enter, which windows
// keep for themselves.
func Bare(msg tea.KeyPressMsg) (tea.KeyPressMsg, bool) {
	held := msg.Mod & (tea.ModShift | tea.ModCtrl | tea.ModAlt)
	if held == 0 || held != msg.Mod || !slices.Contains(bare, msg.Code) || msg.Code == tea.KeyEnter && held&tea.ModAlt != 0 {
		return msg, false
	}
	without := tea.KeyPressMsg{Code: msg.Code}
	if msg.Code == tea.KeySpace {
		without.Text = " "
	}
	return without, true
}
