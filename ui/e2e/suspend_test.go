//go:build unix

package e2e

import (
	"strings"
	"testing"
)

// TestSuspendAndQuitLeaveTheShellAsItWas runs the program from a shell, goes
// back to the shell and returns, and looks at the shell's screen in the end.
func TestSuspendAndQuitLeaveTheShellAsItWas(t *testing.T) {
	w := open(t, size{80, 24}, t.TempDir(), "sh", "-i")
	w.waitFor("$")
	w.typeText("printf 'uno\\ndue\\ntre\\n'\n")
	w.waitFor("\ntre\n")
	before := strings.TrimRight(w.screen(), "\n $")
	w.typeText(yunlan + "\n")
	w.waitFor(opening)
	w.press("]", "]", "]")
	w.waitFor("Gartner 数据显示¹")
	w.press("[", "[", "[")
	w.waitFor(opening)
	w.press("ctrl+z")
	w.waitFor("Stopped")
	w.typeText("echo still $((40+2))\n")
	w.waitFor("still 42")
	w.typeText("fg\n")
	w.waitFor(opening)
	w.press("q")
	w.waitGone(opening)
	w.typeText("echo code $?\n")
	w.waitFor("code 0")
	if after := w.screen(); !strings.HasPrefix(after, before) {
		t.Errorf("the shell's screen was\n%s\nand is\n%s", before, after)
	}
}

// TestNoShellToSuspendTo is a terminal opened for the program alone: Ctrl-Z
// must not leave the reader with a dead window.
func TestNoShellToSuspendTo(t *testing.T) {
	v := start(t, setup{})
	v.waitFor(opening)
	v.press("ctrl+z")
	v.until("left the screen", func() bool { return strings.Contains(v.all(), "\x1b[?1049l") })
	v.until("came back", func() bool { return strings.Count(v.all(), "\x1b[?1049h") >= 2 })
	v.press("]", "]", "]")
	v.waitFor("Gartner 数据显示")
	v.press("q")
	if code := v.exit(); code != 0 {
		t.Errorf("exit code %d", code)
	}
	checkModes(t, v.all())
}
