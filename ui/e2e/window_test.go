//go:build unix

package e2e

import (
	"encoding/base64"
	"regexp"
	"strings"
	"testing"
)

// window is a terminal whose screen can be seen.
type window struct{ *terminal }

// open runs a command, the program if none is given, in a new window.
func open(t testing.TB, s size, home string, command ...string) *window {
	t.Helper()
	if len(command) == 0 {
		command = []string{yunlan}
	}
	return &window{start(t, setup{
		size: s, home: home, screen: true, program: command[0], args: command[1:], env: []string{"PS1=$ ", "ENV="},
	})}
}

// resize changes the window's size and waits until the program has drawn
// itself at the new one.
func (w *window) resize(s size) {
	w.t.Helper()
	n := w.length()
	w.mu.Lock()
	w.display.Resize(s.w, s.h)
	w.mu.Unlock()
	w.terminal.resize(s)
	w.terminal.until("draws itself at "+s.String(), func() bool { return w.paintedSince(n) })
}

// screen is the window as text, without the blanks at the lines' ends.
func (w *window) screen() string { return w.text() }

func (w *window) waitFor(text string) {
	w.t.Helper()
	w.until("shows "+text, func(screen string) bool { return strings.Contains(screen, text) })
}

func (w *window) waitGone(text string) {
	w.t.Helper()
	w.until("drops "+text, func(screen string) bool { return !strings.Contains(screen, text) })
}

// until looks at the screen, frame by frame, until it is as it must be.
func (w *window) until(what string, holds func(screen string) bool) {
	w.t.Helper()
	w.terminal.until(what, func() bool { return holds(w.screen()) })
}

// settled is the screen when all that was typed is dealt with.
func settled(w *window) string {
	w.t.Helper()
	w.mark()
	return w.screen()
}

// ended waits for the end of the program.
func (w *window) ended() {
	w.t.Helper()
	w.end()
}

// clipboard is what the program last handed to the terminal's clipboard.
func (w *window) clipboard() string {
	w.t.Helper()
	handed := regexp.MustCompile(`\x1b\]52;c;([^\a\x1b]*)`)
	var last string
	w.terminal.until("hands over a copy", func() bool {
		all := handed.FindAllStringSubmatch(w.all(), -1)
		if all != nil {
			last = all[len(all)-1][1]
		}
		return all != nil
	})
	text, err := base64.StdEncoding.DecodeString(last)
	if err != nil {
		w.t.Fatal(err)
	}
	return string(text)
}
