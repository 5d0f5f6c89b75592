package app

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

// frame is the time between two frames of the terminal. Mouse messages within one
// frame are handled together.
const frame = time.Second / 120

// mouseQueue limits wheel and drag messages, which arrive faster than frames are
// drawn, to one update per frame. The first message is handled at once; later ones
// wait for the next frame, and until then View returns its last result. Its timer
// runs only while such messages arrive.
type mouseQueue struct {
	waiting   []tea.MouseMsg
	ticking   bool
	unchanged bool // no message was handled since the last View
	last      tea.View
}

// frameMsg reports that a frame has passed.
type frameMsg struct{}

// queueMouse takes wheel and drag messages and the end of a frame; ok is false for
// any other message.
func (m *Model) queueMouse(msg tea.Msg) (cmd tea.Cmd, ok bool) {
	switch msg := msg.(type) {
	case tea.MouseWheelMsg:
		return m.gather(msg), true
	case tea.MouseMotionMsg:
		return m.gather(msg), true
	case frameMsg:
		return m.frameOver(), true
	}
	return nil, false
}

// gather handles a message now, or queues it for the next frame.
func (m *Model) gather(msg tea.MouseMsg) tea.Cmd {
	f := &m.terminal.mouse
	if !f.ticking {
		f.ticking = true
		f.waiting = []tea.MouseMsg{msg}
		return tea.Batch(m.settle(), nextFrame())
	}
	f.unchanged = true
	if n := len(f.waiting); n > 0 && isDrag(msg) && isDrag(f.waiting[n-1]) {
		f.waiting[n-1] = msg // only the end of a drag matters
		return nil
	}
	f.waiting = append(f.waiting, msg)
	return nil
}

func isDrag(msg tea.MouseMsg) bool {
	_, is := msg.(tea.MouseMotionMsg)
	return is
}

// frameOver handles the queued messages and starts the next frame if there were any.
func (m *Model) frameOver() tea.Cmd {
	if len(m.terminal.mouse.waiting) == 0 {
		m.terminal.mouse.ticking, m.terminal.mouse.unchanged = false, true
		return nil
	}
	return tea.Batch(m.settle(), nextFrame())
}

// settle handles the queued messages in their order.
func (m *Model) settle() tea.Cmd {
	waiting := m.terminal.mouse.waiting
	m.terminal.mouse.waiting, m.terminal.mouse.unchanged = nil, false
	var cmds []tea.Cmd
	for _, msg := range waiting {
		if cmd := m.mouse(msg); cmd != nil {
			cmds = append(cmds, cmd)
		}
	}
	if len(waiting) > 0 {
		cmds = append(cmds, m.followPane(), m.saver.watch(m))
	}
	return tea.Batch(cmds...)
}

func nextFrame() tea.Cmd {
	return tea.Tick(frame, func(time.Time) tea.Msg { return frameMsg{} })
}
