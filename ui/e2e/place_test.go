//go:build unix

package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// TestPlaceComesBack ends the program in every way, at once after a move, and
// opens it again.
func TestPlaceComesBack(t *testing.T) {
	by := func(s syscall.Signal) func(*window) { return func(w *window) { w.signal(s) } }
	for _, c := range []struct {
		name string
		end  func(*window)
	}{
		{"q", func(w *window) { w.press("q") }},
		{"SIGTERM", by(syscall.SIGTERM)},
		{"SIGHUP", by(syscall.SIGHUP)},
		{"SIGQUIT", by(syscall.SIGQUIT)},
		{"SIGINT", by(syscall.SIGINT)},
		{"kill -9 when saved", killSaved},
	} {
		t.Run(c.name, func(t *testing.T) {
			home := t.TempDir()
			w := open(t, size{80, 24}, home)
			want := move(w)
			c.end(w)
			w.ended()
			again := open(t, size{80, 24}, home)
			again.until("begins with "+want, func(screen string) bool { return topRow(screen) == want })
		})
	}
}

// move goes into the middle of a paragraph and returns the row on top.
func move(w *window) string {
	w.t.Helper()
	w.waitFor(opening)
	w.press("]", "]", "]")
	w.waitFor("Gartner 数据显示¹")
	w.press("j", "j", "j", "j", "j")
	var top string
	w.until("moves into the paragraph", func(screen string) bool {
		top = topRow(screen)
		return strings.HasPrefix(top, "2021 年同比")
	})
	return top
}

// killSaved waits until the place is on disk: a reader who rests for a second
// loses nothing even to this.
func killSaved(w *window) {
	w.t.Helper()
	file := filepath.Join(w.cmd.Dir, "state", "place.json")
	w.poll("saves the place", func() bool {
		b, err := os.ReadFile(file)
		return err == nil && strings.Contains(string(b), `"block": "1.2p1"`)
	})
	w.kill()
}
