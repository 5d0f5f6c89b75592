//go:build unix

package e2e

import (
	"os"
	"os/exec"
	"reflect"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/creack/pty"

	"yunlan/ui/ptytest"
)

// terminal is a pseudo-terminal with a program on it, as its controlling
// terminal.
type terminal struct {
	t           testing.TB
	cmd         *exec.Cmd
	master, tty *os.File
	keys        *os.File    // where typing goes: the master, or that of a keyboard apart
	before      *term.State // of the line discipline
	after       *term.State // the same when the process was over; nil if it cannot be known
	reading     sync.Mutex  // held while nobody reads
	answering   sync.WaitGroup
	lastAnswer  chan struct{} // closed when it was typed
	trip        time.Duration // that an answer takes
	ended       chan struct{} // the process is over
	drained     chan struct{} // and its last byte read
	output
}

// setup says what to start; the zero value is the program as a first reader
// meets it, on 80×24.
type setup struct {
	size    size
	program string
	args    []string
	home    string
	env     []string
	screen  bool          // keep what is on the screen
	mute    bool          // the terminal answers no query
	also    []exchange    // what it answers besides
	trip    time.Duration // that its answers take
	apart   bool          // keyboard and screen are two terminals, and neither is the controlling one
}

// start runs a program on a new terminal.
func start(t testing.TB, s setup) *terminal {
	t.Helper()
	if s.size == (size{}) {
		s.size = size{80, 24}
	}
	return startAt(t, s)
}

// startAt believes even a size of 0×0.
func startAt(t testing.TB, s setup) *terminal {
	t.Helper()
	if s.home == "" {
		s.home = t.TempDir()
	}
	if s.program == "" {
		s.program = yunlan
	}
	v := &terminal{t: t, trip: s.trip, ended: make(chan struct{}), drained: make(chan struct{})}
	v.output = output{last: time.Now(), wrote: make(chan struct{}, 1), also: s.also}
	if !s.mute {
		v.say = v.answer
	}
	if s.screen {
		v.display = newDisplay(s.size)
	}
	v.openPTY(s.size)
	v.cmd = exec.Command(s.program, s.args...)
	v.cmd.Env, v.cmd.Dir = environment(s.home, s.env...), s.home
	v.cmd.Stdin, v.cmd.Stdout, v.cmd.Stderr = v.tty, v.tty, v.tty
	v.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: !s.apart}
	if s.apart {
		v.openKeyboard()
	}
	if err := v.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go v.wait()
	go v.read()
	t.Cleanup(v.close)
	return v
}

func (v *terminal) openPTY(s size) {
	v.t.Helper()
	v.master, v.tty = ptytest.Open(v.t)
	v.keys = v.master
	v.resize(s)
	var err error
	if v.before, err = term.GetState(v.tty.Fd()); err != nil {
		v.t.Fatal(err)
	}
}

func (v *terminal) openKeyboard() {
	v.t.Helper()
	master, tty := ptytest.Open(v.t)
	v.keys, v.cmd.Stdin = master, tty
	v.t.Cleanup(func() {
		_ = master.Close() // a test may have closed it
		_ = tty.Close()
	})
}

func (v *terminal) resize(s size) {
	v.t.Helper()
	if err := pty.Setsize(v.tty, &pty.Winsize{Rows: uint16(s.h), Cols: uint16(s.w)}); err != nil { //nolint:gosec // sizes of this package
		v.t.Fatal(err)
	}
}

// keyBytes are the keys that are not their own text. Esc comes as the program
// asked for it, so that it is never the beginning of something else.
var keyBytes = map[string]string{
	"space": " ", "enter": "\r", "esc": "\x1b[27u", "backspace": "\x7f",
	"up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D",
	"ctrl+c": "\x03", "ctrl+l": "\x0c", "ctrl+o": "\x0f", "ctrl+u": "\x15", "ctrl+z": "\x1a",
}

// press types keys by their names.
func (v *terminal) press(keys ...string) {
	v.t.Helper()
	for _, k := range keys {
		if b, ok := keyBytes[k]; ok {
			k = b
		}
		v.typeText(k)
	}
}

func (v *terminal) typeText(text string) {
	v.t.Helper()
	if _, err := v.keys.WriteString(text); err != nil {
		v.t.Fatalf("type %q: %v", text, err)
	}
}

// exit waits for the end and returns the exit code.
func (v *terminal) exit() int {
	v.t.Helper()
	v.end()
	v.restored()
	return v.cmd.ProcessState.ExitCode()
}

// end waits until the program is over and its last byte is read.
func (v *terminal) end() {
	v.t.Helper()
	v.await("ends", v.ended)
	v.await("leaves its terminal", v.drained)
}

// kill ends the program without its help.
func (v *terminal) kill() {
	v.t.Helper()
	_ = v.cmd.Process.Kill() // it may end just now
	v.end()
}

// restored checks the line discipline, which must be as before the start.
func (v *terminal) restored() {
	v.t.Helper()
	if !reflect.DeepEqual(v.before, v.after) {
		v.t.Errorf("the terminal was left as %+v, was %+v", v.after, v.before)
	}
}

func (v *terminal) signal(s os.Signal) {
	v.t.Helper()
	if err := v.cmd.Process.Signal(s); err != nil {
		v.t.Fatal(err)
	}
}

// wait waits for the end of the program. Then nobody holds the terminal any
// more, and read comes to its end.
func (v *terminal) wait() {
	_ = v.cmd.Wait() // ProcessState tells
	v.after, _ = term.GetState(v.tty.Fd())
	_ = v.tty.Close()
	close(v.ended)
}

func (v *terminal) read() {
	defer close(v.drained)
	b := make([]byte, 1<<16)
	for {
		v.reading.Lock()
		v.reading.Unlock() //nolint:staticcheck // only passed through
		n, err := v.master.Read(b)
		if n > 0 {
			v.take(b[:n])
		}
		if err != nil {
			return
		}
	}
}

// stopReading leaves what the program writes in the line, which holds a few
// thousand bytes; readOn takes it up again.
func (v *terminal) stopReading() { v.reading.Lock() }
func (v *terminal) readOn()      { v.reading.Unlock() }

// answer types what a terminal answers, without holding up what reads the
// output: the program may not take input before it has written all it has.
func (v *terminal) answer(said string) {
	before := v.lastAnswer
	done := make(chan struct{})
	v.lastAnswer = done
	v.answering.Go(func() {
		time.Sleep(v.trip)
		if before != nil {
			<-before // answers come in the order of the questions
		}
		_, _ = v.keys.WriteString(said) // who is gone needs no answer
		close(done)
	})
}

// answered waits until the program has asked a question and knows the answer: keys that
// are typed behind it come behind it.
func (v *terminal) answered(question string) {
	v.t.Helper()
	v.until("asks", func() bool { return strings.Contains(v.all(), question) })
	v.answering.Wait()
	v.mark()
}

func (v *terminal) close() {
	_ = v.cmd.Process.Kill()
	<-v.ended
	_ = v.master.Close() // a grandchild may still hold the terminal
	<-v.drained
}
