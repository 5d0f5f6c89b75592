package app

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/input"
)

// leaving sees what Bubble Tea would act on itself. The program leaves its
// screen when the terminal has answered all it was asked, or will not: an answer
// that came later would be typed into the shell.
type leaving struct {
	tty  *input.Terminal
	send func(tea.Msg)
	held bool // the program has been told to quit and waits
}

// quitMsg quits the program after the wait.
type quitMsg struct{}

// filter implements Bubble Tea's filter. It runs in the program's loop.
func (l *leaving) filter(_ tea.Model, msg tea.Msg) tea.Msg {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		return tea.WindowSizeMsg{Width: min(msg.Width, maxWidth), Height: min(msg.Height, maxHeight)}
	case quitMsg:
		return tea.QuitMsg{}
	case tea.QuitMsg:
		return l.quit()
	case tea.KeyPressMsg, tea.PasteMsg, tea.MouseMsg:
		if l.held {
			return nil
		}
	case tea.RawMsg:
		if l.held && input.Asks(fmt.Appendf(nil, "%v", msg.Msg)) {
			return nil
		}
	}
	return msg
}

// quit waits beside the loop, in which keys may still be on their way. When it
// is over the keyboard is read no more: what is typed now is for the shell.
func (l *leaving) quit() tea.Msg {
	if !l.held {
		l.held = true
		go func() {
			l.tty.Await()
			l.tty.Pause()
			l.send(quitMsg{})
		}()
	}
	return nil
}
