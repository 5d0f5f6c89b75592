//go:build unix

package e2e

import (
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// TestNobodyReads ends the program by a signal when nobody reads what it writes
// any more, as behind a connection that hangs.
func TestNobodyReads(t *testing.T) {
	for _, s := range []syscall.Signal{syscall.SIGTERM, syscall.SIGHUP, syscall.SIGINT} {
		t.Run(s.String(), func(t *testing.T) {
			began := time.Now()
			v := start(t, setup{})
			v.waitFor(opening)
			v.mark()
			limit := soon(time.Since(began))
			v.stopReading()
			v.typeText(strings.Repeat("]", 300) + strings.Repeat("[", 300)) // more than the line holds
			v.signal(s)
			select {
			case <-v.ended:
			case <-time.After(limit):
				t.Errorf("still alive %v after %v", limit, s)
				_ = v.cmd.Process.Kill()
				<-v.ended
			}
			v.readOn()
			if code := v.exit(); code != 128+int(s) {
				t.Errorf("exit code %d", code)
			}
		})
	}
}

// TestNoDump sends the signals at which Go would show its goroutines, in every
// mode.
func TestNoDump(t *testing.T) {
	deadly := []syscall.Signal{syscall.SIGQUIT, syscall.SIGABRT, syscall.SIGTRAP, syscall.SIGSYS, syscall.SIGILL}
	for _, mode := range []struct {
		name, shows string
		args        []string
	}{
		{"explorer", opening, nil},
		{"line by line", "主菜单", []string{"--plain"}},
		{"a command whose output nobody reads", "", []string{"export", "--format", "md"}},
	} {
		for _, s := range deadly {
			t.Run(mode.name+", "+s.String(), func(t *testing.T) {
				v := start(t, setup{args: mode.args})
				if mode.shows == "" {
					v.stopReading()
					v.poll("writes", func() bool { return waiting(v.master) })
				} else {
					v.waitFor(mode.shows)
				}
				v.signal(s)
				if mode.shows == "" {
					<-v.ended
					v.readOn()
				}
				if code := v.exit(); code != 128+int(s) {
					t.Errorf("exit code %d", code)
				}
				noPanic(t, v)
			})
		}
	}
}

// waiting reports that something was written which nobody has read.
func waiting(master *os.File) bool {
	fds := []unix.PollFd{{Fd: int32(master.Fd()), Events: unix.POLLIN}} //nolint:gosec // descriptors are small
	n, err := unix.Poll(fds, 0)
	return err == nil && n > 0
}
