package input

import (
	"errors"
	"io"
	"os"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/term"
	"github.com/muesli/cancelreader"
)

// Terminal is the terminal that a program runs on, in raw mode from Open to
// Close but for the time between Release and Retake.
type Terminal struct {
	in, out *os.File
	before  *term.State // its modes, for whoever has it next
	send    func(tea.Msg)
	asked   questions
	scan    Scanner
	moused  time.Time // when the mouse last did something
	lost    chan struct{}

	mu      sync.Mutex
	reading chan struct{} // closed when the Read under way is over; nil for none
	rest    chan struct{} // closed to end it
	left    []byte        // read and not yet looked at
}

// Open puts the terminal into raw mode. The error is the system's.
func Open(in, out *os.File) (*Terminal, error) {
	t := &Terminal{in: in, out: out, send: func(tea.Msg) {}, lost: make(chan struct{}, 1)}
	var err error
	t.before, err = makeRaw(in)
	return t, err
}

// Deliver says to whom messages go: to a program's Send.
func (t *Terminal) Deliver(send func(tea.Msg)) { t.send = send }

// HoldEscape says how long an ESC may be the start of a sequence; 0 means 50 ms.
func (t *Terminal) HoldEscape(d time.Duration) { t.scan.EscWait = d }

// Lost is told once the terminal is gone: its input ended, or nothing can be
// written to it.
func (t *Terminal) Lost() <-chan struct{} { return t.lost }

// Pause ends the Read under way and returns when it has ended: the terminal is
// about to be released. Without one it does nothing.
func (t *Terminal) Pause() {
	t.mu.Lock()
	reading := t.reading
	if reading != nil {
		close(t.rest)
		t.reading = nil
	}
	t.mu.Unlock()
	if reading != nil {
		<-reading
	}
}

// Release waits for answers still to come, swallows them, and gives the
// terminal back as it was. The program must have left its screen.
func (t *Terminal) Release() error {
	t.Pause()
	t.swallow()
	return restore(t.in, t.before)
}

// Retake puts the terminal into raw mode again, whatever somebody else left.
// What an ill-behaved program may have left on is turned off.
func (t *Terminal) Retake() error {
	_, undone := t.out.WriteString(undo)
	_, err := makeRaw(t.in)
	return errors.Join(err, undone)
}

// undo turns off what another program may have left on and ours does not set
// itself: enhanced keyboards, reports of the mouse, of focus, of the theme and
// of the size, keys as Windows has them, frames held back, reverse video,
// application keys and keypad, insert mode, margins, and other character sets.
const undo = "\x1b[<9u\x1b[>4m" +
	"\x1b[?1000;1001;1002;1003;1004;1005;1006;1015;1016;2004;2026;2031;2048;9001l" +
	"\x1b[?1l\x1b>\x1b[4l\x1b[?5l\x1b[?69l\x1b[?6l\x1b7\x1b[r\x1b8\x0f\x1b(B\x1b[m\x1b[?7h\x1b[?25h"

// Await waits for answers still to come while the program reads on: who has
// quit and still sees the program types nothing for the shell.
func (t *Terminal) Await() { t.asked.await() }

// Close gives the terminal back for good. Reports of a mouse that moved until
// now may be on their way: they are swallowed too, where the terminal is known
// to say soon enough when they are over.
func (t *Terminal) Close() error {
	t.Pause()
	if t.asked.fast() && time.Since(t.moused) < answerWait {
		t.asked.add(time.Now())
		_, _ = t.out.WriteString(requestDA1) // who cannot be asked is not waited for long
	}
	return t.Release()
}

// Restore gives the terminal back at once, without waiting for anything.
func (t *Terminal) Restore() error { return restore(t.in, t.before) }

// swallow reads until every question is answered or not worth waiting for.
func (t *Terminal) swallow() {
	if wait := t.asked.wait(time.Now()); wait > 0 {
		over := make(chan struct{})
		timer := time.AfterFunc(wait, func() { close(over) })
		defer timer.Stop()
		t.pump(func(tea.Msg) {}, over, t.asked.none)
	}
}

// Ask writes a question and returns what the terminal says until it has
// answered all, at most for the given time.
func (t *Terminal) Ask(question string, limit time.Duration) []tea.Msg {
	var said []tea.Msg
	if _, err := t.output().Write([]byte(question)); err != nil {
		return nil
	}
	over := make(chan struct{})
	timer := time.AfterFunc(limit, func() { close(over) })
	defer timer.Stop()
	t.pump(func(msg tea.Msg) { said = append(said, msg) }, over, t.asked.none)
	return said
}

// run delivers messages until Pause.
func (t *Terminal) run() error {
	reading, rest := make(chan struct{}), make(chan struct{})
	t.mu.Lock()
	t.reading, t.rest = reading, rest
	t.mu.Unlock()
	defer close(reading)
	t.pump(t.send, rest, func() bool { return false })
	return io.EOF
}

// pump reads, and delivers what was said, until it is told to stop or enough
// was said.
func (t *Terminal) pump(deliver func(tea.Msg), stop <-chan struct{}, enough func() bool) {
	reader, err := cancelreader.NewReader(t.in)
	if err != nil {
		t.check(0, io.EOF)
		return
	}
	reads := make(chan []byte)
	go t.read(reader, reads)
	defer func() {
		reader.Cancel()
		for b := range reads {
			t.left = append(t.left, b...)
		}
		_ = reader.Close()
	}()
	timer := time.NewTimer(time.Hour)
	defer timer.Stop()
	take := func(tokens []token) {
		t.tell(tokens, deliver)
		t.scan.set(timer)
	}
	left := t.left
	t.left = nil
	take(t.scan.Feed(left))
	for !enough() {
		select {
		case b, ok := <-reads:
			if !ok {
				return
			}
			take(t.scan.Feed(b))
		case <-timer.C:
			if readable(t.in) {
				timer.Reset(escWait) // it is only we who are late
				continue
			}
			take(t.scan.Expire())
		case <-stop:
			return
		}
	}
}

// read sends what it reads until it is cancelled or the terminal is gone.
func (t *Terminal) read(reader cancelreader.CancelReader, to chan<- []byte) {
	defer close(to)
	for {
		b := make([]byte, 4096)
		n, err := reader.Read(b)
		if n > 0 {
			to <- b[:n]
		}
		if err != nil {
			if !errors.Is(err, cancelreader.ErrCanceled) {
				t.check(0, err)
			}
			return
		}
	}
}

// tell delivers what tokens say, and notices that a question is answered.
func (t *Terminal) tell(tokens []token, deliver func(tea.Msg)) {
	for _, token := range tokens {
		for _, msg := range messages(token) {
			switch msg.(type) {
			case uv.PrimaryDeviceAttributesEvent:
				t.asked.answered(time.Now())
			case tea.MouseMsg:
				t.moused = time.Now()
			}
			deliver(msg)
		}
	}
}

// set makes the timer end when something in doubt is to be decided.
func (s *Scanner) set(timer *time.Timer) {
	if wait, ok := s.Wait(); ok {
		timer.Reset(wait)
	} else {
		timer.Stop()
	}
}
