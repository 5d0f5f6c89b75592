package reader

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/data/market"
	"yunlan/ui/screen"
)

// marked are the rows on the screen with a sign of a check before them.
func marked(s *Screen) map[string]string {
	out := map[string]string{}
	for _, line := range strings.Split(ansi.Strip(s.View()), "\n") {
		text := []rune(line)
		if len(text) > 3 && strings.ContainsRune("✗?x", text[1]) || len(text) > 3 && strings.ContainsRune("✗?x", text[0]) {
			out[strings.TrimSpace(string(text[3:]))] = strings.TrimSpace(string(text[:2]))
		}
	}
	return out
}

// TestANumberThatDoesNotFitIsMarked in the margin of its row, once the numbers are read,
// and nothing else is.
func TestANumberThatDoesNotFitIsMarked(t *testing.T) {
	s := newReader(t, 80, 24)
	s.open(screen.OpenBlockMsg{Block: "2.2p1"})
	if got := marked(s); len(got) != 0 {
		t.Errorf("marked before the numbers are read: %v", got)
	}
	s.Update(screen.IndexReadyMsg{})
	got := marked(s)
	if len(got) != 1 {
		t.Fatalf("marked: %q in\n%s", got, ansi.Strip(s.View()))
	}
	for row, sign := range got {
		if sign != "✗" || !strings.Contains(row, "25.3%") {
			t.Errorf("%s before %q", sign, row)
		}
	}
}

// TestEveryDoubtStandsWhereItsNumberDoes: each check that is not made to fit has its sign
// on the row of the number that is held against the others.
func TestEveryDoubtStandsWhereItsNumberDoes(t *testing.T) {
	s := newReader(t, 100, 30)
	s.Update(screen.IndexReadyMsg{})
	m, err := s.env.Market()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range m.Audit() {
		held := c.Facts[len(c.Facts)-1]
		i := s.env.Paper.Index(held.Block)
		sign := s.doubtSign(pos{i, s.set.RowAt(i, held.Words.Start)})
		if c.Result != market.Fits && sign == "" || c.Result == market.Conflicts && sign != "✗" {
			t.Errorf("%s: %q in the margin of %s", c.ID, sign, held.Block)
		}
	}
}

// TestKAndEnterLeadToTheCheck of the paragraph's numbers; Enter where the paragraph
// refers to nothing.
func TestKAndEnterLeadToTheCheck(t *testing.T) {
	s := newReader(t, 100, 30)
	s.Update(screen.IndexReadyMsg{})
	s.open(screen.OpenBlockMsg{Block: "2.2p1"})
	msg := s.explain()().(screen.ExplainMsg)
	if len(msg.First) != 1 || !strings.Contains(msg.First[0].Text, "私有云增速") {
		t.Fatalf("K lists %v", msg.First)
	}
	to := msg.First[0].Run().(screen.ShowScreenMsg)
	if to.Screen != screen.Market || to.Place.Item != "audit/private-growth" {
		t.Errorf("it leads to %+v", to)
	}
	var block content.ID
	for id := range s.doubts {
		if b, _ := s.env.Paper.Block(id); len(links(b)) == 0 {
			block = id
		}
	}
	s.open(screen.OpenBlockMsg{Block: block})
	if to, ok := s.openLink()().(screen.ShowScreenMsg); !ok || !strings.HasPrefix(to.Place.Item, "audit/") {
		t.Errorf("Enter on %s leads to %v", block, to)
	}
}
