package plain

import (
	"strings"
	"testing"
	"time"

	"yunlan/content"
	"yunlan/data/store"
)

// TestReadingByLinesIsCounted as reading on the screen is: from answer to
// answer, what is done elsewhere apart.
func TestReadingByLinesIsCounted(t *testing.T) {
	for _, c := range []struct {
		name    string
		step    time.Duration // that each look at the clock takes
		in      []string
		seconds map[string]int
		seen    string
	}{
		{"three passages of the foreword", 20 * time.Second, []string{"1", "", "", "", "b", "0"}, map[string]int{"0": 1}, "0p1 0p2"},
		{"a pipe", time.Millisecond, []string{"1", "", "", "", "b", "0"}, nil, ""},
		{"nothing read", 20 * time.Second, []string{"2", "b", "0"}, nil, ""},
	} {
		home := t.TempDir()
		t.Setenv("YUNLAN_HOME", home)
		now := time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC)
		talk, _ := talk(strings.Join(c.in, "\n")+"\n", 0)
		st := store.Open(store.DefaultDirs())
		p := &Program{Talk: talk, Paper: content.Load(), Store: st, Clock: func() time.Time { now = now.Add(c.step); return now }}
		if err := p.Run(); err != nil {
			t.Fatal(err)
		}
		got := store.Open(store.DefaultDirs()).Reading()
		if (len(got.Seconds) > 0) != (len(c.seconds) > 0) || !strings.HasPrefix(strings.Join(got.Seen, " "), c.seen) {
			t.Errorf("%s: %+v", c.name, got)
		}
		for section := range c.seconds {
			if n := got.Seconds[section]; n < 20 || n > 400 {
				t.Errorf("%s: %d seconds of %s", c.name, n, section)
			}
		}
	}
}

// TestPastSearchesAreDeleted asks first, and offers nothing to delete after it.
func TestPastSearchesAreDeleted(t *testing.T) {
	home := t.TempDir()
	visit(t, home, "3", "多云")
	kept := visit(t, home, "3", "5", "2", "b")
	says(t, kept, "\n4 多云\n5 删除检索历史（1 条）\n", "删除全部 1 条检索历史吗？", "\n4 多云\n")
	gone := visit(t, home, "3", "5", "1", "b")
	says(t, gone, "删除全部 1 条检索历史吗？", "检索历史已删除。")
	if again := visit(t, home, "3", "b"); strings.Contains(again, "多云") || strings.Contains(again, "删除检索历史") {
		t.Errorf("still there: %s", again)
	}
}
