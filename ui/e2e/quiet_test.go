//go:build unix

package e2e

import (
	"strings"
	"testing"
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

// TestIdleWritesNothing leaves the program alone while another one draws as
// many frames as fill a second, or more where the machine is busy.
func TestIdleWritesNothing(t *testing.T) {
	v, other := start(t, setup{}), start(t, setup{})
	other.waitFor(opening)
	const lastQuery = "\x1b[6n"
	v.until("asks its last question", func() bool { return strings.Contains(v.all(), lastQuery) })
	v.mark()
	v.fresh()
	for range 130 { // at 120 frames a second
		other.mark()
	}
	if said := v.since(); said != "" {
		t.Errorf("left alone it wrote %q", said)
	}
}
