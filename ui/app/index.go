package app

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
)

// indexAfter leaves the processor to the first frame; a search that comes
// before it opens the index itself.
const indexAfter = 30 * time.Millisecond

// buildIndex opens the search index, or makes it, in the background, and reads
// what questions are answered from.
func (m *Model) buildIndex() tea.Cmd {
	engine, known := m.env.Search, m.env.Answers
	return tea.Tick(indexAfter, func(time.Time) tea.Msg {
		known.Prepare()
		return screen.IndexReadyMsg{Err: engine.Build(context.Background())}
	})
}
