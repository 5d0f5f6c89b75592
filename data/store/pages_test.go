package store

import "testing"

// TestThePageOffsetIsKeptAndRescued: moves add up, and what a rescued file says counts
// unless the pages were moved since.
func TestThePageOffsetIsKeptAndRescued(t *testing.T) {
	s := Open(Dirs{Data: t.TempDir(), State: t.TempDir(), Config: t.TempDir(), Cache: t.TempDir()})
	if got := s.PageOffset(); got != 0 {
		t.Fatalf("at first %d", got)
	}
	for _, by := range []int{-4, 1} {
		if err := s.MovePages(by); err != nil {
			t.Fatal(err)
		}
	}
	if got := s.PageOffset(); got != -3 {
		t.Errorf("%d", got)
	}
	for _, c := range []struct{ now, before, saved, want int }{{0, 0, 5, 5}, {2, 0, 5, 2}, {5, 0, 5, 5}} {
		now := pages{c.now}
		if err := restorePages(&now, merging[pages]{saved: pages{c.saved}, before: pages{c.before}}); err != nil || now.Offset != c.want {
			t.Errorf("%+v: %d, %v", c, now.Offset, err)
		}
	}
}
