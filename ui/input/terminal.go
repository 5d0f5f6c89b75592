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

// Terminal is the terminal of the program, in raw mode from Open to Close, except
// between Release and Retake.
type Terminal struct {
	in, out *os.File
	before  *term.State // its modes, for whoever has it next
	send    func(tea.Msg)
	asked   questions
	scan    Scanner
	moused  time.Time // when the mouse last did something
	lost    chan struct{}
	ended   chan struct{} // closed by End

	writing sync.Mutex // held for one write
	drawing bool       // the alternate screen is the program's

	mu      sync.Mutex
	reading chan struct{} // closed when the Read under way is over; nil for none
	rest    chan struct{} // closed to end it
	left    []byte        // read but not yet scanned
}

// Open puts the terminal into raw mode. The error is the system's.
func Open(in, out *os.File) (*Terminal, error) {
	t := &Terminal{in: in, out: out, send: func(tea.Msg) {}, lost: make(chan struct{}, 1), ended: make(chan struct{})}
	var err error
	t.before, err = makeRaw(in)
	return t, err
}

// Deliver sets the receiver of messages, a program's Send.
func (t *Terminal) Deliver(send func(tea.Msg)) { t.send = send }

// HoldEscape sets how long an ESC may be the start of a sequence; 0 means 50 ms.
func (t *Terminal) HoldEscape(d time.Duration) { t.scan.EscWait = d }

// Lost receives once, when the terminal is gone: its input has ended, or writing
// fails.
func (t *Terminal) Lost() <-chan struct{} { return t.lost }

// Pause ends the current Read, if any, and returns when it has ended. Call it before
// Release.
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

// Release waits for outstanding answers, discards them, and restores the terminal's
// modes. The program must have left the alternate screen.
func (t *Terminal) Release() error {
	t.Pause()
	t.swallow()
	return restore(t.in, t.before)
}

// Retake sets raw mode again and turns off modes that another program may have left
// on.
func (t *Terminal) Retake() error {
	_, undone := t.out.WriteString(undo)
	_, err := makeRaw(t.in)
	return errors.Join(err, undone)
}

// undo turns off modes that another program may have left on and this one does not
// set itself: enhanced keyboards, reports of mouse, focus, theme and size, Windows
// key events, synchronized output, reverse video, application keys and keypad, insert
// mode, margins, and other character sets.
const undo = "\x1b[<9u\x1b[>4m" +
	"\x1b[?1000;1001;1002;1003;1004;1005;1006;1015;1016;2004;2026;2031;2048;9001l" +
	"\x1b[?1l\x1b>\x1b[4l\x1b[?5l\x1b[?69l\x1b[?6l\x1b7\x1b[r\x1b8\x0f\x1b(B\x1b[m\x1b[?7h\x1b[?25h"

// Await waits for outstanding answers while the program still reads, before it leaves
// the screen.
func (t *Terminal) Await() { t.asked.await(answerWait) }

// AwaitAnswers waits for outstanding answers until the terminal counts as mute, while
// the program still reads: for what the reader has asked for.
func (t *Terminal) AwaitAnswers() { t.asked.await(Mute) }

// Close restores the terminal's modes at the end of the program. Mouse reports that
// may still arrive are discarded too, if the terminal answers quickly enough to tell
// when they end.
func (t *Terminal) Close() error {
	t.Pause()
	if t.asked.fast() && time.Since(t.moused) < answerWait {
		t.asked.add(time.Now())
		_, _ = t.out.WriteString(requestDA1) // if it fails the wait is short
	}
	return t.Release()
}

// Restore restores the terminal's modes at once, without waiting for answers.
func (t *Terminal) Restore() error { return restore(t.in, t.before) }

// swallow reads and discards input until every query is answered or timed out.
func (t *Terminal) swallow() {
	if wait := t.asked.wait(time.Now()); wait > 0 {
		over := make(chan struct{})
		timer := time.AfterFunc(wait, func() { close(over) })
		defer timer.Stop()
		t.pump(func(tea.Msg) {}, over, t.asked.none)
	}
}

// Ask writes a query and returns the terminal's answers, waiting at most limit.
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

// Answers reports that this type reads what the terminal answers, and its keys. It does
// not read a Windows console, which is Bubble Tea's.
func (t *Terminal) Answers() bool { return bytewise }

// AwaitKey reads until a key is pressed; answers to questions are none. It returns too
// when the terminal is gone, and after End.
func (t *Terminal) AwaitKey() {
	pressed := false
	press := func(msg tea.Msg) {
		if _, ok := msg.(tea.KeyPressMsg); ok {
			pressed = true
		}
	}
	t.pump(press, t.ended, func() bool { return pressed })
}

// End ends AwaitKey, now and later: the program is over. Call it once.
func (t *Terminal) End() { close(t.ended) }

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

// pump reads and delivers messages until stop is closed or enough returns true.
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
				timer.Reset(escWait) // more input is waiting: this process was slow
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

// tell delivers the messages of tokens and counts answered queries.
func (t *Terminal) tell(tokens []token, deliver func(tea.Msg)) {
	for _, token := range tokens {
		for _, msg := range messages(token) {
			if _, ok := msg.(tea.MouseMsg); ok {
				t.moused = time.Now()
			}
			deliver(msg)
			if _, ok := msg.(uv.PrimaryDeviceAttributesEvent); ok {
				t.asked.answered(time.Now()) // once the program has the answers
			}
		}
	}
}

// set sets the timer for the next Expire.
func (s *Scanner) set(timer *time.Timer) {
	if wait, ok := s.Wait(); ok {
		timer.Reset(wait)
	} else {
		timer.Stop()
	}
}
