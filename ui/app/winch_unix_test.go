//go:build unix

package app

import (
	"os"
	"syscall"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/creack/pty"

	"yunlan/ui/ptytest"
)

// TestASizeFromTheStartIsTold: the window changed after the size was measured and before
// Bubble Tea listened.
func TestASizeFromTheStartIsTold(t *testing.T) {
	master, tty := ptytest.Open(t)
	defer func() { _, _ = master.Close(), tty.Close() }()
	stdout := os.Stdout
	os.Stdout = tty
	defer func() { os.Stdout = stdout }()
	tell, stop := watchSize()
	if err := pty.Setsize(master, &pty.Winsize{Rows: 30, Cols: 91}); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Kill(os.Getpid(), syscall.SIGWINCH); err != nil {
		t.Fatal(err)
	}
	told := make(chan tea.Msg)
	tell(func(msg tea.Msg) { told <- msg })
	got, ok := (<-told).(resizedMsg)
	if !ok || got.size.Width != 91 || got.size.Height != 30 {
		t.Errorf("told %+v", got)
	}
	stop()
	g := &quitFilter{size: tea.WindowSizeMsg{Width: 80, Height: 24}}
	if msg := g.filter(nil, got); msg != (tea.WindowSizeMsg{Width: 91, Height: 30}) {
		t.Errorf("the program gets %+v", msg)
	}
	if msg := g.filter(nil, got); msg != nil {
		t.Errorf("the same size again: %+v", msg)
	}
}
