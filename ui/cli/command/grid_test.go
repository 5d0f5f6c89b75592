package command

import (
	"fmt"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/data/policy"
	"yunlan/ui/text"

	"github.com/google/go-cmp/cmp"
)

// TestGridKeepsEverything sets every policy at every width: no line is wider
// than asked for and no character of a cell is lost.
func TestGridKeepsEverything(t *testing.T) {
	list, err := policy.All(content.Load())
	if err != nil {
		t.Fatal(err)
	}
	var g Grid
	for _, c := range policy.Columns() {
		g.Header = append(g.Header, c.String())
	}
	for _, p := range list {
		var row []string
		for _, c := range policy.Columns() {
			row = append(row, p.Cell(c))
		}
		g.Rows = append(g.Rows, row)
	}
	for _, width := range []int{0, 10, 20, 40, 59, 60, 80, 100, 120, 160, 200, 1000} {
		t.Run(fmt.Sprint(width), func(t *testing.T) {
			out := g.Set(Layout{Width: width})
			for line := range strings.Lines(out) {
				if w := text.Width(strings.TrimSuffix(line, "\n"), 1); width > 0 && w > width {
					t.Errorf("%d cells: %s", w, line)
				}
			}
			got := letters(out)
			for _, row := range g.Rows {
				for _, cell := range row {
					for r, n := range letters(cell) {
						got[r] -= n
					}
				}
			}
			for r, n := range got {
				if n < 0 {
					t.Errorf("%q: %d lost", r, -n)
				}
			}
		})
	}
}

// letters counts the characters that are not white space.
func letters(s string) map[rune]int {
	n := map[rune]int{}
	for _, r := range strings.Join(strings.Fields(s), "") {
		n[r]++
	}
	return n
}

func TestNarrowed(t *testing.T) {
	for name, c := range map[string]struct {
		natural []int
		room    int
		want    []int
	}{
		"all fit":             {[]int{10, 20}, 30, []int{10, 20}},
		"the widest gives":    {[]int{10, 80}, 50, []int{10, 40}},
		"the wide give alike": {[]int{10, 80, 60}, 70, []int{10, 30, 30}},
		"too narrow":          {[]int{20, 20, 20}, 41, nil},
		"no room":             {[]int{20, 20}, -4, nil},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, narrowed(c.natural, c.room)); diff != "" {
				t.Error(diff)
			}
		})
	}
}
