package app

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
)

// What the palette does when an editor's command is typed into it: :q, :w, :12.
const (
	commandPrefix = "command:"
	leaveCommand  = commandPrefix + "leave"
	writeCommand  = commandPrefix + "write"
	pagePrefix    = commandPrefix + "page:"
)

// addCommands adds what those find who type as in vi or less. They are not
// listed otherwise.
func (m *Model) addCommands(add func(string, screen.Item)) {
	add(leaveCommand, screen.Item{Text: leaveName.String(), Said: "q q! qa qa! wq wq! quit exit"})
	add(writeCommand, screen.Item{Text: writeName.String(), Said: "w w! wa"})
	for _, page := range m.env.Paper.Pages {
		add(pagePrefix+page.Label, screen.Item{Text: goToPage.F(page.Label), Said: strings.ToLower(page.Label + " " + strings.ReplaceAll(both(pageWords), "1", page.Label))})
	}
}

// command does what was typed.
func (m *Model) command(id string) tea.Cmd {
	switch id {
	case leaveCommand:
		return tea.Quit
	case writeCommand:
		m.bottom.toast = writtenAlready.String()
		return nil
	}
	return m.toPage(strings.TrimPrefix(id, pagePrefix))
}

// pressZ takes the two keys that leave vi and less, ZZ or ZQ, where the preset
// has them and Z is nobody's key.
func (m *Model) pressZ(msg tea.KeyPressMsg, second bool) (tea.Cmd, bool) {
	switch a, _ := m.actionOf(msg); {
	case !m.env.Keys.LeavesByZ() || a.Binding != nil:
		return nil, false
	case second && (msg.Text == "Z" || msg.Text == "Q"):
		return tea.Quit, true
	}
	m.pending.z = msg.Text == "Z"
	return nil, m.pending.z
}
