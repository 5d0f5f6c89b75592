package app

import (
	"strings"
	"testing"

	"yunlan/ui/screen"
)

// TestASubsidyLeadsToItsPolicyAndBack from a line of the assessment's result, which
// first asks what the rule must know.
func TestASubsidyLeadsToItsPolicyAndBack(t *testing.T) {
	m := newModel(t, 80, 24)
	press(m, "5", "enter", "down", "enter", "enter", "down", "enter", "enter", "home") // a small firm in 北京
	press(m, "enter", "3", "4", "2", "3", "1", "2", "3", "3", "2", "0", "2", "3", "1", "4", "2", "enter")
	selected := func(what string) bool {
		for row := range strings.Lines(stripped(m.Frame())) {
			if strings.HasPrefix(row, "▎") && strings.Contains(row, what) {
				return true
			}
		}
		return false
	}
	press(m, "f") // the part about money
	for i := 0; !selected("· 《2023") && i < 300; i++ {
		press(m, "down")
	}
	if !selected("· 《2023") {
		t.Fatalf("no subsidy of 北京:\n%s", stripped(m.Frame()))
	}
	press(m, "enter", "enter", "enter", "enter", "enter", "1", "2", "0", "enter") // two facts, then the amount
	before := m.Frame()
	if !selected("可能适用 · 《2023") {
		t.Fatalf("not all was asked:\n%s", stripped(before))
	}
	press(m, "enter")
	if p, _ := screen.PlaceOf(m.current()); m.active != screen.Policy || p.Block != "表1r1" || !selected("北京") {
		t.Fatalf("Enter led to %+v:\n%s", p, stripped(m.Frame()))
	}
	press(m, "enter", "a")
	if shown := stripped(m.Frame()); !strings.Contains(shown, "此前填过的企业情况已带过来") {
		t.Errorf("the calculator knows nothing of the firm:\n%s", shown)
	}
	press(m, "esc", "esc")
	for _, key := range []string{"ctrl+o", "esc", "q"} {
		press(m, key)
		if m.active != screen.Assess || !selected("· 《2023") {
			t.Fatalf("%s leads to\n%s\nnot\n%s", key, stripped(m.Frame()), stripped(before))
		}
		press(m, "enter")
	}
	press(m, "enter", "enter", "esc") // the passage, and back
	if m.active != screen.Policy {
		t.Errorf("Esc from the passage leads to %s", m.active)
	}
	press(m, "esc", "esc")
	if m.active != screen.Assess || !selected("· 《2023") {
		t.Errorf("back is\n%s\nnot\n%s", stripped(m.Frame()), stripped(before))
	}
}

// TestTheAssessmentSaysWhereEscLeads: on its first page to the text, from a
// question to a page of its own.
func TestTheAssessmentSaysWhereEscLeads(t *testing.T) {
	m := openAt(t, 80, 24, "2.3p4")
	press(m, "5")
	if !strings.Contains(bottom(m), "Esc 回 二（三）") {
		t.Errorf("the first page: %q", bottom(m))
	}
	press(m, "enter", "enter")
	if strings.Contains(bottom(m), "Esc 回") {
		t.Errorf("a question: %q", bottom(m))
	}
	press(m, "esc", "esc")
	if m.active != screen.Reader {
		t.Errorf("Esc led to %s", m.active)
	}
}
