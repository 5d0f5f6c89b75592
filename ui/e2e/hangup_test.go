//go:build unix

package e2e

import (
	"errors"
	"syscall"
	"testing"
	"time"
)

// soon is how long a program may live without a terminal.
const soon = 2 * time.Second

// TestTerminalCloses takes away the terminal, or the keyboard or the screen
// alone, where no signal tells the program.
func TestTerminalCloses(t *testing.T) {
	for _, c := range []struct {
		name  string
		apart bool
		lose  func(v *terminal) error
	}{
		{"window", false, func(v *terminal) error { return v.master.Close() }},
		{"keyboard", true, func(v *terminal) error { return v.keys.Close() }},
		{"screen", true, func(v *terminal) error {
			err := v.master.Close()
			_, typing := v.keys.WriteString("]]]") // there is something to draw
			return errors.Join(err, typing)
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := start(t, setup{apart: c.apart})
			v.waitFor(opening)
			v.quiet(100 * time.Millisecond)
			if err := c.lose(v); err != nil {
				t.Fatal(err)
			}
			select {
			case <-v.ended:
			case <-time.After(soon):
				t.Fatalf("still alive %v after its terminal went", soon)
			}
			if err := syscall.Kill(-v.cmd.Process.Pid, 0); !errors.Is(err, syscall.ESRCH) {
				t.Errorf("something is left in its process group: %v", err)
			}
		})
	}
}
