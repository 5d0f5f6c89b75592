package app

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/clipboard"
	"yunlan/ui/screen"
)

// copiedMsg says what became of a text to copy.
type copiedMsg struct {
	what   string
	result clipboard.Result
}

func (m *Model) copy(msg screen.CopyMsg) tea.Cmd {
	route := m.clip
	return func() tea.Msg {
		return copiedMsg{msg.What, route.Copy(context.Background(), msg.Text)}
	}
}

// copied says which way the text went; OSC 52 still has to be sent.
func (m *Model) copied(msg copiedMsg) tea.Cmd {
	r := msg.result
	switch {
	case r.Err != nil:
		m.bottom.toast = copyFailed.F(r.Err)
	case r.Tool != "":
		m.bottom.toast = copiedTool.F(msg.what, r.Tool)
	case r.File != "":
		m.bottom.toast = copiedFile.F(msg.what, r.File)
	default:
		m.bottom.toast = copiedOSC.F(msg.what)
		return tea.Raw(r.Sequence)
	}
	return nil
}
