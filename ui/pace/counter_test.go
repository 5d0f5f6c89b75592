package pace

import (
	"slices"
	"testing"
	"time"
)

func TestCounterCountsFromKeyToKey(t *testing.T) {
	start := time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name   string
		pauses []time.Duration
		want   int
		due    bool
	}{
		{"the first key", []time.Duration{0}, 0, false},
		{"leafing", []time.Duration{0, time.Second, time.Second, 1999 * time.Millisecond}, 0, false},
		{"reading", []time.Duration{0, 10 * time.Second}, 10, false},
		{"worth a write", []time.Duration{0, 10 * time.Second, 5 * time.Second}, 15, true},
		{"away", []time.Duration{0, time.Hour}, 180, true},
		{"halves of seconds add up", []time.Duration{0, 2500 * time.Millisecond, 2500 * time.Millisecond}, 5, false},
	} {
		var counter Counter
		now := start
		for _, d := range c.pauses {
			now = now.Add(d)
			counter.Count(now, "2.3", func() []string { return []string{"2.3p1"} })
		}
		if spent, due := counter.Due(); due != c.due || due && spent.Seconds["2.3"] != c.want {
			t.Errorf("%s: %+v is due: %v", c.name, spent, due)
			continue
		}
		if spent, some := counter.Take(); !c.due && (spent.Seconds["2.3"] != c.want || some != (c.want > 0) || some && !slices.Contains(spent.Seen, "2.3p1")) {
			t.Errorf("%s: %+v", c.name, spent)
		}
	}
	var counter Counter
	counter.Begin(start)
	counter.Count(start.Add(5*time.Second), "1", func() []string { return nil })
	if spent, some := counter.Take(); !some || spent.Seconds["1"] != 5 || !spent.Since.Equal(start) {
		t.Errorf("after Begin: %+v", spent)
	}
}
