//go:build unix

package e2e

import (
	"bytes"
	"sync"
	"time"
)

// output is what was written to a terminal, and what it answers.
type output struct {
	mu       sync.Mutex
	bytes    bytes.Buffer
	from     int // where the reader of since begins
	answered int // up to where queries were answered
	last     time.Time
	mute     bool
	wrote    chan struct{}
}

// take keeps bytes and returns the answers to the queries in them.
func (o *output) take(b []byte) (answers string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.bytes.Write(b)
	o.last = time.Now()
	select {
	case o.wrote <- struct{}{}:
	default:
	}
	if o.mute {
		return ""
	}
	answers, used := answer(o.bytes.Bytes()[o.answered:])
	o.answered += used
	return answers
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
