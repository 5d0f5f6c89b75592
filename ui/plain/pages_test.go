package plain

import (
	"strings"
	"testing"
	"time"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/notes"
)

// TestThePageIsThatOfTheWords: 2.2p1 begins on page 12 and goes on on page 13.
// What is said of words from its second part names page 13.
func TestThePageIsThatOfTheWords(t *testing.T) {
	p := content.Load()
	at, b := p.Index("2.2p1"), p.Blocks[p.Index("2.2p1")]
	quote := "公有云市场规模增长 49.3%至 3,256亿元"
	start := strings.Index(b.Text, quote)
	turn := b.Breaks[0].Offset
	home := t.TempDir()
	t.Setenv("YUNLAN_HOME", home)
	s := store.Open(store.DefaultDirs())
	for i, words := range []content.Passage{p.Between(at, start, at, start+len(quote)), p.Between(at, turn-3, at, turn+3), p.Between(at, 0, at, 3)} {
		n := notes.New(p, words)
		n.Text, n.Created = []string{"后页", "两页", "前页"}[i], time.Date(2026, 11, 29, 9, 0, 0, 0, time.UTC)
		if err := s.SaveNotes(n); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.SaveMark(store.Mark{Letter: "k", Block: "2.2p1", Offset: start, Date: time.Now()}); err != nil {
		t.Fatal(err)
	}
	said := visit(t, home, "7", "b", "3", "3256", "b", "2.2p1", "c", "b")
	says(t, said, "书签 k，二（二）第 1 段，第 13 页：公有云市场规模增长",
		"笔记，二（二）第 1 段，第 12 页，“从”：前页", "笔记，二（二）第 1 段，第 12 到 13 页，", "：两页", "第 13 页，“公有云", "：后页",
		"找到 ", "二（二）第 1 段，第 13 页", "二（二），第12–13页")
}
