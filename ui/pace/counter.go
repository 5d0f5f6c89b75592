package pace

import (
	"time"

	"yunlan/content"
	"yunlan/data/store"
)

// Limits of a pause between two keys that counts as reading: a shorter one is
// leafing; of a longer one only this much counts, the reader may be away.
const (
	leafing   = 2 * time.Second
	longest   = 3 * time.Minute
	saveEvery = 15 * time.Second
)

// Counter counts reading time from one key or answer to the next. It needs no timer.
type Counter struct {
	last   time.Time     // of the last key
	spent  store.Reading // since the last save
	unread time.Duration // the part of a second not yet counted
}

// Begin starts counting: what is read now was shown at that time.
func (c *Counter) Begin(now time.Time) { c.last = now }

// Count adds the time since the last key to a section, and the IDs of the blocks
// whose end was visible. seen is called only if the time counts.
func (c *Counter) Count(now time.Time, section content.ID, seen func() []string) {
	since, first := now.Sub(c.last), c.last.IsZero()
	c.last = now
	if first || since < leafing {
		return
	}
	since = min(since, longest)
	if c.spent.Seconds == nil {
		c.spent.Since, c.spent.Seconds = now.Add(-since), map[string]int{}
	}
	c.unread += since
	c.spent.Seconds[string(section)] += int(c.unread / time.Second)
	c.unread %= time.Second
	c.spent.Seen = append(c.spent.Seen, seen()...)
}

// Due is Take, once enough was counted to be saved.
func (c *Counter) Due() (spent store.Reading, ok bool) {
	sum := 0
	for _, n := range c.spent.Seconds {
		sum += n
	}
	if time.Duration(sum)*time.Second < saveEvery {
		return store.Reading{}, false
	}
	return c.Take()
}

// Take returns what was counted and starts again from zero; ok is false for nothing.
func (c *Counter) Take() (spent store.Reading, ok bool) {
	spent, c.spent = c.spent, store.Reading{}
	return spent, len(spent.Seconds) > 0
}
