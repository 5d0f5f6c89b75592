//go:build unix

package e2e

import (
	"regexp"
	"testing"
)

// TestJourney walks through the paper as a reader does.
func TestJourney(t *testing.T) {
	for _, s := range []size{{80, 24}, {120, 40}} {
		t.Run(s.String(), func(t *testing.T) {
			w := open(t, s, t.TempDir())
			w.waitFor(opening)
			w.press("space")
			w.waitGone(opening)
			w.press("[", "[", "[")
			w.waitFor(opening)
			w.press("]", "]", "]")
			w.waitFor("Gartner 数据显示¹")
			peekAtNote(w)
			find(w)
			w.press("q")
			w.ended()
		})
	}
}

// peekAtNote opens the first link on the screen by its letter and closes it.
func peekAtNote(w *window) {
	w.t.Helper()
	w.press("f")
	w.waitFor("数据显示a")
	w.press("a")
	w.waitFor("注1  第3页")
	w.waitFor("《Gartner Forecasts Worldwide")
	w.press("esc")
	w.waitGone("注1  第3页")
	w.waitFor("数据显示¹")
}

// find looks for a word, walks to the next place and ends the search.
func find(w *window) {
	w.t.Helper()
	w.press("/")
	w.typeText("平台工程")
	count := regexp.MustCompile(`平台工程\S*\s+\d/8`)
	w.until("counts 8 places", count.MatchString)
	w.press("enter")
	w.waitFor("n 下一处")
	here := w.styled()
	w.press("n")
	w.until("lights the next place", func(string) bool { return w.styled() != here })
	w.press("esc")
	w.waitGone("n 下一处")
}
