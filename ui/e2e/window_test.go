//go:build unix

package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// window is a tmux pane with a program in it, on a server of its own.
type window struct {
	t      testing.TB
	socket string
	config string
	home   string
}

// between is the pause between two looks at the screen.
const between = 15 * time.Millisecond

// config makes tmux a plain terminal that keeps the window when the program is over.
const config = `set -g default-terminal xterm-256color
set -g remain-on-exit on
set -g status off
set -s escape-time 0
set -s set-clipboard on
`

// open runs a command, the program if none is given, in a new window.
func open(t testing.TB, s size, home string, command ...string) *window {
	t.Helper()
	if _, err := exec.LookPath("tmux"); err != nil {
		t.Skip("tmux is needed to see the screen")
	}
	dir, err := os.MkdirTemp("", "e2e") // a socket's path must be short
	if err != nil {
		t.Fatal(err)
	}
	w := &window{t: t, socket: filepath.Join(dir, "tmux"), config: filepath.Join(dir, "config"), home: home}
	if err := os.WriteFile(w.config, []byte(config), 0o600); err != nil {
		t.Fatal(err)
	}
	if len(command) == 0 {
		command = []string{yunlan}
	}
	w.tmux(append([]string{"new-session", "-d", "-x", strconv.Itoa(s.w), "-y", strconv.Itoa(s.h)}, command...)...)
	t.Cleanup(func() {
		w.kill() // before its home is removed
		w.tmux("kill-server")
		_ = os.RemoveAll(dir)
	})
	return w
}

// keyNames are tmux's for the keys that are not their own text.
var keyNames = map[string]string{
	"space": "Space", "enter": "Enter", "esc": "Escape", "backspace": "BSpace",
	"up": "Up", "down": "Down", "left": "Left", "right": "Right",
	"ctrl+c": "C-c", "ctrl+o": "C-o", "ctrl+u": "C-u", "ctrl+z": "C-z",
}

// press types keys by their names.
func (w *window) press(keys ...string) {
	w.t.Helper()
	for _, k := range keys {
		if n, ok := keyNames[k]; ok {
			w.tmux("send-keys", n)
			continue
		}
		w.typeText(k)
	}
}

func (w *window) typeText(text string) {
	w.t.Helper()
	w.tmux("send-keys", "-l", "--", text)
}

func (w *window) resize(s size) {
	w.t.Helper()
	w.tmux("resize-window", "-x", strconv.Itoa(s.w), "-y", strconv.Itoa(s.h))
}

// screen is the window as text, without the blanks at the lines' ends.
func (w *window) screen() string {
	w.t.Helper()
	return w.tmux("capture-pane", "-p")
}

// styled is the screen with its colours and weights.
func (w *window) styled() string {
	w.t.Helper()
	return w.tmux("capture-pane", "-p", "-e")
}

func (w *window) waitFor(text string) {
	w.t.Helper()
	w.until("shows "+text, func(screen string) bool { return strings.Contains(screen, text) })
}

func (w *window) waitGone(text string) {
	w.t.Helper()
	w.until("drops "+text, func(screen string) bool { return !strings.Contains(screen, text) })
}

// until looks at the screen until it is as it must be.
func (w *window) until(what string, holds func(screen string) bool) {
	w.t.Helper()
	screen := w.screen()
	for deadline := time.Now().Add(patience); !holds(screen); screen = w.screen() {
		if time.Now().After(deadline) {
			w.t.Fatalf("the screen never %s:\n%s", what, screen)
		}
		time.Sleep(between)
	}
}

// ended waits for the end of the program. Its exit code is for terminal to see:
// tmux at times misses it.
func (w *window) ended() {
	w.t.Helper()
	for deadline := time.Now().Add(patience); w.number("#{pane_dead}") == 0; time.Sleep(between) {
		if time.Now().After(deadline) {
			w.t.Fatalf("the program did not end:\n%s", w.screen())
		}
	}
}

func (w *window) signal(s syscall.Signal) {
	w.t.Helper()
	if err := syscall.Kill(w.number("#{pane_pid}"), s); err != nil {
		w.t.Fatal(err)
	}
}

// kill ends the program without its help.
func (w *window) kill() {
	w.t.Helper()
	if w.number("#{pane_dead}") == 0 {
		_ = syscall.Kill(w.number("#{pane_pid}"), syscall.SIGKILL) // it may end just now
	}
	w.ended()
}

// number asks tmux.
func (w *window) number(format string) int {
	w.t.Helper()
	n, err := strconv.Atoi(strings.TrimSpace(w.tmux("display-message", "-p", format)))
	if err != nil {
		w.t.Fatal(err)
	}
	return n
}

func (w *window) tmux(args ...string) string {
	w.t.Helper()
	cmd := exec.Command("tmux", append([]string{"-u", "-S", w.socket, "-f", w.config}, args...)...)
	cmd.Env = environment(w.home, "PS1=$ ", "ENV=")
	out, err := cmd.CombinedOutput()
	if err != nil {
		w.t.Fatalf("tmux %v: %v\n%s", args, err, out)
	}
	return string(out)
}
