//go:build unix

package e2e

import (
	"errors"
	"syscall"
	"testing"
	"time"
)

// soon is how long a program may live without a terminal: two seconds, and on a
// busy machine as long as twenty starts took at that moment.
func soon(start time.Duration) time.Duration { return max(2*time.Second, 20*start) }

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
			began := time.Now()
			v := start(t, setup{apart: c.apart})
			v.waitFor(opening)
			limit := soon(time.Since(began))
			v.mark()
			if err := c.lose(v); err != nil {
				t.Fatal(err)
			}
			select {
			case <-v.ended:
			case <-time.After(limit):
				t.Fatalf("still alive %v after its terminal went", limit)
			}
			if err := syscall.Kill(-v.cmd.Process.Pid, 0); !errors.Is(err, syscall.ESRCH) {
				t.Errorf("something is left in its process group: %v", err)
			}
		})
	}
}
