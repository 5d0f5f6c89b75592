package app

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

// frame is the time between two frames of the terminal: what the mouse does
// within it can be seen only once.
const frame = time.Second / 120

// flood gathers what the wheel and a drag send faster than frames are drawn.
// The first message is acted on at once; those after it wait for the next
// frame and cost nothing meanwhile, because View repeats itself. A timer runs
// only while they come.
type flood struct {
	waiting []tea.MouseMsg
	ticking bool
	still   bool // nothing was acted on since the last View
	last    tea.View
}

// floodMsg says that a frame is over.
type floodMsg struct{}

// flooded handles what the wheel and a drag send, and the end of a frame.
func (m *Model) flooded(msg tea.Msg) (tea.Cmd, bool) {
	switch msg := msg.(type) {
	case tea.MouseWheelMsg:
		return m.gather(msg), true
	case tea.MouseMotionMsg:
		return m.gather(msg), true
	case floodMsg:
		return m.frameOver(), true
	}
	return nil, false
}

// gather takes a message to act on now or later.
func (m *Model) gather(msg tea.MouseMsg) tea.Cmd {
	f := &m.terminal.flood
	if !f.ticking {
		f.ticking = true
		f.waiting = []tea.MouseMsg{msg}
		return tea.Batch(m.settle(), nextFrame())
	}
	f.still = true
	if n := len(f.waiting); n > 0 && isDrag(msg) && isDrag(f.waiting[n-1]) {
		f.waiting[n-1] = msg // only where a drag has come to matters
		return nil
	}
	f.waiting = append(f.waiting, msg)
	return nil
}

func isDrag(msg tea.MouseMsg) bool {
	_, is := msg.(tea.MouseMotionMsg)
	return is
}

// frameOver acts on what was gathered and waits on if there was something.
func (m *Model) frameOver() tea.Cmd {
	if len(m.terminal.flood.waiting) == 0 {
		m.terminal.flood.ticking, m.terminal.flood.still = false, true
		return nil
	}
	return tea.Batch(m.settle(), nextFrame())
}

// settle acts on what was gathered, in its order.
func (m *Model) settle() tea.Cmd {
	waiting := m.terminal.flood.waiting
	m.terminal.flood.waiting, m.terminal.flood.still = nil, false
	var cmds []tea.Cmd
	for _, msg := range waiting {
		if cmd := m.mouse(msg); cmd != nil {
			cmds = append(cmds, cmd)
		}
	}
	if len(waiting) > 0 {
		cmds = append(cmds, m.link(), m.saver.watch(m))
	}
	return tea.Batch(cmds...)
}

func nextFrame() tea.Cmd {
	return tea.Tick(frame, func(time.Time) tea.Msg { return floodMsg{} })
}
