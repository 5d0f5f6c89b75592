package reader

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/data/english"
	"yunlan/data/store"
	"yunlan/ui/screen"
	"yunlan/ui/theme"
)

func newReader(tb testing.TB, w, h int) *Screen {
	tb.Helper()
	dir := tb.TempDir()
	st := store.Open(store.Dirs{Config: dir, State: dir, Cache: dir, Data: dir})
	env := &screen.Env{
		Paper: content.Load(), English: english.Of(content.Load()), Store: st, Settings: st.Settings(), Ambiguous: 1,
		Styles: theme.New("dark", true, false), Glyphs: theme.NewGlyphs(false),
		Clock: func() time.Time { return time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC) },
	}
	s := New(env)
	s.Resize(w, h)
	s.readDesk() // as before the first key; a test asks what its own key does
	return s
}

func typed(s *Screen, keys string) (last tea.Msg) {
	for _, r := range keys {
		msg := tea.KeyPressMsg{Text: string(r), Code: r}
		if r == '\n' {
			msg = tea.KeyPressMsg{Code: tea.KeyEnter}
		}
		if cmd := s.Update(msg); cmd != nil {
			last = cmd()
		}
	}
	return last
}

// TestFindCountsEveryPlace compares the count on the find line with a plain
// count over the text, for words spaced and cased as people type them.
func TestFindCountsEveryPlace(t *testing.T) {
	squeeze := func(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), "")) }
	for _, query := range []string{"云", "云计算", "平台工程", "saas", "4,550亿元", "2022 年", "ｓａａｓ", "。", "Amazon Guard Duty"} {
		t.Run(query, func(t *testing.T) {
			s := newReader(t, 80, 24)
			want := 0
			for _, b := range s.env.Paper.Blocks {
				want += strings.Count(squeeze(b.Text), squeeze(strings.ReplaceAll(query, "ｓａａｓ", "saas")))
			}
			typed(s, "/"+query)
			if got := len(s.hits.all); got != want {
				t.Errorf("found %d places of %q, the text has %d", got, query, want)
			}
			for _, h := range s.hits.all {
				b, _ := s.env.Paper.Block(h.Block)
				if lit := squeeze(b.Text[h.Start:h.End]); lit != squeeze(strings.ReplaceAll(query, "ｓａａｓ", "saas")) {
					t.Fatalf("%q is lit for %q", lit, query)
				}
			}
		})
	}
}

func TestFindIsIncrementalAndEscReturns(t *testing.T) {
	s := newReader(t, 80, 24)
	start := s.top
	typed(s, "/混沌工程")
	if s.top == start || !strings.Contains(ansi.Strip(s.View()), "1/1") {
		t.Fatalf("the text did not follow: %s", ansi.Strip(s.View()))
	}
	s.Escape()
	if s.top != start || s.prompt.open || len(s.hits.all) != 0 {
		t.Error("Esc did not return to where the reader was")
	}
	typed(s, "/云原生安全\n")
	first := s.hits.at
	typed(s, "nnN")
	if s.hits.at != first+1 {
		t.Errorf("n n N went from %d to %d", first, s.hits.at)
	}
}

func TestFindSaysWhenThereIsNothing(t *testing.T) {
	s := newReader(t, 80, 24)
	toast, ok := typed(s, "/区块链经济学\n").(screen.ToastMsg)
	if !ok || !strings.Contains(toast.Text, "区块链经济学") {
		t.Errorf("the reader is told %#v", toast)
	}
}

func TestLettersOpenLinks(t *testing.T) {
	s := newReader(t, 80, 24)
	s.open(screen.OpenBlockMsg{Block: "2.2p3"})
	typed(s, "f")
	if len(s.labels.targets) < 2 {
		t.Fatalf("the page with notes 2 and 3 has %d letters", len(s.labels.targets))
	}
	want := s.labels.targets["a"]
	if peek, ok := typed(s, "a").(screen.PeekMsg); !ok || peek.Block != want || want == "" {
		t.Errorf("letter a led to %#v, not %s", peek, want)
	}
}

func TestEnterOpensWhatTheParagraphNames(t *testing.T) {
	s := newReader(t, 80, 24)
	cases := map[content.ID]content.ID{"1.2p1": "注1", "2.3p1": "图7", "图4": "图4", "图4s": "图4", "表1r3": "表1"}
	for at, want := range cases {
		b, _ := s.env.Paper.Block(at)
		offset := 0
		if len(b.Links) > 0 {
			offset = b.Links[0].Start
		}
		s.open(screen.OpenBlockMsg{Block: at, Offset: offset})
		if peek, ok := typed(s, "\n").(screen.PeekMsg); !ok || peek.Block != want {
			t.Errorf("Enter on %s led to %#v, not %s", at, peek, want)
		}
	}
	s.open(screen.OpenBlockMsg{Block: "5p1"})
	if _, ok := typed(s, "\n").(screen.ToastMsg); !ok {
		t.Error("Enter on a paragraph without links says nothing")
	}
}

func TestCopiesJoinLinesAndCite(t *testing.T) {
	s := newReader(t, 46, 20)
	s.open(screen.OpenBlockMsg{Block: "2.2p3"})
	b, _ := s.env.Paper.Block("2.2p3")
	if got := typed(s, "y").(screen.CopyMsg).Text; got != b.Text || strings.Contains(got, "\n") {
		t.Errorf("y copies %q", got)
	}
	want := "（《云计算白皮书（2023年）》，中国信息通信研究院，二（二），第14页）"
	if got := typed(s, "Y").(screen.CopyMsg).Text; !strings.HasSuffix(got, want) {
		t.Errorf("Y copies %q", got)
	}
}

func TestContentsFoldFilterAndFollow(t *testing.T) {
	s := newReader(t, 120, 40)
	s.open(screen.OpenBlockMsg{Block: "3.2p1"})
	if s.tree.cursor != "3.2" {
		t.Fatalf("the contents stand at %s", s.tree.cursor)
	}
	all := len(s.tree.entries())
	typed(s, "hh") // into the contents, up to chapter 三
	s.Update(tea.KeyPressMsg{Code: tea.KeyLeft})
	if got := len(s.tree.entries()); got != all-3 {
		t.Errorf("folding chapter 三 leaves %d of %d entries", got, all)
	}
	typed(s, "/算力服务")
	for _, e := range s.tree.entries() {
		if !s.tree.matches(e) {
			t.Errorf("the filter lets %s through", e.Title)
		}
	}
	if msg, ok := typed(s, "\n\n").(screen.OpenBlockMsg); !ok || msg.Block == "" {
		t.Errorf("Enter led to %#v", msg)
	}
}

func TestClickOnALinkAndOnTheContents(t *testing.T) {
	s := newReader(t, 120, 40)
	s.open(screen.OpenBlockMsg{Block: "1.2p1"})
	var row, col int
	for y, line := range strings.Split(ansi.Strip(s.View()), "\n") {
		if before, _, ok := strings.Cut(line, "¹，"); ok {
			row, col = y, ansi.StringWidth(before)
		}
	}
	s.Update(tea.MouseClickMsg{X: col, Y: row, Button: tea.MouseLeft})
	cmd := s.Update(tea.MouseReleaseMsg{X: col, Y: row, Button: tea.MouseLeft})
	if cmd == nil {
		t.Fatalf("a click at %d,%d on the note did nothing:\n%s", col, row, ansi.Strip(s.View()))
	}
	if peek, ok := cmd().(screen.PeekMsg); !ok || peek.Block != "注1" {
		t.Errorf("the click led to %#v", peek)
	}
	for row, want := range []content.ID{"0", "1", "1.1", "1.1", "1.2", "1.2", "1.3", "1.3", "2"} { // two rows for each long title
		s := newReader(t, 120, 40)
		open, ok := s.Update(tea.MouseClickMsg{X: 6, Y: head + row, Button: tea.MouseLeft})().(screen.OpenBlockMsg)
		if !ok || open.Block != want {
			t.Errorf("a click on row %d of the contents led to %#v, not %s", row, open, want)
		}
	}
}

// TestScrollingVisitsEveryRow walks down the whole paper line by line and back.
func TestScrollingVisitsEveryRow(t *testing.T) {
	s := newReader(t, 60, 20)
	start, last := s.top, s.lastTop()
	down := 0
	for s.top != last {
		before := s.top
		typed(s, "j")
		if !later(s.top, before) {
			t.Fatalf("j stays at %v", s.top)
		}
		down++
	}
	for range down {
		typed(s, "k")
	}
	if s.top != start {
		t.Errorf("as many k as j lead to %v", s.top)
	}
}

// TestAFindWithoutHitsLeavesTheReaderThere: a prefix of what is typed may lead
// far away; the failure must not.
func TestAFindWithoutHitsLeavesTheReaderThere(t *testing.T) {
	s := newReader(t, 80, 24)
	before, current := s.Place(), s.current
	typed(s, "/平台工程师傅")
	if s.Place() != before || s.current != current || s.tree.reading != "0" {
		t.Errorf("typing led to %+v, block %d, %s", s.Place(), s.current, s.tree.reading)
	}
	typed(s, "\n")
	if s.Place() != before || s.current != current {
		t.Errorf("Enter led to %+v", s.Place())
	}
}

func TestFindKnowsLabels(t *testing.T) {
	for query, want := range map[string]content.ID{"图4": "图4", "图 4 中国": "图4", "表1": "表1", "（二）云市场": "1.2"} {
		s := newReader(t, 80, 24)
		typed(s, "/"+query)
		if len(s.hits.all) == 0 || s.hits.all[0].Block != want {
			t.Errorf("%q leads to %v, not %s", query, s.hits.all, want)
		}
	}
}

// TestEveryTopComesBack goes to every row of the paper and back to it from its
// place alone.
func TestEveryTopComesBack(t *testing.T) {
	s := newReader(t, 80, 24)
	for last := s.lastTop(); s.top != last; s.scroll(1) {
		top, place := s.top, s.Place()
		s.setTop(pos{})
		s.Restore(place)
		if s.top != top {
			t.Fatalf("from %v the place %+v leads to %v", top, place, s.top)
		}
	}
}
