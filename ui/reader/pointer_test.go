package reader

import (
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/ui/screen"
)

// TestClicksInARow select a word and then the block: at the same cell, each within 400 ms
// of the one before; what differs begins anew.
func TestClicksInARow(t *testing.T) {
	for _, c := range []struct {
		name   string
		dx, dy int
		pause  time.Duration
		clicks int
		want   string // "" for nothing, "block" for all of it
	}{
		{"one", 0, 0, 0, 1, ""},
		{"two", 0, 0, 399 * time.Millisecond, 2, "Finance"},
		{"two that are slow", 0, 0, 400 * time.Millisecond, 2, ""},
		{"three", 0, 0, 399 * time.Millisecond, 3, "block"},
		{"three that are slow", 0, 0, 400 * time.Millisecond, 3, ""},
		{"four", 0, 0, 10 * time.Millisecond, 4, ""},
		{"two beside each other", 1, 0, 10 * time.Millisecond, 2, ""},
		{"two below each other", 0, 1, 10 * time.Millisecond, 2, ""},
		{"two far from each other", 2, 2, 10 * time.Millisecond, 2, ""},
	} {
		s := newReader(t, 80, 24)
		now := time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)
		s.env.Clock = func() time.Time { return now }
		s.open(screen.OpenBlockMsg{Block: "2.3p4"})
		x, y := cell(t, s, "Finance")
		for i := range c.clicks {
			press(s, x+i*c.dx, y+i*c.dy)
			if got := release(s, x+i*c.dx, y+i*c.dy); len(got) > 0 {
				t.Errorf("%s: a click asks for %+v", c.name, got)
			}
			now = now.Add(c.pause)
		}
		got, want := "", c.want
		if s.sel.on {
			got = s.env.Paper.Words(s.passage())
		}
		if want == "block" {
			want = s.text(s.env.Paper.Index("2.3p4"))
		}
		if got != want {
			t.Errorf("%s: selected is %q, want %q", c.name, got, want)
		}
	}
}

// TestADragSelectsFromCellToCell, whichever way, each character that it touches once, and
// copies it when the button is let go; a press that goes nowhere copies nothing.
func TestADragSelectsFromCellToCell(t *testing.T) {
	for _, c := range []struct {
		name     string
		from, to string // words that the cells hold
		dx       int    // cells right of the second
		want     string
	}{
		{"to the right", "Finance 和", "DevOps", 0, "Finance和D"},
		{"to the left", "DevOps", "Finance 和", 0, "Finance和D"},
		{"one character on", "Finance 和", "Finance 和", 1, "Fi"},
		{"within one character", "综合体", "综合体", 1, ""},
	} {
		h := newHand(t, 80, 24).at("2.3p4")
		x, y := cell(t, h.Screen, c.from)
		toX, toY := cell(t, h.Screen, c.to)
		h.answer(h.Update(tea.MouseMotionMsg{X: toX, Y: toY}))
		if h.sel.on {
			t.Errorf("%s: a motion without a button selects", c.name)
		}
		h.answer(h.Update(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft}))
		h.answer(h.Update(tea.MouseMotionMsg{X: toX + c.dx, Y: toY, Button: tea.MouseLeft}))
		h.answer(h.Update(tea.MouseReleaseMsg{X: toX + c.dx, Y: toY, Button: tea.MouseLeft}))
		if got := strings.ReplaceAll(h.copy, " ", ""); got != c.want || h.sel.on != (c.want != "") || h.reads() != "2.3p4" {
			t.Errorf("%s: copied is %q, want %q", c.name, h.copy, c.want)
		}
		if c.want != "" && h.what != "选中的文字" {
			t.Errorf("%s: it is called %q", c.name, h.what)
		}
		h.copy = ""
		h.answer(h.Update(tea.MouseMotionMsg{X: x, Y: y + 2, Button: tea.MouseLeft}))
		h.answer(h.Update(tea.MouseReleaseMsg{X: x, Y: y + 2, Button: tea.MouseLeft}))
		if h.copy != "" {
			t.Errorf("%s: after the button was let go the mouse copies %q", c.name, h.copy)
		}
	}
}

// TestADragOutOfTheText scrolls a row a time, up and down, and not from within.
func TestADragOutOfTheText(t *testing.T) {
	for _, c := range []struct {
		name string
		y    func(s *Screen) int
		want int
	}{
		{"above the text", func(s *Screen) int { return s.head() - 1 }, -1},
		{"on the first row", func(s *Screen) int { return s.head() }, 0},
		{"on the last row", func(s *Screen) int { return s.head() + s.textHeight() - 1 }, 0},
		{"below the text", func(s *Screen) int { return s.head() + s.textHeight() }, 1},
	} {
		h := newHand(t, 80, 24).at("2.3p4").press("j", "j", "j")
		x, y := h.column().left+8, h.head()+8
		before := h.rows()
		h.answer(h.Update(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft}))
		h.answer(h.Update(tea.MouseMotionMsg{X: x, Y: c.y(h.Screen), Button: tea.MouseLeft}))
		if n, ok := moved(before, h.rows()); !ok || n != c.want {
			t.Errorf("%s: the text moves by %d, want %d", c.name, n, c.want)
		}
		if edge := c.want <= 0; h.sel.on && h.sel.point.before(h.sel.anchor) != (c.y(h.Screen) < y) && edge {
			t.Errorf("%s: it selects from %v to %v", c.name, h.sel.anchor, h.sel.point)
		}
	}
}

// TestAClickLetsGo of what was selected, makes its paragraph the one that is read, and
// takes the keys back from the contents; the other buttons do nothing.
func TestAClickLetsGo(t *testing.T) {
	h := newHand(t, 120, 40).at("2.3p4").press("v", "}", "h")
	if h.mode() == inText {
		t.Fatal("nothing is in front")
	}
	x, y := cell(t, h.Screen, "FinOps 理念")
	for _, b := range []tea.MouseButton{tea.MouseRight, tea.MouseMiddle} {
		h.answer(h.Update(tea.MouseClickMsg{X: x, Y: y, Button: b}))
		if !h.sel.on {
			t.Error("another button lets go")
		}
	}
	h.answer(h.Update(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft}))
	h.answer(h.Update(tea.MouseReleaseMsg{X: x, Y: y, Button: tea.MouseLeft}))
	if h.mode() != inText || h.sel.on || h.reads() != "2.3p4" {
		t.Errorf("after a click: %s, %q", h.reads(), h.hinted())
	}
	down := newHand(t, 120, 40).at("2.3p4").press("h")
	x, y = cell(t, down.Screen, "稳定性层面")
	down.answer(down.Update(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft}))
	if down.reads() == "2.3p4" || down.mode() != inText {
		t.Errorf("a click below reads %s", down.reads())
	}
}

// TestClicksOnTheContents open the section of the row that is hit wherever its title is,
// fold and unfold where its sign is, and do nothing below the last row.
func TestClicksOnTheContents(t *testing.T) {
	click := func(h *hand, x, y int) {
		h.answer(h.Update(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft}))
		h.answer(h.Update(tea.MouseReleaseMsg{X: x, Y: y, Button: tea.MouseLeft}))
	}
	for _, size := range [][2]int{{120, 40}, {200, 55}, {60, 24}} {
		start := func() *hand {
			h := newHand(t, size[0], size[1]).at("2.3p2")
			if !h.treeBeside() {
				h.press("t")
			}
			return h
		}
		h := start()
		left, width, top := h.treeLeft(), h.treeWidth(), h.head()
		_, y := cell(t, h.Screen, "三、")
		folds := len(h.tree.entries())
		for x, want := range map[int]bool{left: true, left + 2: true, left + 3: false, left + width - 1: false} {
			h = start()
			click(h, x, y)
			if folded := len(h.tree.entries()) < folds; folded != want || h.reads() == "3" == want {
				t.Errorf("%v: a click on column %d folds %v and reads %s", size, x-left, folded, h.reads())
			}
			if !want {
				continue
			}
			if h.tree.cursor != "3" || h.reads() != "2.3p2" {
				t.Errorf("%v: the cursor is on %s", size, h.tree.cursor)
			}
			if click(h, x, y); len(h.tree.entries()) != folds || h.tree.folded["3"] {
				t.Errorf("%v: a second click does not unfold", size)
			}
		}
		_, y = cell(t, start().Screen, "（四）")
		if h = start(); true {
			click(h, left, y)
		}
		if h.reads() != "2.4" || h.tree.over || h.tree.focused {
			t.Errorf("%v: a click on the sign of a section reads %s", size, h.reads())
		}
		rows := h.treeEntries(width)
		if end := rows[len(rows)-1].rows.End; end < h.textHeight()-4 {
			h = start()
			if click(h, left+5, top+end); h.reads() != "2.3p2" {
				t.Errorf("%v: a click below the contents reads %s", size, h.reads())
			}
		}
		h = start()
		if click(h, left+5, top-1); h.reads() != "2.3p2" || h.treeShown() != start().treeShown() {
			t.Errorf("%v: a click above the contents reads %s", size, h.reads())
		}
	}
}

// TestTheContentsEndWhereTheTextBegins: the wheel over their last column walks them, and
// over the next one scrolls the text.
func TestTheContentsEndWhereTheTextBegins(t *testing.T) {
	for _, w := range []int{100, 120, 200} {
		for dx, inside := range map[int]bool{-1: true, 0: false} {
			h := newHand(t, w, 40).at("2.3p2")
			before := h.rows()
			h.answer(h.Update(tea.MouseWheelMsg{X: h.treeLeft() + h.treeWidth() + dx, Y: 8, Button: tea.MouseWheelDown}))
			if (h.mode() == inTree) != inside || slices.Equal(before, h.rows()) && !inside {
				t.Errorf("%d columns, %d: the contents have the keys %v, want %v", w, dx, h.mode() == inTree, inside)
			}
		}
	}
}

// TestAClickOpensWhatItHits: a footnote's sign, a figure that is named; beside the words
// nothing. A press that is let go elsewhere opens nothing.
func TestAClickOpensWhatItHits(t *testing.T) {
	for _, c := range []struct {
		at    content.ID
		words string
		dx    int // from their first cell
		toX   int // where it is let go, from there
		toY   int
		want  content.ID
	}{
		{"2.2p3", "²", 0, 0, 0, "注2"},
		{"2.2p3", "³", 0, 0, 0, "注3"},
		{"2.2p3", "²", -1, 0, 0, ""},
		{"2.2p3", "²", 0, 30, 0, ""},
		{"2.2p3", "²", 0, 0, 3, ""},
		{"2.3p1", "图 7", 0, 0, 0, "图7"},
		{"2.3p1", "图 7", 3, 0, 0, "图7"},
		{"2.3p1", "图 7", 5, 0, 0, ""},
	} {
		h := newHand(t, 80, 24).at(c.at)
		x, y := cell(t, h.Screen, c.words)
		x += c.dx
		h.answer(h.Update(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft}))
		h.answer(h.Update(tea.MouseReleaseMsg{X: x + c.toX, Y: y + c.toY, Button: tea.MouseLeft}))
		if h.peek != c.want {
			t.Errorf("a click at %q%+d opens %q, want %q\n%s", c.words, c.dx, h.peek, c.want, ansi.Strip(strings.Split(h.View(), "\n")[y]))
		}
	}
}
