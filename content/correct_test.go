package content

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func outlineOf(p *Paper) string {
	var out []string
	for _, s := range p.Sections {
		out = append(out, fmt.Sprintf("%d %s<%s", s.Level, s.ID, s.Parent))
	}
	return strings.Join(out, ", ")
}

// TestCorrectedHeadings: what stands below moves along, text goes to the section before,
// IDs and characters stay, and the paper that was read is unchanged.
func TestCorrectedHeadings(t *testing.T) {
	p := Build(lines("# 一、总则", "文。", "## （一）目的", "文。", "# 二、安全", "文。", "## （一）制度", "文。", "### 1. 人员", "文。", "# 三、附则", "文。"))
	before := outlineOf(p)
	for _, c := range []struct {
		said []Correction
		want string
	}{
		{nil, "1 1<, 2 1.1<1, 1 2<, 2 2.1<2, 3 2.1.1<2.1, 1 3<"},
		{[]Correction{{"2", 1, false}}, "1 1<, 2 1.1<1, 2 2<1, 3 2.1<2, 4 2.1.1<2.1, 1 3<"},
		{[]Correction{{"2.1", -2, false}, {"2.1", 1, false}}, "1 1<, 2 1.1<1, 1 2<, 1 2.1<, 2 2.1.1<2.1, 1 3<"},
		{[]Correction{{"2", 0, true}}, "1 1<, 2 1.1<1, 1 2.1<, 2 2.1.1<2.1, 1 3<"},
		{[]Correction{{"1", 0, true}, {"1.1", 9, false}, {"3", -4, false}}, "1 1<, 2 1.1<1, 1 2<, 2 2.1<2, 3 2.1.1<2.1, 1 3<"},
	} {
		got := p.Corrected(c.said)
		if outlineOf(got) != c.want {
			t.Errorf("%v: %s, want %s", c.said, outlineOf(got), c.want)
		}
		if says := brokenCover(got); says != "" {
			t.Errorf("%v: %s", c.said, says)
		}
		at := 0
		for _, s := range got.Sections {
			if s.Blocks.Start != at {
				t.Errorf("%v: %s begins at block %d, want %d", c.said, s.ID, s.Blocks.Start, at)
			}
			at = s.Blocks.End
			for _, b := range got.Blocks[s.Blocks.Start:s.Blocks.End] {
				if b.Section != s.ID {
					t.Errorf("%v: %s is of %s, not of %s", c.said, b.ID, b.Section, s.ID)
				}
			}
		}
		if !slices.EqualFunc(p.Blocks, got.Blocks, func(a, b Block) bool { return a.ID == b.ID && a.Label+a.Text == b.Label+b.Text }) {
			t.Errorf("%v: the blocks changed", c.said)
		}
		if back := got.Corrected(nil); back != p {
			t.Errorf("%v cannot be taken back", c.said)
		}
		if outlineOf(p) != before {
			t.Fatalf("%v changes the paper that was read", c.said)
		}
	}
}
