//go:build unix

package e2e

import (
	"strings"
	"testing"
	"time"
)

// TestHostileBytes sends what a terminal should not, a paste with something
// hostile in it, or a key that a field cannot bear. The program goes on, and
// leaves the terminal as it was.
func TestHostileBytes(t *testing.T) {
	long := strings.Repeat("1;", 32)
	for _, c := range []struct{ name, bytes string }{
		{"too many parameters", "\x1b[" + long + "1m"},
		{"too many parameters in a paste", "\x1b[200~x\x1b[" + long + "1m\x1b[201~"},
		{"too many parameters in a string", "\x1bP" + long + "1q\x1b\\"},
		{"a sequence without end", "\x1b[" + strings.Repeat("1", 5000)},
		{"a string without end", "\x1b]11;" + strings.Repeat("x", 100_000)},
		{"an end without a paste", "\x1b[201~"},
		{"half a character", "\xe4\xba"},
		{"no character at all", "\xff\xfe\x80"},
		{"a word deleted at the end of a field", "sa\x1b[D\x1bd"},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := start(t, setup{})
			v.waitFor(opening)
			v.typeText(c.bytes)
			v.typeText("\x03") // the way out of whatever was begun
			v.mark()
			v.leave()
			if code := v.exit(); code != 0 {
				t.Errorf("exit code %d", code)
			}
			checkModes(t, v.all())
			noPanic(t, v)
		})
	}
}

// TestCutBytes cuts characters, sequences and answers in two, with a pause.
func TestCutBytes(t *testing.T) {
	for _, c := range []struct {
		name  string
		parts []string
		shows string
	}{
		{"a character", []string{"\xe4", "\xba", "\x91计算"}, "云计算"},
		{"a mouse report", []string{"云", "\x1b[<65;10;", "10M计"}, "云计"},
		{"the colour of the background", []string{"云", "\x1b]11;rgb:ff", "ff/ffff/ffff\x1b\\计"}, "云计"},
		{"an arrow", []string{"计", "\x1b[", "D云"}, "云计"},
		{"the end of a paste", []string{"\x1b[200~云", "计\x1b[20", "1~算"}, "云计算"},
		{"the beginning of a paste", []string{"\x1b[20", "0~云计\x1b[201~算"}, "云计算"},
	} {
		t.Run(c.name, func(t *testing.T) {
			// A terminal that answers would put its answer between the parts, where the program asks late.
			v := start(t, setup{size: size{80, 24}, screen: true, mute: true})
			v.waitFor(opening)
			v.press("/")
			v.mark()
			for _, part := range c.parts {
				v.typeText(part)
				time.Sleep(80 * time.Millisecond) // a pause that must not matter, however long
			}
			v.mark()
			if screen := v.text(); !strings.Contains(screen, "/ "+c.shows) && !strings.Contains(screen, c.shows) || strings.Contains(screen, "ff/ffff") || strings.Contains(screen, "10M") {
				t.Errorf("the field shows not %s:\n%s", c.shows, screen)
			}
			v.press("ctrl+c", "ctrl+c")
			if code := v.exit(); code != 0 {
				t.Errorf("exit code %d", code)
			}
		})
	}
}

// TestPasteNeverClosed begins a paste that does not end: after a while it is
// delivered, and keys are keys again.
func TestPasteNeverClosed(t *testing.T) {
	v := start(t, setup{screen: true})
	v.waitFor(opening)
	v.press("/")
	v.mark()
	line := func() bool { return strings.Contains(v.text(), "查找 平台工程") }
	v.typeText("\x1b[200~平台工程")
	v.until("takes the paste", line)
	v.press("esc") // alone: more in one read would count as the paste
	v.until("closes the line", func() bool { return !line() })
	v.mark()
	v.leave()
	if code := v.exit(); code != 0 {
		t.Errorf("exit code %d", code)
	}
	checkModes(t, v.all())
}
