package app

import (
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/key"
	"yunlan/ui/screen"
)

// maxCount bounds what a count repeats.
const maxCount = 999

// repeated are the actions that a count repeats; others it does not concern.
var repeated = strings.Fields(`Down Up PageDown PageUp HalfDown HalfUp NextPara PrevPara NextSection PrevSection
	Next Prev Previous Left Right Wider Narrower Back Forward`)

// counted is a key before which a count was typed, 0 for none.
func (m *Model) counted(count int, msg tea.KeyPressMsg) tea.Cmd {
	m.pending.count = count
	if m.counting(msg) {
		return nil
	}
	m.pending.count = 0
	if count > 1 {
		return m.times(count, msg)
	}
	return m.live(msg)
}

// counting takes the digits of a count, where the preset has counts and nobody
// is typing.
func (m *Model) counting(msg tea.KeyPressMsg) bool {
	if !m.env.Keys.Counts() || len(m.overlays) > 0 || screen.Typing(m.inUse()) {
		return false
	}
	for d := range 10 {
		if !key.Matches(msg, key.New("", "", strconv.Itoa(d))) || d == 0 && m.pending.count == 0 {
			continue
		}
		m.pending.count = min(m.pending.count*10+d, maxCount)
		return true
	}
	return false
}

// times presses a key that a count stands before: 5j goes five rows, 12G to
// page 12 of the print or to the twelfth line of a list.
func (m *Model) times(n int, msg tea.KeyPressMsg) tea.Cmd {
	a, own := m.actionOf(msg)
	switch {
	case a.Binding == nil:
		return m.live(msg)
	case a.ID == "reader.End":
		return m.toPage(strconv.Itoa(n))
	case a.Name() == "End":
		return m.toLine(n)
	case !slices.Contains(repeated, a.Name()):
		return m.live(msg)
	}
	var cmds []tea.Cmd
	for range n {
		if own {
			cmd, _ := m.global(msg)
			cmds = append(cmds, cmd)
		} else {
			cmds = append(cmds, m.inUse().Update(msg))
		}
	}
	return tea.Batch(cmds...)
}

// actionOf is the action that a key stands for here, and whether it is one of
// the program's own.
func (m *Model) actionOf(msg tea.KeyPressMsg) (a key.Action, own bool) {
	for i, r := range m.rooms() {
		if i != 0 && r.Name != m.inUseName() {
			continue
		}
		for _, a := range r.Actions() {
			if key.Matches(msg, *a.Binding) {
				return a, i == 0
			}
		}
	}
	return key.Action{}, false
}

// inUseName is the room of the screen that keys go to.
func (m *Model) inUseName() string {
	if m.beside() && m.side.focused {
		return string(companions[m.side.at-1])
	}
	return string(m.active)
}

// toPage opens a page of the print.
func (m *Model) toPage(label string) tea.Cmd {
	ref, err := m.env.Paper.Resolve(label + "页")
	if err != nil || len(ref.Blocks) == 0 {
		m.bottom.toast = noPage.F(label)
		return nil
	}
	return m.openBlock(screen.OpenBlockMsg{Block: ref.Blocks[0].ID})
}

// toLine goes to a line of a list.
func (m *Model) toLine(n int) tea.Cmd {
	cmds := []tea.Cmd{m.inUse().Update(key.Press("home"))}
	for range n - 1 {
		cmds = append(cmds, m.inUse().Update(key.Press("down")))
	}
	return tea.Batch(cmds...)
}
