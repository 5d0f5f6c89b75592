package app

import (
	"strings"
	"testing"

	"yunlan/ui/screen"
)

// TestAQuestionLeavesTheOtherKeysToTheProgram: digits answer, ? still helps,
// q still leaves.
func TestAQuestionLeavesTheOtherKeysToTheProgram(t *testing.T) {
	m := newModel(t, 80, 24)
	press(m, "5", "enter", "4")
	if m.active != screen.Assess || !strings.Contains(stripped(m.Frame()), "第 2/14 题") {
		t.Fatalf("4 did not answer the first question:\n%s", stripped(m.Frame()))
	}
	press(m, "?")
	if len(m.overlays) != 1 {
		t.Fatal("? shows no help over a question")
	}
	press(m, "esc", "q")
	if m.active != screen.Assess || screen.Typing(m.current()) {
		t.Error("q does not leave the question")
	}
}
