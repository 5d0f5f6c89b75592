package found

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/ui/screen"
	"yunlan/ui/theme"
)

// BenchmarkView is a key and what is drawn after it, in a document with some thousand
// numbers.
func BenchmarkView(b *testing.B) {
	paper := content.Parse(report + strings.Repeat("\n"+report[strings.Index(report, "2019"):], 30))
	s := Numbers(&screen.Env{Paper: paper, Ambiguous: 1, Clock: time.Now, Styles: theme.New("dark", true, false), Glyphs: theme.NewGlyphs(false)})
	s.Resize(120, 40)
	s.Update(s.Init()())
	b.ReportMetric(float64(len(s.lines)), "lines")
	for b.Loop() {
		s.Update(tea.KeyPressMsg{Code: tea.KeyDown})
		s.View()
	}
}
