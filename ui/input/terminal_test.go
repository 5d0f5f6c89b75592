//go:build unix

package input

import (
	"bytes"
	"errors"
	"io"
	"os"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/term"

	"yunlan/ui/ptytest"
)

// far is the other end of a terminal: it answers, after a while.
type far struct {
	master, tty *os.File
	mu          sync.Mutex
	written     bytes.Buffer
}

// away opens a terminal that answers DA1 and the cursor's place, 0 for at once,
// or nothing if trip is negative.
func away(t *testing.T, trip time.Duration) *far {
	t.Helper()
	master, tty := ptytest.Open(t)
	f := &far{master: master, tty: tty}
	var done sync.WaitGroup
	done.Go(func() {
		b := make([]byte, 4096)
		for {
			n, err := master.Read(b)
			if err != nil {
				return
			}
			f.mu.Lock()
			f.written.Write(b[:n])
			f.mu.Unlock()
			if trip >= 0 {
				time.Sleep(trip)
				for _, a := range []struct{ ask, say string }{{"\x1b[6n", "\x1b[5;2R"}, {requestDA1, "\x1b[?62c"}} {
					if bytes.Contains(b[:n], []byte(a.ask)) {
						_, _ = master.WriteString(a.say)
					}
				}
			}
		}
	})
	t.Cleanup(func() {
		_ = tty.Close()
		_ = master.Close()
		done.Wait()
	})
	return f
}

// TestAskWaitsForTheAnswer returns what was asked for and no more.
func TestAskWaitsForTheAnswer(t *testing.T) {
	f := away(t, 20*time.Millisecond)
	before, err := term.GetState(f.tty.Fd())
	if err != nil {
		t.Fatal(err)
	}
	near, err := Open(f.tty, f.tty)
	if err != nil {
		t.Fatal(err)
	}
	said := near.Ask("\x1b[6n", time.Minute)
	if len(said) == 0 || said[0] != (tea.CursorPositionMsg{X: 1, Y: 4}) {
		t.Errorf("it said %v", said)
	}
	if err := near.Close(); err != nil {
		t.Error(err)
	}
	if after, err := term.GetState(f.tty.Fd()); err != nil || *after != *before {
		t.Errorf("the terminal was %+v and is %+v (%v)", before, after, err)
	}
}

// TestADeafTerminalIsNotWaitedForLong asks one that answers nothing.
func TestADeafTerminalIsNotWaitedForLong(t *testing.T) {
	f := away(t, -1)
	deaf, err := Open(f.tty, f.tty)
	if err != nil {
		t.Fatal(err)
	}
	if said := deaf.Ask("\x1b[6n", 10*time.Millisecond); len(said) != 0 {
		t.Errorf("it said %v", said)
	}
	if err := deaf.Close(); err != nil {
		t.Error(err)
	}
}

// TestKeysGoToTheProgramUntilPause delivers what is typed, and leaves what is
// typed after Pause for whoever has the terminal next.
func TestKeysGoToTheProgramUntilPause(t *testing.T) {
	f := away(t, 0)
	keys, err := Open(f.tty, f.tty)
	if err != nil {
		t.Fatal(err)
	}
	came := make(chan tea.Msg, 16)
	keys.Deliver(func(msg tea.Msg) { came <- msg })
	over := make(chan error, 1)
	read := func() {
		_, err := keys.Input().Read(nil)
		over <- err
	}
	go read()
	f.types(t, "云\x1b[A")
	for _, want := range []string{"云", "up"} {
		if got := describe(<-came); got != want {
			t.Errorf("%s came, want %s", got, want)
		}
	}
	keys.Pause()
	if err := <-over; !errors.Is(err, io.EOF) {
		t.Errorf("Read ended with %v", err)
	}
	f.types(t, "x")
	if err := keys.Release(); err != nil {
		t.Error(err)
	}
	if err := keys.Retake(); err != nil {
		t.Error(err)
	}
	go read()
	if got := describe(<-came); got != "x" {
		t.Errorf("%s came, want x", got)
	}
	keys.Pause()
	if err := keys.Close(); err != nil {
		t.Error(err)
	}
}

// TestLost tells of a terminal that is gone.
func TestLost(t *testing.T) {
	f := away(t, 0)
	gone, err := Open(f.tty, f.tty)
	if err != nil {
		t.Fatal(err)
	}
	over := make(chan struct{})
	go func() {
		_, _ = gone.Input().Read(nil)
		close(over)
	}()
	if err := f.master.Close(); err != nil {
		t.Fatal(err)
	}
	<-gone.Lost()
	<-over
}

func (f *far) types(t *testing.T, s string) {
	t.Helper()
	if _, err := f.master.WriteString(s); err != nil {
		t.Fatal(err)
	}
}

// TestOnlyQuestionsAreFollowedByDA1 looks at what is written.
func TestOnlyQuestionsAreFollowedByDA1(t *testing.T) {
	for b, want := range map[string]bool{
		"\x1b[2J云计算": false, "\x1b[?2026$p": true, "\x1b]11;?\a": true, "\x1b]11;?\x1b\\": true, "\x1b[6n": true, "\x1b[?u": true,
		"\x1b[>1u": false, "\x1b[<1u": false, "\x1b[?2026h": false, "\x1b]52;c;5LqR\a": false, "价格 $100": false, "\x1b[>4;2m": false,
	} {
		if asks([]byte(b)) != want {
			t.Errorf("%q asks: %v", b, !want)
		}
	}
}

// TestAnswersGivenUpAreNotWaitedForAgain: who has waited once leaves at once.
func TestAnswersGivenUpAreNotWaitedForAgain(t *testing.T) {
	var q questions
	q.add(time.Now())
	if q.wait(time.Now()) != answerWait {
		t.Error("a fresh question is not waited for")
	}
	q.await(answerWait)
	if q.wait(time.Now()) != 0 || !q.none() {
		t.Error("it is waited for once more")
	}
	q.add(time.Now().Add(-Mute - time.Second))
	if q.wait(time.Now()) != 0 {
		t.Error("a terminal that has not answered for so long is waited for")
	}
}
