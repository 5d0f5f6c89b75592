package input

import (
	"bytes"
	"sync"
	"time"
)

// requestDA1 asks for the primary device attributes. Every terminal answers it, after
// all queries before it.
const requestDA1 = "\x1b[c"

// Timeouts for answers.
const (
	answerWait = 300 * time.Millisecond // before the terminal is released
	fastAnswer = 150 * time.Millisecond // well within answerWait

	// Mute is when a terminal that has not answered never will.
	Mute = 2 * time.Second
)

// questions are the queries that the terminal has not answered, each followed by
// DA1. It is safe for concurrent use.
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

// fast reports that the terminal answers quickly enough for one more query before it
// is released.
func (q *questions) fast() bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.trip > 0 && q.trip <= fastAnswer && len(q.times) == 0
}

// wait is how long it is still worth waiting for answers.
func (q *questions) wait(now time.Time) time.Duration {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.times) == 0 || now.Sub(q.times[len(q.times)-1]) > Mute {
		return 0
	}
	return answerWait
}

// await waits until all are answered, at most for limit; then it gives up.
func (q *questions) await(limit time.Duration) {
	q.mu.Lock()
	over := q.over
	q.mu.Unlock()
	if q.wait(time.Now()) > 0 && over != nil {
		select {
		case <-over:
		case <-time.After(limit):
			q.giveUp()
		}
	}
}

// giveUp stops waiting for answers.
func (q *questions) giveUp() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.times = nil
	if q.over != nil {
		close(q.over)
		q.over = nil
	}
}

// marks are substrings that occur only in queries: device attributes, status and
// modes, keyboard, colours and clipboard, terminal name, window, capabilities,
// kitty's pictures.
var marks = [][]byte{
	[]byte("$p"), []byte(";?\a"), []byte(";?\x1b\\"), []byte("\x1b[6n"), []byte("\x1b[?6n"), []byte("\x1b[5n"), []byte("\x1b[?996n"), []byte("\x1b[?u"),
	[]byte("\x1b[0c"), []byte("\x1b[>c"), []byte("\x1b[>0c"), []byte("\x1b[=c"), []byte("\x1b[>q"), []byte("\x1b[>0q"), []byte("\x1b[?4m"),
	[]byte("\x1b[14t"), []byte("\x1b[16t"), []byte("\x1b[18t"), []byte("\x1bP+q"), []byte("\x1bP$q"), []byte("a=q"),
}

// asks reports that bytes to be written contain a query.
func asks(b []byte) bool {
	for _, m := range marks {
		if bytes.Contains(b, m) {
			return true
		}
	}
	return false
}
