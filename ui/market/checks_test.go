package market

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"yunlan/data/market"
	"yunlan/ui/figure"
	"yunlan/ui/screen"
)

// TestEachFigureShowsItsOwnSums, with results and arithmetic, as its last view and behind
// c; Enter opens a sentence, the place is found again, and c shows the chart again.
func TestEachFigureShowsItsOwnSums(t *testing.T) {
	for id, want := range map[string][]string{
		"图1": {"核对 ?"}, "图2": {"核对 ?"},
		"图4": {"核对 ✗", "3,256 + 1,294 = 4,550", "✗ "},
		"图5": {"2,442 + 342 + 472 = 3,256"},
	} {
		s := newScreen(120, 200)
		s.choose(s.index(id))
		chart := s.View()
		press(s, "c")
		if s.view != checksView || len(s.shownChecks()) == 0 {
			t.Fatalf("%s: c shows %s", id, s.view)
		}
		view := ansi.Strip(s.View())
		for _, words := range want {
			if !strings.Contains(view, words) {
				t.Errorf("%s lacks %s:\n%s", id, words, view)
			}
		}
		for _, c := range s.shownChecks() {
			if len(c.Facts) == 0 || !strings.Contains(view, s.resultMark(c.Result)+" "+figure.CheckTitle(c)) {
				t.Errorf("%s: %s", id, c.Title)
			}
		}
		press(s, "j")
		if msg, ok := press(s, "enter").(screen.OpenBlockMsg); !ok || msg.Block == "" {
			t.Errorf("%s: Enter opens %+v", id, msg)
		}
		place := s.Place()
		press(s, "l")
		s.Restore(place)
		if s.view != checksView || s.window.At != 1 {
			t.Errorf("%s: %s is found again at %s/%d", id, place.Item, s.view, s.window.At)
		}
		press(s, "c", "g")
		s.window.At = s.firstStated()
		if again := s.View(); ansi.Strip(again) != ansi.Strip(chart) {
			t.Errorf("%s: c does not show the chart again:\n%s", id, ansi.Strip(again))
		}
	}
}

// TestAFigureWithoutSumsSaysSo, and all sums are of some figure or of numbers that none
// draws.
func TestAFigureWithoutSumsSaysSo(t *testing.T) {
	s := newScreen(80, 22)
	s.choose(s.index("图6"))
	if said, ok := press(s, "c").(screen.ToastMsg); !ok || said.Text != noChecks.String() || s.view == checksView {
		t.Errorf("c says %+v", said)
	}
	of := map[string]bool{}
	for _, f := range s.market.Figures() {
		for _, c := range s.checksOf(f) {
			of[c.ID] = true
		}
	}
	if len(of) < 12 {
		t.Errorf("only %d of %d sums stand beside a figure", len(of), len(s.checks))
	}
	if len(s.checksOf(market.Figure{})) != 0 {
		t.Error("a figure without numbers has sums")
	}
}
