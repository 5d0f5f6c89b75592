package reader

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/content/shape"
)

// lastRow is the last row of the screen as it is drawn, where the lines to type into
// stand.
func lastRow(h *hand) string {
	rows := strings.Split(h.View(), "\n")
	return rows[len(rows)-1]
}

// TestTheFindLineKeepsItsRow: however long the word is, its end and the count of its
// places are seen, in the width of the window.
func TestTheFindLineKeepsItsRow(t *testing.T) {
	for _, w := range []int{40, 60, 80, 120} {
		h := newHand(t, w, 24)
		h.press("/").press(strings.Split(strings.Repeat("云计算", 20)+"末", "")...)
		row := lastRow(h)
		if got := ansi.StringWidth(row); got > w {
			t.Errorf("%d columns: the row has %d", w, got)
		}
		if plain := strings.TrimSpace(ansi.Strip(row)); !strings.Contains(plain, "末") || !strings.HasSuffix(plain, h.hits.count()) {
			t.Errorf("%d columns: the row is %q, without %q", w, plain, h.hits.count())
		}
	}
}

// TestANewFindLineLightsNothing: the places of the word before are not lit while nothing
// is typed, and Esc leaves none.
func TestANewFindLineLightsNothing(t *testing.T) {
	h := newHand(t, 80, 24)
	text := func() string {
		rows := strings.Split(h.View(), "\n")
		return strings.Join(rows[:len(rows)-1], "\n")
	}
	plain := text()
	h.press("/", "云", "enter")
	if text() == plain {
		t.Fatal("the word is not lit")
	}
	h.press("g", "/")
	if text() != plain {
		t.Error("the word before is lit still")
	}
}

// TestEscLeavesTheFocus with the text as it was before, rows and all.
func TestEscLeavesTheFocus(t *testing.T) {
	for _, w := range []int{60, 120} {
		h := newHand(t, w, 24)
		before := h.View()
		h.press("z")
		if h.View() == before {
			t.Fatal("the focus changes nothing")
		}
		h.press("esc")
		if got := h.View(); got != before {
			t.Errorf("%d columns: it was\n%s\nit is\n%s", w, ansi.Strip(before), ansi.Strip(got))
		}
	}
}

// TestAHeadingGoesDownOneLevelBelowTheOneBefore, no further; a first one and a title do
// not move.
func TestAHeadingGoesDownOneLevelBelowTheOneBefore(t *testing.T) {
	s := newReader(t, 100, 30)
	paper := content.Build(shape.Text("一、总则\n本文说明。\n（一）目的\n规范管理。\n（二）范围\n适用于本市。\n二、安全\n建立制度。", shape.Paragraphs))
	paper.Doc = "0123"
	s.env.Paper = paper
	s.reset()
	for id, want := range map[content.ID][3]bool{ // up, down, none: can it be chosen
		"1": {false, false, false}, "1.1": {true, false, true}, "1.2": {true, true, true}, "2": {false, true, true},
	} {
		items := s.choicesFor(id).Items
		for i, can := range want {
			if items[i].Off == can {
				t.Errorf("%s: %s can be chosen: %v", id, items[i].Text, !can)
			}
		}
	}
}
