//go:build !windows

package signals_test

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"yunlan/ui/signals"
)

// TestMain is the program that is signalled, where the test asks for one.
func TestMain(m *testing.M) {
	switch os.Getenv("YUNLAN_SIGNALLED") {
	case "quiet":
		signals.Quiet()
	case "caught":
		signals.Quiet()
		in, release := signals.Catch()
		fmt.Println("ready")
		s := <-in
		release()
		fmt.Println("caught", s)
		os.Exit(signals.Code(s))
	case "before":
		signals.Quiet()
		defer signals.Before(func() { fmt.Println("restored") })()
	case "released":
		signals.Quiet()
		signals.Before(func() { fmt.Println("restored") })()
	default:
		os.Exit(m.Run())
	}
	fmt.Println("ready")
	select {}
}

// TestSignalsEndAProgramWithoutADump: with the code that a shell gives, and what
// was to be done before done, once.
func TestSignalsEndAProgramWithoutADump(t *testing.T) {
	for _, c := range []struct {
		kind string
		sig  syscall.Signal
		says string
	}{
		{"quiet", syscall.SIGQUIT, ""},
		{"quiet", syscall.SIGABRT, ""},
		{"quiet", syscall.SIGTERM, ""},
		{"caught", syscall.SIGQUIT, "caught quit"},
		{"caught", syscall.SIGTERM, "caught terminated"},
		{"caught", syscall.SIGINT, "caught interrupt"},
		{"caught", syscall.SIGHUP, "caught hangup"},
		{"before", syscall.SIGTERM, "restored"},
		{"before", syscall.SIGQUIT, "restored"},
		{"before", syscall.SIGHUP, "restored"},
		{"released", syscall.SIGQUIT, ""},
	} {
		t.Run(c.kind+" "+c.sig.String(), func(t *testing.T) {
			said, errs, state := signalled(t, c.kind, c.sig)
			if said != c.says || strings.Contains(errs, "goroutine") {
				t.Errorf("it says %q and %.200q", said, errs)
			}
			status, ok := state.Sys().(syscall.WaitStatus)
			if !ok || state.ExitCode() != 128+int(c.sig) && (!status.Signaled() || status.Signal() != c.sig) {
				t.Errorf("it ends with %v", state)
			}
			if c.kind != "quiet" && c.kind != "released" && state.ExitCode() != 128+int(c.sig) {
				t.Errorf("the code is %d", state.ExitCode())
			}
		})
	}
}

// signalled starts a program, signals it when it is ready, and returns what it
// said from then on and how it ended.
func signalled(t *testing.T, kind string, sig syscall.Signal) (said, errs string, state *os.ProcessState) {
	t.Helper()
	cmd := exec.Command(os.Args[0]) //nolint:gosec // the test itself
	cmd.Env = append(os.Environ(), "YUNLAN_SIGNALLED="+kind)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	if !lines.Scan() || lines.Text() != "ready" {
		t.Fatalf("it does not begin: %q", lines.Text())
	}
	if err := cmd.Process.Signal(sig); err != nil {
		t.Fatal(err)
	}
	var all []string
	for lines.Scan() {
		all = append(all, lines.Text())
	}
	if err := cmd.Wait(); err != nil && !errors.As(err, new(*exec.ExitError)) {
		t.Fatal(err)
	}
	return strings.Join(all, "\n"), stderr.String(), cmd.ProcessState
}

// TestCodeOfWhatIsNoSignal is that of a failure.
func TestCodeOfWhatIsNoSignal(t *testing.T) {
	for s, want := range map[os.Signal]int{syscall.SIGTERM: 143, syscall.SIGINT: 130, other{}: 1} {
		if got := signals.Code(s); got != want {
			t.Errorf("%v: %d", s, got)
		}
	}
}

type other struct{}

func (other) String() string { return "other" }
func (other) Signal()        {}
