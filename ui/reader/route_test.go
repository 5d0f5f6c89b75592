package reader

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/ui/screen"
)

// walks is a hand that walks a route of three stops from one of them.
func walks(t *testing.T, w, h, at int, why string) *hand {
	t.Helper()
	hand := newHand(t, w, h)
	stops := []screen.Stop{{Block: "1.1p1", Why: why}, {Block: "2.3p2", Why: why}, {Block: "5p1", Why: why}}
	hand.answer(hand.Update(screen.RouteMsg{Route: screen.Route{ID: "r", Name: "短路线", Stops: stops}, At: at}))
	return hand
}

// TestEveryStopOfARouteIsKept with whether it was walked to its end, so that it goes on
// from there; what is said at its edges.
func TestEveryStopOfARouteIsKept(t *testing.T) {
	for _, c := range []struct {
		from int
		keys string
		stop int
		done bool
		says string
		at   content.ID
	}{
		{0, "", 0, false, "", "1.1p1"},
		{1, "", 1, false, "", "2.3p2"},
		{2, "", 2, false, "", "5p1"},
		{0, ">", 1, false, "", "2.3p2"},
		{0, "<", 0, false, "这是第一步", "1.1p1"},
		{1, "< <", 0, false, "这是第一步", "1.1p1"},
		{2, "<", 1, false, "", "2.3p2"},
		{2, ">", 2, true, "读完了：短路线", "5p1"},
		{0, "> > >", 2, true, "读完了：短路线", "5p1"},
		{2, "> >", 2, true, "不在路线上。W 打开阅读路线。", "5p1"},
		{1, "esc >", 1, false, "不在路线上。W 打开阅读路线。", "2.3p2"},
	} {
		h := walks(t, 80, 24, c.from, "看")
		h.press(strings.Fields(c.keys)...)
		all := h.env.Store.Routes()
		if len(all) != 1 || all[0].Route != "r" || all[0].Stop != c.stop || all[0].Done != c.done || !all[0].Date.Equal(h.env.Clock()) {
			t.Errorf("from %d %s keeps %+v", c.from, c.keys, all)
		}
		if h.toast != c.says || h.reads() != c.at {
			t.Errorf("from %d %s says %q at %s", c.from, c.keys, h.toast, h.reads())
		}
	}
}

// TestTheStopIsSaidInOneRow: its number and why it is one, in the column of the text,
// cut where there is no room; then the name of the route, where it says something.
func TestTheStopIsSaidInOneRow(t *testing.T) {
	const why = "政策与市场的起点，先看这里再往下读"
	for _, c := range []struct {
		w    int
		why  string
		want string
	}{
		{80, why, "2/3  " + why + "  短路线"},
		{120, why, "2/3  " + why + "  短路线"},
		{54, why, "2/3  " + why + "  短路线"},
		{52, why, "2/3  " + why + "  短路线"},
		{51, why, "2/3  " + why},
		{42, why, "2/3  " + why},
		{41, why, "2/3  政策与市场的起点，先看这里再往下…"},
		{40, why, "2/3  政策与市场的起点，先看这里再往…"},
		{40, strings.Repeat("长", 30), "2/3  " + strings.Repeat("长", 15) + "…"},
		{80, "", "2/3    短路线"},
	} {
		h := walks(t, c.w, 24, 1, c.why)
		row := strings.Split(h.View(), "\n")[1]
		if got := strings.TrimSpace(ansi.Strip(row)); got != c.want || ansi.StringWidth(row) > c.w {
			t.Errorf("%d columns: %q, want %q", c.w, got, c.want)
		}
		left := len(ansi.Strip(row)) - len(strings.TrimLeft(ansi.Strip(row), " "))
		if !h.treeBeside() && left != h.column().left {
			t.Errorf("%d columns: it begins in column %d, the text in %d", c.w, left, h.column().left)
		}
	}
	if got := strings.TrimSpace(ansi.Strip(strings.Split(newHand(t, 80, 24).View(), "\n")[1])); got != "" {
		t.Errorf("without a route the row holds %q", got)
	}
}

// TestARouteBeginsWithNothingOver the text: contents, what is lit and what is selected
// give way; a find on the way is put out by the next stop.
func TestARouteBeginsWithNothingOver(t *testing.T) {
	stops := []screen.Stop{{Block: "1.1p1"}, {Block: "2.3p2"}}
	for _, keys := range []string{"t", "h", "/ 云 enter"} {
		h := newHand(t, 60, 24).press(strings.Fields(keys)...)
		h.answer(h.Update(screen.RouteMsg{Route: screen.Route{ID: "r", Stops: stops}}))
		if h.mode() != inText || h.treeShown() || h.hitsLit() || h.reads() != "1.1p1" {
			t.Errorf("after %s a route begins at %s with %q", keys, h.reads(), h.hinted())
		}
	}
	h := walks(t, 60, 24, 0, "看").press("/", "云", "enter")
	if !h.hitsLit() {
		t.Fatal("nothing is lit")
	}
	if h.press(">"); h.hitsLit() || h.reads() != "2.3p2" {
		t.Errorf("the next stop is %s, lit %v", h.reads(), h.hitsLit())
	}
	gone := newHand(t, 60, 24).at("2.3p2")
	gone.answer(gone.Update(screen.RouteMsg{Route: screen.Route{ID: "r", Stops: []screen.Stop{{Block: "9.9p9"}, {Block: "0"}, {Block: "5p1"}}}}))
	if gone.reads() != "2.3p2" || !gone.route.on() {
		t.Errorf("a stop that is not in this edition leads to %s", gone.reads())
	}
	gone.answer(gone.Update(screen.RouteMsg{Route: screen.Route{ID: "r", Stops: []screen.Stop{{Block: "0"}}}}))
	if gone.reads() != "0" {
		t.Errorf("a stop at the first block leads to %s", gone.reads())
	}
}

// TestAStopThatIsPassedCanBeWalkedBackTo by way of the history: the place before is where
// ' leads.
func TestAStopThatIsPassedCanBeWalkedBackTo(t *testing.T) {
	h := walks(t, 80, 24, 0, "看").press(">")
	if h.press("'", "'"); h.reads() != "1.1p1" || h.shown == nil || h.shown.Screen != screen.Reader {
		t.Errorf("' ' leads to %s by %+v", h.reads(), h.shown)
	}
	if h.press("'", "'"); h.reads() != "2.3p2" {
		t.Errorf("and again to %s", h.reads())
	}
}
