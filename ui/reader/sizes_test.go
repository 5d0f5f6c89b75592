package reader

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/ui/screen"
)

// frame are the rows of the screen without colours and trailing blanks.
func frame(s *Screen) []string {
	rows := strings.Split(ansi.Strip(s.View()), "\n")
	for i, r := range rows {
		rows[i] = strings.TrimRight(r, " ")
	}
	return rows
}

// TestWhatStandsWhereAtEverySize: one row says where the text is, a blank one, the text
// from the third, a blank one below it in windows of 16 rows and more.
func TestWhatStandsWhereAtEverySize(t *testing.T) {
	for h := 4; h <= 40; h++ {
		s := newReader(t, 60, h)
		s.open(screen.OpenBlockMsg{Block: "2.3p2"})
		rows := frame(s)
		if len(rows) != h || !strings.HasPrefix(rows[0], "    二 › （三）") || rows[1] != "" {
			t.Fatalf("%d rows: the head is %q of %d", h, rows[:2], len(rows))
		}
		air := 0
		if h >= 16 {
			air = 1
		}
		for i, r := range rows[2 : h-air] {
			if !strings.HasPrefix(r, "  ▎ ") && i < 26 || r == "" {
				t.Errorf("%d rows: row %d is %q", h, i+2, r)
			}
		}
		if air == 1 && rows[h-1] != "" {
			t.Errorf("%d rows: the last is %q", h, rows[h-1])
		}
		keys(s, "/")
		if rows = frame(s); len(rows) != h || rows[h-1] != "  查找" || h < 30 && !strings.HasPrefix(rows[h-2], "  ▎ ") {
			t.Errorf("%d rows: the line to find stands in %q", h, rows[h-2:])
		}
	}
}

// TestMarginsAtEveryWidth: one blank at the sides of a narrow window, two from 60 columns;
// the text is in the middle, at most forty characters wide; contents from 100.
func TestMarginsAtEveryWidth(t *testing.T) {
	for _, c := range []struct{ w, left, width int }{
		{40, 3, 36}, {59, 3, 55}, {60, 4, 54}, {80, 4, 74}, {86, 4, 80}, {87, 4, 80}, {88, 5, 80}, {99, 10, 80},
	} {
		s := newReader(t, c.w, 24)
		s.open(screen.OpenBlockMsg{Block: "2.3p4"})
		if got := s.column(); got != (column{c.left, c.width}) || s.treeBeside() {
			t.Errorf("%d columns: the text stands in %+v, want %d and %d", c.w, got, c.left, c.width)
		}
		for _, r := range frame(s)[2:] {
			if n := ansi.StringWidth(r); n > c.left+c.width {
				t.Errorf("%d columns: a row reaches to %d", c.w, n)
			}
		}
	}
	for w, beside := range map[int]bool{99: false, 100: true, 101: true} {
		s := newReader(t, w, 24)
		if got := strings.Contains(strings.Join(frame(s), "\n"), "一、全球云计算"); got != beside {
			t.Errorf("%d columns: contents beside the text: %v", w, got)
		}
	}
	for w, beside := range map[int]bool{149: false, 150: true} {
		s := newReader(t, w, 24)
		typed(s, "E")
		if s.treeBeside() != beside || !s.textsBeside() {
			t.Errorf("%d columns: contents beside both texts: %v", w, s.treeBeside())
		}
	}
	for w, beside := range map[int]bool{99: false, 100: true} {
		s := newReader(t, w, 24)
		if typed(s, "E"); s.textsBeside() != beside {
			t.Errorf("%d columns: the texts stand side by side: %v", w, s.textsBeside())
		}
		if typed(s, "E"); s.textsBeside() {
			t.Errorf("%d columns: the English alone has two columns", w)
		}
	}
}

// TestAHeadingHasAirAbove where the window can spare a row; what is no heading begins on
// the first row.
func TestAHeadingHasAirAbove(t *testing.T) {
	for h := 8; h <= 24; h++ {
		s := newReader(t, 60, h)
		for id, words := range map[content.ID]string{"2": "二、我国云计算发展概述", "图4": "图 4", "2.3": "（三）云计算技术"} {
			s.open(screen.OpenBlockMsg{Block: id})
			row := 2
			if h >= 15 && id != "2.3" { // which has none above it to show
				row = 3
			}
			if got := frame(s); !strings.Contains(got[row], words) || row == 3 && got[2] != "" {
				t.Errorf("%d rows: %s stands under %q", h, id, got[2:row])
			}
		}
		s.open(screen.OpenBlockMsg{Block: "2.3p2"})
		if got := frame(s)[2]; !strings.Contains(got, "架构层面") {
			t.Errorf("%d rows: a paragraph under %q", h, got)
		}
	}
}

// TestAPlaceInsideABlockHasTextAbove it, a quarter of the window; its beginning is on top.
func TestAPlaceInsideABlockHasTextAbove(t *testing.T) {
	for _, h := range []int{12, 24, 40} {
		s := newReader(t, 60, h)
		i := s.env.Paper.Index("2.3p4")
		offset := strings.Index(s.text(i), "虚拟计费技术")
		s.open(screen.OpenBlockMsg{Block: "2.3p4", Offset: offset})
		row := slices.IndexFunc(frame(s), func(r string) bool { return strings.Contains(r, "虚拟计费") }) - 2
		if want := s.textHeight() / 4; row != want || s.current != i {
			t.Errorf("%d rows: the place is in row %d, want %d", h, row, want)
		}
		s.open(screen.OpenBlockMsg{Block: "2.3p4"})
		if got := frame(s)[2]; !strings.Contains(got, "管理层面") {
			t.Errorf("%d rows: the beginning is under %q", h, got)
		}
	}
}

// TestTheHeadOfATranslation: what it is stands above it, in the longest form that fits, on
// a row of its own where there is room; in the focus it is all that is left of the head.
func TestTheHeadOfATranslation(t *testing.T) {
	for _, c := range []struct {
		w, h  int
		keys  string
		head  int
		holds []string // of each row
	}{
		{80, 24, "", 2, []string{"二 › （三）", ""}},
		{80, 24, "E", 3, []string{"二 › （三）", "云览的非官方英译", ""}},
		{80, 16, "E", 3, []string{"二 › （三）", "云览的非官方英译", ""}},
		{80, 15, "E", 2, []string{"二 › （三）", "云览的非官方英译"}},
		{80, 24, "EE", 3, []string{"2.3 New cloud", "云览的非官方英译", ""}},
		{80, 24, "z", 0, nil},
		{80, 24, "Ez", 1, []string{"云览的非官方英译"}},
		{40, 24, "E", 3, []string{"二 › （三）", "云览的非官方英译", ""}},
	} {
		s := newReader(t, c.w, c.h)
		s.open(screen.OpenBlockMsg{Block: "2.3p2"})
		for _, k := range c.keys {
			typed(s, string(k))
		}
		rows := frame(s)
		if len(rows) != c.h || s.head() != c.head {
			t.Errorf("%v %s: a head of %d rows, of %d", [2]int{c.w, c.h}, c.keys, s.head(), len(rows))
		}
		for i, want := range c.holds {
			if !strings.HasPrefix(strings.TrimSpace(rows[i]), want) || want == "" && rows[i] != "" {
				t.Errorf("%v %s: row %d is %q, want %q", [2]int{c.w, c.h}, c.keys, i, rows[i], want)
			}
			if left := len(rows[i]) - len(strings.TrimLeft(rows[i], " ")); want != "" && left != s.column().left {
				t.Errorf("%v %s: row %d begins in column %d, the text in %d", [2]int{c.w, c.h}, c.keys, i, left, s.column().left)
			}
		}
		if len(rows[c.head]) == 0 {
			t.Errorf("%v %s: no text in row %d", [2]int{c.w, c.h}, c.keys, c.head)
		}
	}
}

// TestTheGlossStandsBesideTheTitle in English where the Chinese is read and there is room
// for all of it.
func TestTheGlossStandsBesideTheTitle(t *testing.T) {
	lang.Use(lang.English)
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for _, w := range []int{40, 60, 80, 200} {
		s := newReader(t, w, 24)
		typed(s, "E")
		for _, id := range []content.ID{"5p1", "0p1", "2.3p2"} {
			s.open(screen.OpenBlockMsg{Block: id})
			b, _ := s.env.Paper.Block(id)
			gloss, row := s.env.Paper.Gloss(b.Section), frame(s)[0]
			path := s.path(w - s.column().left)
			fits := s.column().left+ansi.StringWidth(path)+2+ansi.StringWidth(gloss) <= w
			if fits != strings.HasSuffix(row, path+"  "+gloss) || ansi.StringWidth(row) > w {
				t.Errorf("%d columns, %s: %q, the gloss is %q", w, id, row, gloss)
			}
		}
	}
}

// TestACursorStandsWhereTyped in the lines to type into, at every width, and is nowhere
// else.
func TestACursorStandsWhereTyped(t *testing.T) {
	for _, w := range []int{40, 80, 120} {
		for keys, label := range map[string]string{"/ 云": "  查找 云", "h / 云": "  筛选目录 云"} {
			h := newHand(t, w, 24).press(strings.Fields(keys)...)
			got := strings.TrimSpace(ansi.Strip(lastRow(h)))
			if c := h.Cursor(); !strings.HasPrefix("  "+got, label) || c == nil || c.Y != 23 || c.X != ansi.StringWidth(label) {
				t.Errorf("%d columns, %s: the cursor is %+v in %q", w, keys, c, got)
			}
		}
		h := newHand(t, w, 24).at("2.3p2").press("a", "好")
		row := frame(h.Screen)
		y := slices.IndexFunc(row, func(r string) bool { return strings.TrimSpace(r) == "好" || strings.HasSuffix(r, " 好") })
		if c := h.Cursor(); c == nil || c.Y != y || c.X != ansi.StringWidth(row[y]) {
			t.Errorf("%d columns: the cursor of a note is %+v, the row %d", w, c, y)
		}
		if h.press("enter"); h.Cursor() != nil {
			t.Error("there is a cursor where nothing is typed")
		}
	}
}

// TestTheNoteBelowTheText takes three rows while it is written, as many as it has while it
// is read, never more than a third; its first row says on what it is.
func TestTheNoteBelowTheText(t *testing.T) {
	for _, c := range []struct {
		h, lines int
		keys     string
		want     int // rows with the rule
	}{
		{24, 1, "", 4},
		{24, 1, "enter enter", 2},
		{24, 5, "", 6},
		{24, 5, "enter enter", 6},
		{24, 12, "", 9},
		{24, 12, "enter enter", 9},
		{12, 1, "", 4},
		{6, 1, "", 3},
		{6, 1, "enter enter", 2},
	} {
		h := newHand(t, 80, c.h).at("2.3p3").press("v", "a")
		for i := range c.lines {
			if i > 0 {
				h.press("ctrl+j")
			}
			h.press("行")
		}
		h.press(strings.Fields(c.keys)...)
		rows := frame(h.Screen)
		y := slices.IndexFunc(rows, func(r string) bool { return strings.HasPrefix(r, "──") })
		got := c.h - y
		if c.h >= airFrom {
			got--
		}
		if y < 0 || got != c.want || len(rows) != c.h {
			t.Errorf("%d rows, %d lines, %q: the note has %d rows, want %d\n%s", c.h, c.lines, c.keys, got, c.want, strings.Join(rows, "\n"))
			continue
		}
		const on = "── 笔记 · 二（三） 第17页 · “流程层面，平台工程以产品化、自助式的开发者平台"
		if !strings.HasPrefix(rows[y], on) || ansi.StringWidth(rows[y]) != 78 {
			t.Errorf("%d rows: its first is %q", c.h, rows[y])
		}
		if !strings.HasPrefix(rows[y+1], "    行") && c.lines < 6 {
			t.Errorf("%d rows: the note is under %q", c.h, rows[y+1])
		}
	}
	h := newHand(t, 80, 24).at("2.3p3").press("a", "好", "enter", "enter", "esc")
	if strings.Contains(strings.Join(frame(h.Screen), "\n"), "──") {
		t.Error("a note that was shut takes rows")
	}
}

// TestContentsOverTheTextHaveRoomForBothTitles in English: the paper's own stands behind
// each, and no column is left over.
func TestContentsOverTheTextHaveRoomForBothTitles(t *testing.T) {
	lang.Use(lang.English)
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	h := newHand(t, 220, 40).press("E", "z", "t") // the Chinese, in the focus
	if !h.tree.over || h.mode() != inTree {
		t.Fatal("t does not show the contents")
	}
	longest, view := 0, strings.Join(frame(h.Screen), "\n")
	for _, sec := range h.env.Paper.Sections {
		both := strings.TrimSpace(sec.Number+" "+h.env.Paper.Gloss(sec.ID)) + "  " + sec.Title
		if !strings.Contains(view, both) {
			t.Errorf("%q is not shown in\n%s", both, view)
		}
		longest = max(longest, ansi.StringWidth(both))
	}
	const around = 3 + 2 + 2 + 1 // the signs, two blanks, the page, a margin
	if got := h.treeWidth(); got != longest+around {
		t.Errorf("the contents are %d columns wide, the longest title is %d", got, longest)
	}
}
