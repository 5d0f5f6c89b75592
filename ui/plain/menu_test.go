package plain

import (
	"fmt"
	"strings"
	"testing"

	"yunlan/content/lang"
	"yunlan/data/assess"
)

// TestTheMenuIsSaidInFullOnce: afterwards the names are enough, with what has
// changed; ? says all of it again, in both languages.
func TestTheMenuIsSaidInFullOnce(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for _, l := range []lang.Lang{lang.Chinese, lang.English} {
		lang.Use(l)
		said := visit(t, t.TempDir(), "2", "b", "2.3p4", "b", "?")
		menus := strings.Split(said, "\n"+menuHead.String()+"\n")
		if len(menus) != 4 {
			t.Fatalf("%d menus:\n%s", len(menus)-1, said)
		}
		for i, c := range []struct {
			name  string
			about string
			said  int // how often up to the end of the menu's turn
		}{
			{"the first", searchAbout.String(), 1},
			{"the second", searchAbout.String(), 0},
			{"the third, and ?", searchAbout.String(), 1},
			{"the first", fromStart.String(), 1},
			{"the second", fromStart.String(), 0},
		} {
			if got := strings.Count(menus[i%3+1], c.about); got != c.said {
				t.Errorf("%s says %q %d times:\n%s", c.name, c.about, got, menus[i%3+1])
			}
		}
		first, second, third := menus[1], menus[2], menus[3]
		for _, name := range []string{"\n2 " + roomContents.String() + "\n", "\n3 " + roomSearch.String() + "\n", "\n0 " + leaveProgram.String() + "\n"} {
			if !strings.Contains("\n"+second, name) {
				t.Errorf("the second menu has no %q:\n%s", name, second)
			}
		}
		short, _, _ := strings.Cut(second, "\n0 ")
		full, _, _ := strings.Cut(first, "\n0 ")
		if len(short)*2 > len(full) || !strings.Contains(second, menuAskAgain.F(8)) || !strings.Contains(first, menuAsk.F(8)) {
			t.Errorf("the second menu is\n%s\nthe first\n%s", second, first)
		}
		if at, _, _ := strings.Cut(third, "\n2 "); !strings.HasPrefix(at, "1 "+roomRead.String()) || !strings.Contains(at, "18") {
			t.Errorf("the third menu does not say where reading goes on:\n%s", third)
		}
	}
}

// TestWhatMayBeTypedAtAPolicyIsSaidOnce, and with ? again.
func TestWhatMayBeTypedAtAPolicyIsSaidOnce(t *testing.T) {
	said := visit(t, t.TempDir(), "4", "1", "", "?", "b", "b")
	if got := strings.Count(said, policyAsk.String()); got != 1 {
		t.Errorf("it is said %d times", got)
	}
	says(t, said, policyAsk.String(), policyAskAgain.String(), policyHelp.String(), policyAskAgain.String())
}

// TestTheMenuCountsTheQuestions as the quick mode asks them.
func TestTheMenuCountsTheQuestions(t *testing.T) {
	n := len(assess.Load().Possible(assess.Answers{Mode: assess.Quick}))
	for _, about := range quizAbout {
		if !strings.HasPrefix(about, fmt.Sprintf("%d ", n)) {
			t.Errorf("%d questions are said as %q", n, about)
		}
	}
}
