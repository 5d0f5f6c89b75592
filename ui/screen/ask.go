package screen

import tea "charm.land/bubbletea/v2"

// ask is a queued request to the root model.
type ask struct {
	msg   tea.Msg
	taken bool
}

// Ask queues a request to the root model, which handles it before the next key. A
// command would run later: keys in a burst would not do what they do one by one. The
// returned command delivers the request if no root model has taken it, as in tests.
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

// Take returns the queued requests and empties the queue. The root model calls it after
// each message.
func (e *Env) Take() []tea.Msg {
	var out []tea.Msg
	for _, a := range e.asked {
		a.taken = true
		out = append(out, a.msg)
	}
	e.asked = nil
	return out
}
