package assess_test

import (
	"testing"

	"yunlan/data/assess"
)

func TestPosition(t *testing.T) {
	bank := assess.Load()
	quick := assess.Answers{Mode: assess.Quick}
	full := quick.Promote()
	for name, c := range map[string]struct {
		answers assess.Answers
		id      string
		at, of  int
	}{
		"first of quick":     {quick, "run1", 1, 15},
		"last of quick":      {quick, "val1", 15, 15},
		"first of full":      {full, "run1", 1, 41},
		"a branch is closed": {quick.With("run1", "0"), "str5", 8, 8},
		"hidden":             {quick, "str2", 0, 15},
	} {
		t.Run(name, func(t *testing.T) {
			if at, of := bank.Position(c.answers, c.id); at != c.at || of != c.of {
				t.Errorf("%d of %d, want %d of %d", at, of, c.at, c.of)
			}
		})
	}
}

// TestNextWalksAll answers whatever comes next and meets every question once.
func TestNextWalksAll(t *testing.T) {
	bank := assess.Load()
	a := assess.Answers{Mode: assess.Full}
	last := ""
	for id := bank.Next(a, ""); id != ""; id = bank.Next(a, id) {
		if before := bank.Before(a, id); before != last {
			t.Errorf("before %s comes %q, want %q", id, before, last)
		}
		a, last = a.With(id, "4"), id
	}
	if len(a.Given) != 41 {
		t.Errorf("%d questions asked", len(a.Given))
	}
	a = a.With("str2", "")
	if got := bank.Next(a, "str4"); got != "str2" {
		t.Errorf("one left open before: %q", got)
	}
}
