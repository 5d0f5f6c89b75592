//go:build unix

package e2e

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/charmbracelet/x/ansi"
)

// TestRandomInput types 60 KB of any bytes but those that ask to quit or to
// suspend; for most of it also without those that leave the paper, since a
// search for each key takes its time.
func TestRandomInput(t *testing.T) {
	for _, c := range []struct {
		name  string
		bytes int
		not   string
	}{
		{"everywhere", 10_000, "q\x03\x1a"},
		{"in the paper", 50_000, "q\x03\x1as12345"},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := start(t, setup{})
			v.waitFor(opening)
			v.typeText(randomBytes(c.bytes, c.not))
			v.typeText("\x1b\\\a\x1b[201~") // ends whatever string or paste it was in
			v.quiet(time.Second)
			for range 8 { // one at a time: two together are another key
				v.press("esc")
				v.quiet(300 * time.Millisecond)
			}
			v.press("4") // no sentence was opened from there: q leaves the text at once
			v.quiet(300 * time.Millisecond)
			v.press("1")
			v.drawsText()
			leave(v)
			if code := v.exit(); code != 0 {
				t.Errorf("exit code %d", code)
			}
			checkModes(t, v.all())
			noPanic(t, v)
		})
	}
}

// randomBytes are the same each time.
func randomBytes(n int, not string) string {
	random := rand.New(rand.NewPCG(3, 4)) //nolint:gosec // nothing secret
	var b strings.Builder
	for b.Len() < n {
		if c := byte(random.IntN(256)); strings.IndexByte(not, c) < 0 {
			b.WriteByte(c)
		}
	}
	return b.String()
}

// drawsText checks that the whole screen is painted when that is asked for.
func (v *terminal) drawsText() {
	v.t.Helper()
	v.fresh()
	v.press("ctrl+l")
	v.until("repaints a page of Chinese", func() bool {
		han := 0
		for _, r := range ansi.Strip(v.since()) {
			if unicode.Is(unicode.Han, r) {
				han++
			}
		}
		return han > 100
	})
}

// leave closes layer after layer.
func leave(v *terminal) {
	v.t.Helper()
	for range 5 {
		v.press("q")
		select {
		case <-v.ended:
			return
		case <-time.After(300 * time.Millisecond):
		}
	}
}

// TestKeysFasterThanFrames types more than any screen can follow; no key is
// lost and none is done twice.
func TestKeysFasterThanFrames(t *testing.T) {
	v := start(t, setup{})
	v.waitFor(opening)
	v.typeText(strings.Repeat("j", 1000) + strings.Repeat("k", 1000))
	v.redraw(firstRow)
	v.typeText(strings.Repeat("]", 9) + strings.Repeat("[", 6))
	v.redraw("Gartner 数据显示¹，2022 年以")
	v.press("q")
	if code := v.exit(); code != 0 {
		t.Errorf("exit code %d", code)
	}
}
