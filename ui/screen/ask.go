package screen

import tea "charm.land/bubbletea/v2"

// ask is a request to the root model that waits in the mailbox.
type ask struct {
	msg   tea.Msg
	taken bool
}

// Ask asks the root model for something while a key or the mouse is handled. The
// answer comes before the next key, which a command might let pass: keys in a burst
// do what they do one by one. The command that it returns delivers the request where
// no root model has taken it.
func (e *Env) Ask(msg tea.Msg) tea.Cmd {
	a := &ask{msg: msg}
	e.asked = append(e.asked, a)
	return func() tea.Msg {
		if a.taken {
			return nil
		}
		return a.msg
	}
}

// Take empties the mailbox. The root model calls it after each message.
func (e *Env) Take() []tea.Msg {
	var out []tea.Msg
	for _, a := range e.asked {
		a.taken = true
		out = append(out, a.msg)
	}
	e.asked = nil
	return out
}
