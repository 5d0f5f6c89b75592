package app

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/input"
)

// gate sees messages before Bubble Tea acts on them. The program leaves its
// screen when the terminal has answered all it was asked, or will not: an answer
// that came later would be typed into the shell.
type gate struct {
	tty  *input.Terminal
	send func(tea.Msg)
	held bool              // the program has been told to quit and waits
	size tea.WindowSizeMsg // as the program was last told
}

// quitMsg quits the program after the wait.
type quitMsg struct{}

// resizedMsg is the size of the window when it changed.
type resizedMsg struct{ size tea.WindowSizeMsg }

// filter implements Bubble Tea's filter. It runs in the program's loop.
func (g *gate) filter(_ tea.Model, msg tea.Msg) tea.Msg {
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
	case tea.KeyPressMsg, tea.PasteMsg, tea.MouseMsg:
		if g.held {
			return nil
		}
	case tea.RawMsg:
		if g.held && input.Asks(fmt.Appendf(nil, "%v", msg.Msg)) {
			return nil
		}
	}
	return msg
}

// resize keeps a size within belief.
func (g *gate) resize(to tea.WindowSizeMsg) tea.Msg {
	g.size = to
	return tea.WindowSizeMsg{Width: min(to.Width, maxWidth), Height: min(to.Height, maxHeight)}
}

// quit waits beside the loop, in which keys may still be on their way. When it
// is over the keyboard is read no more: what is typed now is for the shell.
func (g *gate) quit() tea.Msg {
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
