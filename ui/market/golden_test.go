package market

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"yunlan/ui/golden"
	"yunlan/ui/theme"
)

// goldenPages are the pages by the names of their files.
var goldenPages = map[string]string{
	"fig1": "图1", "fig2": "图2", "fig3": "图3", "fig4": "图4", "fig5": "图5", "fig6": "图6", "fig7": "图7",
	"actors": "actors", "growth": "growth", "lens": "lens", "adoption": "adoption", "regions": "regions", "policies": "policies", "audit": "audit",
}

// goldenView is a page in a window, without the two bars of the root model.
func goldenView(id string, w, h int, styles *theme.Styles, ascii bool) string {
	s := newScreen(w, h-2)
	s.env.Styles, s.env.PlainOnly, s.env.Glyphs = styles, ascii, theme.NewGlyphs(ascii)
	s.choose(s.index(id))
	return s.View() + "\n"
}

// TestGolden holds what every page looks like without colour.
func TestGolden(t *testing.T) {
	mono := theme.New("mono", true, true)
	for name, id := range goldenPages {
		for _, size := range [][2]int{{200, 60}, {120, 40}, {80, 24}, {60, 20}, {40, 12}} {
			golden.View(t, fmt.Sprintf("%s-%dx%d", name, size[0], size[1]), ansi.Strip(goldenView(id, size[0], size[1], mono, false)))
		}
	}
	golden.View(t, "fig4-ascii-60x22", ansi.Strip(goldenView("图4", 60, 24, mono, true)))
}

// TestGoldenLooks holds the four sizes in ASCII and with the colours of both themes,
// escapes and all: `cat` in a terminal shows them.
func TestGoldenLooks(t *testing.T) {
	dark, light := theme.New("dark", true, false), theme.New("light", false, false)
	for _, look := range []struct {
		name   string
		styles *theme.Styles
		ascii  bool
	}{
		{"ascii", theme.New("mono", true, true), true},
		{"dark", dark, false},
		{"light", light, false},
		{"ascii-dark", dark, true},
		{"ascii-light", light, true},
	} {
		for name, id := range goldenPages {
			var all strings.Builder
			for _, size := range [][2]int{{40, 12}, {80, 24}, {120, 40}, {200, 60}} {
				fmt.Fprintf(&all, "== %d×%d\n", size[0], size[1])
				for line := range strings.Lines(goldenView(id, size[0], size[1], look.styles, look.ascii)) {
					all.WriteString(strings.TrimRight(line, " \n") + "\n")
				}
			}
			golden.View(t, "looks/"+name+"-"+look.name, all.String())
		}
	}
}
