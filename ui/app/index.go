package app

import (
	"context"
	"os"
	"runtime/debug"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
)

// indexAfter leaves the processor to the first frame; a search that comes
// before it opens the index itself.
const indexAfter = 30 * time.Millisecond

// How much may lie about before it is collected, in percent of what is in use,
// instead of Go's own 100: while the index is built, which would else be the
// peak, and from then on. A first start takes 51 MB with them, 55 without.
const (
	garbageBuilding = 30
	garbageReading  = 50
)

// buildIndex opens the search index, or makes it, in the background, and reads
// what questions are answered from.
func (m *Model) buildIndex() tea.Cmd {
	engine, known := m.env.Search, m.env.Answers
	return tea.Tick(indexAfter, func(time.Time) tea.Msg {
		if os.Getenv("GOGC") == "" {
			debug.SetGCPercent(garbageBuilding)
			defer debug.SetGCPercent(garbageReading)
		}
		known.Prepare()
		return screen.IndexReadyMsg{Err: engine.Build(context.Background())}
	})
}
