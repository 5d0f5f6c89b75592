package reader

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"yunlan/content/lang"
	"yunlan/ui/screen"
)

func TestHeadingsCarryAGlossInEnglish(t *testing.T) {
	lang.Use(lang.English)
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	s := newReader(t, 120, 40)
	typed(s, "E") // from the English, which is read by default, to the Chinese
	s.open(screen.OpenBlockMsg{Block: "2.3"})
	view := ansi.Strip(s.View())
	for _, want := range []string{"（三） New cloud technologies", "云计算技术不断推陈出新", "New cloud technologies keep emerging, serving varied needs"} {
		if !strings.Contains(view, want) {
			t.Errorf("%q is not shown:\n%s", want, view)
		}
	}
	for i, line := range strings.Split(view, "\n") {
		if ansi.StringWidth(line) > 120 {
			t.Errorf("line %d is %d cells wide", i, ansi.StringWidth(line))
		}
	}
	keys(s, "h", "/", "outlook")
	if e := s.tree.entries(); len(e) != 1 || e[0].ID != "5" {
		t.Errorf("the filter leaves %d entries", len(e))
	}
	lang.Use(lang.Chinese)
	if strings.Contains(ansi.Strip(newReader(t, 120, 40).View()), "Foreword") {
		t.Error("a gloss without being asked for")
	}
}
