package app

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden views anew; look at them before committing")

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
				golden(t, name+"-"+size, stripped(m.Frame())+"\n")
			})
		}
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name+".txt")
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got); d != "" {
		t.Errorf("view changed (-want +got):\n%s", d)
	}
}
