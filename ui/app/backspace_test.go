package app

import (
	"slices"
	"strings"
	"testing"

	"yunlan/ui/screen"
)

// TestBackspaceNeverLeavesWhatIsBeingAnswered or edited: it edits, or goes back
// a step of the same screen.
func TestBackspaceNeverLeavesWhatIsBeingAnswered(t *testing.T) {
	quiz := []string{"5", "enter", "enter"}
	threes := slices.Repeat([]string{"3"}, 15)
	for name, c := range map[string]struct {
		way  []string
		at   screen.Name
		sees string // after one press
	}{
		"a question":       {slices.Concat(quiz, []string{"3", "3"}), screen.Assess, "第 2/15 题"},
		"the first one":    {quiz, screen.Assess, "第 1/15 题"},
		"the overview":     {slices.Concat(quiz, []string{"3", "g"}), screen.Assess, "第 2/15 题"},
		"the review":       {slices.Concat(quiz, threes), screen.Assess, "第 15/15 题"},
		"the result":       {slices.Concat(quiz, threes, []string{"enter"}), screen.Assess, "快速自评"},
		"a rule":           {[]string{"3", "/", "北京", "enter", "enter", "a"}, screen.Policy, "北京"},
		"a rule, answered": {[]string{"3", "/", "北京", "enter", "enter", "a", "enter"}, screen.Policy, "北京"},
		"an amount":        {[]string{"3", "/", "北京", "enter", "enter", "a", "5"}, screen.Policy, "北京"},
		"a filtered table": {[]string{"3", "/", "北京", "enter"}, screen.Policy, "北"},
		"a file's format":  {[]string{"3", "x"}, screen.Policy, "CSV"},
		"found passages":   {[]string{"s", "云计算", "down"}, screen.Find, "云计"},
		"a list":           {[]string{"W", "/", "术语", "tab"}, screen.Reader, "术"},
		"a city":           {[]string{"3", "a", "enter", "/", "浙江", "enter"}, screen.Policy, "河北"},
	} {
		t.Run(name, func(t *testing.T) {
			m := newModel(t, 100, 30)
			press(m, c.way...)
			over := len(m.overlays)
			press(m, "backspace")
			if got := stripped(m.Frame()); m.active != c.at || !strings.Contains(got, c.sees) || len(m.overlays) != over {
				t.Fatalf("⌫ leads to %s:\n%s", m.active, got)
			}
		})
	}
}

// TestAScreenThatOneComesBackToIsAsIfEntered: the assessment reads what was saved, and
// begins on Enter.
func TestAScreenThatOneComesBackToIsAsIfEntered(t *testing.T) {
	m := newModel(t, 100, 30)
	press(m, "5", "1", "backspace")
	if m.active != screen.Assess {
		t.Fatalf("⌫ leads to %s", m.active)
	}
	press(m, "enter", "enter")
	if got := stripped(m.Frame()); !strings.Contains(got, "第 1/15 题") {
		t.Errorf("Enter does not begin:\n%s", got)
	}
}

// TestBackspaceClosesAList in which nothing is typed, and stays on the screen under it,
// as Esc does.
func TestBackspaceClosesAList(t *testing.T) {
	for _, way := range [][]string{{"3", "a", "enter"}, {"W"}} {
		m := newModel(t, 100, 30)
		press(m, way[:len(way)-1]...)
		under := m.active
		press(m, way[len(way)-1])
		if len(m.overlays) != 1 {
			t.Fatalf("%v opens no list", way)
		}
		if row := bottom(m); strings.Contains(row, "⌫") {
			t.Errorf("%v: the last line says that ⌫ leads elsewhere: %q", way, row)
		}
		press(m, "backspace")
		if len(m.overlays) > 0 || m.active != under {
			t.Errorf("%v: ⌫ leaves %d lists over %s", way, len(m.overlays), m.active)
		}
	}
}
