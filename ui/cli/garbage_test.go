package cli

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"testing"
	"time"
)

// TestGarbageIsCollectedAsEver from the first collection on, and as somebody chose
// meanwhile.
func TestGarbageIsCollectedAsEver(t *testing.T) {
	t.Setenv("GOGC", "")
	before := debug.SetGCPercent(100)
	defer debug.SetGCPercent(before)
	for _, chosen := range []int{0, 25} {
		debug.SetGCPercent(100)
		collectLate()
		if now := percent(); now != garbageOfACommand {
			t.Errorf("%d%% at first", now)
		}
		want := 100
		if chosen > 0 {
			want = chosen
			debug.SetGCPercent(chosen)
		}
		for i := 0; i < 3 || percent() != want && i < 10_000; i++ {
			runtime.GC() // the cleanup runs some time after it
			time.Sleep(time.Millisecond)
		}
		if now := percent(); now != want {
			t.Errorf("%d%% after a collection, want %d%%", now, want)
		}
	}
}

// percent is what garbage is collected at.
func percent() int {
	sample := []metrics.Sample{{Name: "/gc/gogc:percent"}}
	metrics.Read(sample)
	return int(sample[0].Value.Uint64()) //nolint:gosec // below a thousand
}
