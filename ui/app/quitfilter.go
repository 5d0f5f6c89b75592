package app

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/input"
)

// quitFilter sees messages before Bubble Tea handles them. It delays quitting until
// the terminal has answered every query or the wait is over: a later answer would be
// typed into the shell.
type quitFilter struct {
	tty  *input.Terminal
	send func(tea.Msg)
	held bool              // quitting was asked for and is delayed
	size tea.WindowSizeMsg // of the last message, before it was clamped
}

// quitMsg quits the program when the delay is over.
type quitMsg struct{}

// resizedMsg reports a new size of the window.
type resizedMsg struct{ size tea.WindowSizeMsg }

// filter is the function for tea.WithFilter. It runs in the program's loop.
func (g *quitFilter) filter(_ tea.Model, msg tea.Msg) tea.Msg {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		return g.resize(msg)
	case resizedMsg:
		if msg.size != g.size {
			return g.resize(msg.size)
		}
		return nil
	case quitMsg:
		return tea.QuitMsg{}
	case tea.QuitMsg:
		return g.quit()
	case tea.KeyPressMsg, tea.PasteMsg, tea.MouseMsg, askMsg:
		if g.held {
			return nil
		}
	}
	return msg
}

// resize clamps a size to the largest window that is drawn.
func (g *quitFilter) resize(to tea.WindowSizeMsg) tea.Msg {
	g.size = to
	return tea.WindowSizeMsg{Width: min(to.Width, maxWidth), Height: min(to.Height, maxHeight)}
}

// quit waits in a goroutine of its own, because the loop may still receive keys. After
// the wait the keyboard is no longer read: what is typed then is for the shell.
func (g *quitFilter) quit() tea.Msg {
	if !g.held {
		g.held = true
		go func() {
			g.tty.Await()
			g.tty.Pause()
			g.send(quitMsg{})
		}()
	}
	return nil
}
