package app

import (
	"strings"
	"testing"
	"time"

	"yunlan/content/lang"
	"yunlan/data/store"
	"yunlan/ui/pace"
)

// TestReadingStatisticsNeverCutANumber in any window, in either language; titles
// give way.
func TestReadingStatisticsNeverCutANumber(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	read := store.Reading{Since: time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC), Seconds: map[string]int{"2.2": 59, "2.3": 59 * 60}}
	for _, b := range newModel(t, 80, 24).env.Paper.Blocks {
		if b.Section == "2.3" || b.Section == "2.2" && len(read.Seen) == 0 || b.ID == "4.3p1" {
			read.Seen = append(read.Seen, string(b.ID))
		}
	}
	for _, now := range []lang.Lang{lang.Chinese, lang.English} {
		lang.Use(now)
		for _, size := range [][2]int{{40, 12}, {46, 20}, {80, 24}, {120, 40}} {
			m := newModel(t, size[0], size[1])
			if err := m.env.Store.AddReading(read); err != nil {
				t.Fatal(err)
			}
			press(m, "R")
			sum := pace.Of(m.env.Paper, read)
			want := []string{sum.Brief(), "1/19", "2026-11-23"}
			for _, s := range sum.Sections {
				want = append(want, s.Brief())
			}
			for _, w := range want {
				var row string
				for line := range strings.SplitSeq(stripped(m.Frame()), "\n") {
					if strings.HasPrefix(line, "▎ ") {
						row = strings.TrimRight(line, " ")
					}
				}
				if !strings.HasSuffix(row, "   "+w) {
					t.Errorf("%v at %v: %q does not end in %q", now, size, row, w)
				}
				press(m, "down")
			}
		}
	}
}
