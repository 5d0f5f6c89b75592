package pace

import (
	"time"

	"yunlan/content"
	"yunlan/data/store"
)

// How a pause between two keys counts: a short one is leafing, and of a long
// one only so much, because the reader may be away.
const (
	leafing   = 2 * time.Second
	longest   = 3 * time.Minute
	saveEvery = 15 * time.Second
)

// Counter counts reading time from one key or answer to the next; nothing ticks
// between them.
type Counter struct {
	last   time.Time     // of the last key
	spent  store.Reading // since the last save
	unread time.Duration // of it, what makes no whole second yet
}

// Begin says that what is read now was shown at that time.
func (c *Counter) Begin(now time.Time) { c.last = now }

// Count counts the time since the last key for a section, and the blocks of
// seen, whose end was before the reader; it is asked only where they count.
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

// Due takes out what was counted once it is worth a write.
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

// Take takes out what was counted; ok is false for nothing.
func (c *Counter) Take() (spent store.Reading, ok bool) {
	spent, c.spent = c.spent, store.Reading{}
	return spent, len(spent.Seconds) > 0
}
