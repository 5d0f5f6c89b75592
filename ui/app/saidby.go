package app

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
)

// pressedMsg is what a key has to say. It may arrive when the next keys have been
// pressed already, and they end it: keys in a burst leave what they leave one by
// one.
type pressedMsg struct {
	said string
	key  int // of the keys pressed so far
}

// saidBy marks what a key's command says with the key. What comes of work that
// takes its time is said whenever it is done, and so is what was not taken.
func saidBy(cmd tea.Cmd, key int) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() tea.Msg {
		switch msg := cmd().(type) {
		case tea.BatchMsg:
			for i, c := range msg {
				msg[i] = saidBy(c, key)
			}
			return msg
		case screen.ToastMsg:
			return pressedMsg{msg.Text, key}
		default:
			return msg
		}
	}
}

func (m *Model) sayOf(msg pressedMsg) {
	if msg.key == m.bottom.keys {
		m.bottom.toast = msg.said
	}
}
