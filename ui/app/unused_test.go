package app

import (
	"strings"
	"testing"

	"yunlan/ui/screen"
)

// TestAQuestionLeavesTheOtherKeysToTheProgram: digits answer, F1 still helps,
// q still leaves.
func TestAQuestionLeavesTheOtherKeysToTheProgram(t *testing.T) {
	m := newModel(t, 80, 24)
	press(m, "5", "enter", "enter", "4")
	if m.active != screen.Assess || !strings.Contains(stripped(m.Frame()), "第 2/15 题") {
		t.Fatalf("4 did not answer the first question:\n%s", stripped(m.Frame()))
	}
	press(m, "f1")
	if len(m.overlays) != 1 {
		t.Fatal("F1 shows no help over a question")
	}
	press(m, "esc", "q")
	if m.active != screen.Assess || screen.Typing(m.current()) {
		t.Error("q does not leave the question")
	}
}
