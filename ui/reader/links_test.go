package reader

import (
	"maps"
	"slices"
	"testing"

	"yunlan/content"
	"yunlan/ui/screen"
)

// TestEveryLinkOfAParagraphCanBeReached: Enter opens the first that is on the
// screen, the letters of f open each, a figure as much as a footnote.
func TestEveryLinkOfAParagraphCanBeReached(t *testing.T) {
	s := newReader(t, 120, 60)
	several := 0
	for _, b := range s.env.Paper.Blocks {
		all := links(b)
		if b.Kind != content.Paragraph || len(all) == 0 {
			continue
		}
		s.Update(screen.OpenBlockMsg{Block: b.ID})
		if got := s.target(); got != all[0].Target {
			t.Errorf("Enter on %s opens %s, not %s", b.ID, got, all[0].Target)
		}
		s.showLabels()
		reached := slices.Collect(maps.Values(s.labels.targets))
		for _, l := range all {
			if !slices.Contains(reached, l.Target) {
				t.Errorf("no letter on %s in %s", l.Target, b.ID)
			}
		}
		if len(all) > 1 {
			several++
		}
		s.Escape()
	}
	if several == 0 {
		t.Error("no paragraph has several links")
	}
}
