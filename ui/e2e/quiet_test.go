//go:build unix

package e2e

import (
	"testing"
	"time"
)

// TestDeafTerminal shows the paper on a terminal that answers no question.
func TestDeafTerminal(t *testing.T) {
	v := start(t, setup{mute: true})
	v.waitFor(firstRow)
	v.press("]", "]", "]")
	v.waitFor("Gartner 数据显示")
	v.press("q")
	if code := v.exit(); code != 0 {
		t.Errorf("exit code %d", code)
	}
	checkModes(t, v.all())
}

// TestIdleWritesNothing leaves the program alone.
func TestIdleWritesNothing(t *testing.T) {
	v := start(t, setup{})
	v.waitFor(opening)
	v.quiet(300 * time.Millisecond) // what it asks of the terminal at first is over
	v.fresh()
	v.quiet(1300 * time.Millisecond)
	if said := v.since(); said != "" {
		t.Errorf("left alone it wrote %q", said)
	}
}
