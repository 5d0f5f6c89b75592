//go:build unix

package e2e

import (
	"testing"
)

// TestAssessOnATerminal opens the screen on the assessment and goes back to
// the paper; --plain asks in lines there, and the screen goes on with its draft.
func TestAssessOnATerminal(t *testing.T) {
	home := t.TempDir()
	w := open(t, size{80, 24}, home, yunlan, "assess")
	w.waitFor("快速自评")
	w.press("esc")
	w.waitFor("党的二十大")
	w.press("q")
	w.ended()

	w = open(t, size{80, 24}, home, yunlan, "assess", "--plain", "--quick")
	w.waitFor("第 1/15 题")
	w.typeText("3")
	w.press("enter")
	w.waitFor("第 2/15 题")
	w.typeText("s")
	w.press("enter")
	w.ended()

	w = open(t, size{80, 24}, home, yunlan, "assess")
	w.waitFor("接着答")
	w.press("enter")
	w.waitFor("采购、研发")
	w.kill()

	w = open(t, size{80, 24}, home, yunlan, "assess", "delete")
	w.waitFor("删除后无法恢复")
	w.typeText("2")
	w.press("enter")
	w.ended()
	w = open(t, size{80, 24}, home, yunlan, "assess", "delete")
	w.waitFor("删除后无法恢复")
	w.typeText("1")
	w.press("enter")
	w.ended()
	w = open(t, size{80, 24}, home, yunlan, "assess")
	w.waitFor("快速自评")
}
