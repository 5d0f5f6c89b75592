package input

import (
	"bytes"
	"sync"
	"time"
)

// requestDA1 asks for the primary device attributes, which every terminal
// answers, after whatever it was asked before.
const requestDA1 = "\x1b[c"

// How long answers are waited for.
const (
	answerWait = 300 * time.Millisecond // when the terminal is given back
	fastAnswer = 150 * time.Millisecond // well within it
	mute       = 2 * time.Second        // a terminal that has not answered by then never will
)

// questions are those that the terminal has not answered, each closed by DA1.
// Safe for use by several goroutines.
type questions struct {
	mu    sync.Mutex
	times []time.Time   // when they were asked, the oldest first
	trip  time.Duration // how long the last answer took, 0 before the first
	over  chan struct{} // closed when all are answered; nil while there are none
}

func (q *questions) add(now time.Time) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.times = append(q.times, now)
	if q.over == nil {
		q.over = make(chan struct{})
	}
}

func (q *questions) answered(now time.Time) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.times) > 0 {
		q.trip = max(now.Sub(q.times[0]), 1)
		q.times = q.times[1:]
	}
	if len(q.times) == 0 && q.over != nil {
		close(q.over)
		q.over = nil
	}
}

func (q *questions) none() bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	return len(q.times) == 0
}

// fast reports that the terminal answers soon enough to be asked once more
// before it is given back.
func (q *questions) fast() bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.trip > 0 && q.trip <= fastAnswer && len(q.times) == 0
}

// wait is how long answers are still to be waited for.
func (q *questions) wait(now time.Time) time.Duration {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.times) == 0 || now.Sub(q.times[len(q.times)-1]) > mute {
		return 0
	}
	return answerWait
}

// await waits until all are answered, or nothing is to be hoped for any more.
func (q *questions) await() {
	q.mu.Lock()
	over := q.over
	q.mu.Unlock()
	if wait := q.wait(time.Now()); wait > 0 && over != nil {
		select {
		case <-over:
		case <-time.After(wait):
			q.giveUp()
		}
	}
}

// giveUp waits for no answer any more.
func (q *questions) giveUp() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.times = nil
	if q.over != nil {
		close(q.over)
		q.over = nil
	}
}

// marks are what questions to a terminal have in common with nothing else that
// is written to it: device attributes, status and modes, the keyboard, colours
// and clipboard, its name, its window, its capabilities, kitty's pictures.
var marks = [][]byte{
	[]byte("$p"), []byte(";?\a"), []byte(";?\x1b\\"), []byte("\x1b[6n"), []byte("\x1b[?6n"), []byte("\x1b[5n"), []byte("\x1b[?996n"), []byte("\x1b[?u"),
	[]byte("\x1b[0c"), []byte("\x1b[>c"), []byte("\x1b[>0c"), []byte("\x1b[=c"), []byte("\x1b[>q"), []byte("\x1b[>0q"), []byte("\x1b[?4m"),
	[]byte("\x1b[14t"), []byte("\x1b[16t"), []byte("\x1b[18t"), []byte("\x1bP+q"), []byte("\x1bP$q"), []byte("a=q"),
}

// Asks reports that bytes to be written ask the terminal something.
func Asks(b []byte) bool {
	for _, m := range marks {
		if bytes.Contains(b, m) {
			return true
		}
	}
	return false
}
