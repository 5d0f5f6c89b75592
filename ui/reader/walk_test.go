package reader

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/screen"
)

// TestARouteIsWalked stop by stop, kept, said under the section's name, and left
// by Esc; past its end it is over.
func TestARouteIsWalked(t *testing.T) {
	stops := []screen.Stop{{Block: "1.1p1", Why: "开头"}, {Block: "2.3p2", Why: "中间"}, {Block: "5p1", Why: "最后"}}
	begin := func() *hand {
		h := newHand(t, 80, 24)
		h.answer(h.Update(screen.RouteMsg{Route: screen.Route{ID: "r", Name: "短路线", Stops: stops}}))
		return h
	}
	h := begin()
	for _, c := range []struct {
		key  string
		want content.ID
		why  string
	}{{"", "1.1p1", "开头"}, {">", "2.3p2", "中间"}, {">", "5p1", "最后"}, {"<", "2.3p2", "中间"}, {"<", "1.1p1", "开头"}, {"<", "1.1p1", "开头"}} {
		if c.key != "" {
			h.press(c.key)
		}
		if got := h.reads(); got != c.want || !strings.Contains(ansi.Strip(h.View()), c.why) {
			t.Errorf("%s leads to %s, want %s:\n%s", c.key, got, c.want, ansi.Strip(h.View()))
		}
	}
	if !strings.Contains(ansi.Strip(h.View()), "短路线") {
		t.Error("the name of the route is not said")
	}
	if h.press("esc"); h.route.on() || strings.Contains(ansi.Strip(h.View()), "短路线") {
		t.Error("Esc does not leave the route")
	}
	h = begin().press(">", ">", ">")
	if h.route.on() {
		t.Error("past its end the route goes on")
	}
	var done bool
	for _, p := range h.env.Store.Routes() {
		done = done || p.Route == "r" && p.Done
	}
	if !done {
		t.Errorf("it is not kept that the route was walked: %v", h.env.Store.Routes())
	}
	for _, at := range []int{-1, len(stops)} {
		h = newHand(t, 80, 24).at("2.3p2")
		if h.answer(h.Update(screen.RouteMsg{Route: screen.Route{ID: "r", Stops: stops}, At: at})); h.route.on() || h.reads() != "2.3p2" {
			t.Errorf("a route begins at its stop %d", at)
		}
	}
	if h = newHand(t, 80, 24).at("2.3p2").press(">", "<"); h.reads() != "2.3p2" {
		t.Errorf("without a route > and < lead to %s", h.reads())
	}
}

// TestWhatTheScreenShows: the block that keys act on, then the others, each once,
// and nothing that is not on it.
func TestWhatTheScreenShows(t *testing.T) {
	for _, from := range []content.ID{"0p1", "2.3p2", "1.2p1", "表1r3", "5p6"} {
		h := newHand(t, 60, 24).at(from)
		ids := h.Shows()
		view := strings.Join(h.rows(), "\n")
		seen := map[content.ID]bool{}
		for i, id := range ids {
			if seen[id] || !h.visible(h.env.Paper.Index(id)) || i == 0 && id != h.reads() {
				t.Errorf("from %s it shows %v", from, ids)
			}
			seen[id] = true
		}
		for i, b := range h.env.Paper.Blocks {
			if h.visible(i) && !seen[b.ID] {
				t.Errorf("from %s %s is on the screen and not said:\n%s", from, b.ID, view)
			}
		}
	}
}

// TestTheSectionIsNamed as far as there is room: both titles, or the chapter by its
// number.
func TestTheSectionIsNamed(t *testing.T) {
	for _, c := range []struct {
		w    int
		from content.ID
		want string
	}{
		{200, "2.3p2", "二、我国云计算发展概述 › （三）"}, {60, "2.3p2", "二 › （三）"}, {46, "2.3p2", "二 › （三）"}, {60, "5p1", "五、总结与展望"}, {60, "0p1", "前言"},
	} {
		h := newHand(t, c.w, 24).at(c.from)
		if got := ansi.Strip(h.View()); !strings.Contains(got, c.want) {
			t.Errorf("%s at %d: no %s in\n%s", c.from, c.w, c.want, got)
		}
	}
}

// TestMarksAreListedByLetter, and one can be deleted there.
func TestMarksAreListedByLetter(t *testing.T) {
	h := newHand(t, 60, 24)
	for letter, at := range map[string]content.ID{"c": "2.1p1", "a": "4.1p1", "b": "1.1p1"} {
		h.at(at).press("m", letter)
	}
	letters := func() string {
		h.press("B")
		var all []string
		for _, i := range h.list.Items {
			all = append(all, i.Text[:1])
		}
		return strings.Join(all, "")
	}
	if got := letters(); got != "abc" {
		t.Errorf("the list is %s", got)
	}
	h.answer(h.list.Items[1].Actions[0].Run)
	if got := letters(); got != "ac" {
		t.Errorf("after one is deleted it is %s", got)
	}
	h.answer(h.list.Items[1].Run)
	if h.reads() != "2.1p1" {
		t.Errorf("the second leads to %s", h.reads())
	}
	if got := h.env.Store.Marks(); len(got) != 2 {
		t.Errorf("kept are %v", got)
	}
}

// TestNotesWithKeys: written, shown by Enter, changed, listed in the order of the
// text, deleted; an empty one is none.
func TestNotesWithKeys(t *testing.T) {
	h := newHand(t, 80, 24).at("2.3p2")
	write := func(text string) {
		for _, r := range text {
			h.press(string(r))
		}
		h.press("enter")
	}
	h.press("a", "enter")
	if got := h.env.Store.Notes(); len(got) != 0 {
		t.Errorf("an empty note is kept: %v", got)
	}
	h.press("esc", "a")
	if !h.Multiline() || !h.Typing() {
		t.Fatal("a does not begin a note")
	}
	write("重要")
	if got := h.env.Store.Notes(); len(got) != 1 || got[0].Text != "重要" || got[0].Block != "2.3p2" {
		t.Fatalf("kept are %v", got)
	}
	h.at("1.1p1").press("a")
	write("先读")
	h.press("A")
	if h.list == nil || len(h.list.Items) != 2 || !strings.Contains(h.list.Items[0].Text, "先读") || !strings.Contains(h.list.Items[1].Text, "重要") {
		t.Fatalf("the list is %+v", h.list)
	}
	h.answer(h.list.Items[1].Run)
	if h.reads() != "2.3p2" {
		t.Errorf("the second leads to %s", h.reads())
	}
	h.press("esc", "a")
	var texts []string
	for _, n := range h.env.Store.Notes() {
		texts = append(texts, n.Text)
	}
	if len(texts) != 2 {
		t.Errorf("kept are %q", texts)
	}
}

// TestSettingsOfElsewhere are taken over: a measure and a spacing chosen on
// another screen.
func TestSettingsOfElsewhere(t *testing.T) {
	h := newHand(t, 100, 30).at("2.3p2")
	before, place := h.View(), h.Place()
	h.answer(h.env.Change(func(c *store.Settings) { c.Measure = 20 }))
	h.answer(h.Update(screen.SettingsMsg{}))
	if h.View() == before || h.Place().Block != place.Block {
		t.Error("the text is not set anew in its place")
	}
}
