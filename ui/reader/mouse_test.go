package reader

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/ui/screen"
)

// cell is where a text stands on the screen.
func cell(t *testing.T, s *Screen, words string) (x, y int) {
	t.Helper()
	for y, line := range strings.Split(ansi.Strip(s.View()), "\n") {
		if before, _, ok := strings.Cut(line, words); ok {
			return ansi.StringWidth(before), y
		}
	}
	t.Fatalf("%q is not on the screen:\n%s", words, ansi.Strip(s.View()))
	return 0, 0
}

func press(s *Screen, x, y int) []tea.Msg {
	return settle(s, tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft})
}

func release(s *Screen, x, y int) []tea.Msg {
	return settle(s, tea.MouseReleaseMsg{X: x, Y: y, Button: tea.MouseLeft})
}

func TestDragCopiesJoinedLines(t *testing.T) {
	s := newReader(t, 80, 24)
	s.open(screen.OpenBlockMsg{Block: "2.3p4"})
	x, y := cell(t, s, "FinOps 理念逐步")
	toX, toY := cell(t, s, "组成一套跨越")
	press(s, x, y)
	settle(s, tea.MouseMotionMsg{X: toX + 2, Y: toY, Button: tea.MouseLeft})
	if !s.sel.on {
		t.Fatal("a drag selects nothing")
	}
	got := asked[screen.CopyMsg](t, release(s, toX+2, toY))
	want := "FinOps理念逐步落地，云成本优化技术满足多样化场景需求。FinOps是Finance和DevOps的综合体，在云成本优化过程中将DevOps、财务和业务进行整合，组成"
	if squeezed := strings.Join(strings.Fields(got.Text), ""); squeezed != want || strings.Contains(got.Text, "\n") || got.What != selectionCopied.String() {
		t.Errorf("the drag copies %q", got.Text)
	}
	top := s.top
	keys(s, "j")
	if s.sel.on || s.top == top {
		t.Error("after a drag j extends the selection instead of scrolling")
	}
}

func TestDragBeyondTheTextScrolls(t *testing.T) {
	s := newReader(t, 80, 24)
	s.open(screen.OpenBlockMsg{Block: "2.3p4"})
	x, y := cell(t, s, "管理层面")
	top := s.top
	press(s, x, y)
	for range 5 {
		settle(s, tea.MouseMotionMsg{X: x, Y: 30, Button: tea.MouseLeft})
	}
	if s.top != s.walkRows(top, 5) || len(s.passage()) < 2 {
		t.Errorf("the drag went from %v to %v over %d blocks", top, s.top, len(s.passage()))
	}
}

func TestDoubleClickSelectsTheWordTripleTheBlock(t *testing.T) {
	s := newReader(t, 80, 24)
	now := time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)
	s.env.Clock = func() time.Time { now = now.Add(50 * time.Millisecond); return now }
	s.open(screen.OpenBlockMsg{Block: "2.3p4"})
	x, y := cell(t, s, "Finance")
	for _, want := range []string{"", "Finance", s.text(s.env.Paper.Index("2.3p4"))} {
		press(s, x+2, y)
		release(s, x+2, y)
		got := ""
		if s.sel.on {
			got = s.env.Paper.Words(s.passage())
		}
		if got != want {
			t.Fatalf("selected %q, not %q", got, want)
		}
	}
	now = now.Add(time.Second)
	press(s, x+2, y)
	if s.sel.on {
		t.Error("a slow click keeps the selection")
	}
}

func TestClickOnASignShowsTheNote(t *testing.T) {
	s := newReader(t, 80, 24)
	s.open(screen.OpenBlockMsg{Block: "2.3p4"})
	keys(s, "a", "看这里", "enter")
	x, y := cell(t, s, "◆")
	press(s, x, y)
	release(s, x, y)
	if s.desk.panel.mode != reading || s.desk.panel.note.Text != "看这里" {
		t.Errorf("the panel shows %+v", s.desk.panel.note)
	}
}

// TestClickOnASignShowsTheCheck of the row that was hit, whatever paragraph was read.
func TestClickOnASignShowsTheCheck(t *testing.T) {
	s := newReader(t, 80, 24)
	s.Update(screen.IndexReadyMsg{})
	s.open(screen.OpenBlockMsg{Block: "2.2p1"})
	x, y := cell(t, s, "✗")
	press(s, x, y)
	s.current = s.env.Paper.Index("2.2")
	if to := asked[screen.ShowScreenMsg](t, release(s, x, y)); to.Place.Item != "audit/private-growth" {
		t.Errorf("it shows %+v", to.Place)
	}
}

func TestClickOnTheSignOfAChapterFolds(t *testing.T) {
	s := newReader(t, 120, 40)
	all := len(s.tree.entries())
	for _, want := range []int{all - 3, all} {
		press(s, 1, head+1)
		if got := len(s.tree.entries()); got != want {
			t.Fatalf("%d entries, want %d", got, want)
		}
	}
}
