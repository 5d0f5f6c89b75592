package store

import (
	"testing"

	"yunlan/content"
)

// TestCorrectionsAreKeptAndRestored in their order, each once however often a file is
// restored.
func TestCorrectionsAreKeptAndRestored(t *testing.T) {
	s := Open(dirsUnder(t.TempDir()).Document("d"))
	a, b := content.Correction{Section: "1", Levels: 1}, content.Correction{Section: "2", None: true}
	for _, c := range []content.Correction{a, b} {
		must(t, s.SaveCorrections(func(all []content.Correction) []content.Correction { return append(all, c) }))
	}
	same(t, "kept", Open(s.Dirs()).Corrections(), []content.Correction{a, b})
	now := corrections{Corrections: []content.Correction{a}}
	lost := merging[corrections]{before: corrections{Corrections: []content.Correction{a}}, saved: corrections{Corrections: []content.Correction{a, b}}}
	for range 2 {
		must(t, restoreCorrections(&now, lost))
		same(t, "restored", now.Corrections, []content.Correction{a, b})
	}
}
