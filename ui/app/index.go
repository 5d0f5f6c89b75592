package app

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
)

// indexAfter leaves the processor to the first frame; until the index is there
// the search scans the text.
const indexAfter = 30 * time.Millisecond

// buildIndex builds the search index in the background.
func (m *Model) buildIndex() tea.Cmd {
	engine := m.env.Search
	return tea.Tick(indexAfter, func(time.Time) tea.Msg {
		return screen.IndexReadyMsg{Err: engine.Build(context.Background())}
	})
}
