package app

import (
	"testing"

	"github.com/charmbracelet/x/ansi"

	"yunlan/ui/golden"
)

func stripped(s string) string { return ansi.Strip(s) }

// TestGoldenViews holds what the reader sees, without colours.
func TestGoldenViews(t *testing.T) {
	sizes := map[string][2]int{"80x24": {80, 24}, "120x40": {120, 40}, "40x12": {40, 12}}
	views := map[string][]string{
		"open":     nil,
		"section":  {"]", "]", "]"},
		"table":    {"]", "]", "]", "]", "]", "]", "}", "}", "}", "}"},
		"find":     {"/", "平台工程"},
		"peek":     {"]", "]", "]", "}", "enter"},
		"contents": {"h", "down"},
		"help":     {"?"},
		"end":      {"]", "]", "]", "]", "]", "]", "]", "]", "]", "]", "]", "]", "]", "]", "]", "]", "]", "]", "]", "G"},
	}
	for size, wh := range sizes {
		for name, keys := range views {
			t.Run(name+"-"+size, func(t *testing.T) {
				m := newModel(t, wh[0], wh[1])
				press(m, keys...)
				golden.View(t, name+"-"+size, stripped(m.Frame())+"\n")
			})
		}
	}
}
