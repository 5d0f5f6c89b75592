package input

import tea "charm.land/bubbletea/v2"

// AwaitEscape reads until Esc or Ctrl-C is pressed, which it reports, or until the
// terminal is gone or End was called. Other keys are dropped.
func (t *Terminal) AwaitEscape() bool {
	pressed := false
	press := func(msg tea.Msg) {
		if key, ok := msg.(tea.KeyPressMsg); ok && (key.Code == tea.KeyEscape || key.Code == 'c' && key.Mod == tea.ModCtrl) {
			pressed = true
		}
	}
	t.pump(press, t.ended, func() bool { return pressed })
	return pressed
}
