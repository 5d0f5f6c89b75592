//go:build unix

package e2e

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"
)

// TestRandomInput types 60 KB of any bytes but those that ask to quit or to
// suspend, and Ctrl-L, which marks the end; for most of it also without those
// that leave the paper, since a search for each key takes its time. With -short
// it is a tenth of that.
func TestRandomInput(t *testing.T) {
	for _, c := range []struct {
		name  string
		bytes int
		not   string
	}{
		{"everywhere", 10_000, "q\x03\x0c\x1a"},
		{"in the paper", 50_000, "q\x03\x0c\x1as12345"},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := start(t, setup{})
			v.waitFor(opening)
			if testing.Short() {
				c.bytes /= 10
			}
			v.typeText(randomBytes(c.bytes, c.not))
			v.typeText("\x1b\\\a\x1b[201~") // ends whatever string or paste it was in
			v.mark()
			v.toTheText()
			v.leave()
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

// toTheText closes what lies over the text, one layer a key, until a page of it
// is painted when that is asked for, in Chinese or, where a key chose that, in
// English.
func (v *terminal) toTheText() {
	v.t.Helper()
	for range 20 {
		v.press("esc")
		v.mark()
		v.press("1")
		v.fresh()
		v.mark()
		if count(v.since(), unicode.Han) > 100 || count(v.since(), unicode.Latin) > 300 {
			return
		}
	}
	v.t.Fatalf("Esc and 1 twenty times lead to no text; %s", v.sight())
}

// count says how many characters of a script were written.
func count(out string, script *unicode.RangeTable) int {
	n := 0
	for _, r := range ansi.Strip(out) {
		if unicode.Is(script, r) {
			n++
		}
	}
	return n
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
