//go:build unix

package e2e

import (
	"bytes"
	"strings"
	"sync"
	"time"

	"github.com/charmbracelet/x/ansi"
)

// output is what was written to a terminal, and what it answers.
type output struct {
	mu       sync.Mutex
	bytes    bytes.Buffer
	from     int      // where the reader of since begins
	answered int      // up to where queries were answered
	shown    int      // up to where frames are complete
	display  *display // shows as much; nil where nobody looks
	last     time.Time
	say      func(answer string) // to a query; nil for a terminal that answers none
	also     []exchange          // what it answers besides, before the usual
	wrote    chan struct{}
}

// take keeps bytes and answers the queries in them.
func (o *output) take(b []byte) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.bytes.Write(b)
	o.last = time.Now()
	o.show()
	select {
	case o.wrote <- struct{}{}:
	default:
	}
	if o.say == nil {
		return
	}
	answers, used := answer(o.bytes.Bytes()[o.answered:], o.also...)
	o.answered += used
	if answers != "" {
		o.say(answers)
	}
}

// show goes on to the end of the last complete frame, as a terminal with
// synchronized output does: a frame is seen whole or not at all.
func (o *output) show() {
	rest := o.bytes.Bytes()[o.shown:]
	n := complete(rest)
	if o.display != nil {
		o.display.write(rest[:n])
	}
	o.shown += n
}

// complete is how many of b's bytes come before a frame that is not whole yet.
func complete(b []byte) int {
	const begin, end = ansi.SetModeSynchronizedOutput, ansi.ResetModeSynchronizedOutput
	n := 0
	for {
		at := bytes.Index(b[n:], []byte(begin))
		if at < 0 {
			break
		}
		length := bytes.Index(b[n+at:], []byte(end))
		if length < 0 {
			return n + at
		}
		n += at + length + len(end)
	}
	for tail := min(len(begin)-1, len(b)-n); tail > 0; tail-- {
		if strings.HasPrefix(begin, string(b[len(b)-tail:])) {
			return len(b) - tail
		}
	}
	return len(b)
}

// paintedSince tells whether a frame that is complete painted the whole screen
// anew, behind the first n bytes.
func (o *output) paintedSince(n int) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	return n < o.shown && bytes.Contains(o.bytes.Bytes()[n:o.shown], []byte(ansi.EraseEntireScreen))
}

func (o *output) length() int {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.bytes.Len()
}

func (o *output) fresh() {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.from = o.bytes.Len()
}

func (o *output) since() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return string(o.bytes.Bytes()[o.from:])
}

func (o *output) all() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.bytes.String()
}

func (o *output) lastWrite() time.Time {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.last
}

func tail(s string) string { return s[max(0, len(s)-600):] }
