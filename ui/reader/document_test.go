package reader

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/content/shape"
	"yunlan/ui/overlay"
)

// document is a hand at another text than the bundled paper.
func document(t *testing.T, w, h int, words string) *hand {
	t.Helper()
	env := newReader(t, w, h).env
	env.Paper, env.English = content.Build(shape.Text(words, shape.Paragraphs)), nil
	env.Paper.Doc = "0123"
	s := New(env)
	s.Resize(w, h)
	s.readDesk()
	return &hand{Screen: s}
}

const rules = "一、总则\n本文说明。\n（一）目的\n规范管理。\n1. 范围\n适用于本市。\n二、安全\n建立制度。"

// TestACorrectedHeadingChangesTheText on the screen as much as the contents beside it, and
// what is taken back stands there again.
func TestACorrectedHeadingChangesTheText(t *testing.T) {
	h := document(t, 100, 24, rules).at("1.1")
	before := strings.Join(frame(h.Screen), "\n")
	if !strings.Contains(before, "▎    （一）目的 ≈") || !strings.Contains(before, "▎ （一）目的 ≈\n") {
		t.Fatalf("the heading stands in\n%s", before)
	}
	h.press("h", "o")
	if h.list.Title != "（一）目的" || h.list.Items[2].Text != "不是标题" {
		t.Fatalf("o lists %+v", h.list)
	}
	h.inList(t, 2, "enter")
	now := strings.Join(frame(h.Screen), "\n")
	if h.toast != "已改：（一）目的" || strings.Contains(now, "（一）目的 ≈") || !strings.Contains(now, "    （一）目的\n") || !strings.Contains(now, "3 个标题是按版式认出的") {
		t.Errorf("it says %q; the screen is\n%s", h.toast, now)
	}
	if h.reads() != "1.1" || h.tree.cursor != "1" {
		t.Errorf("%s is read, the cursor is on %s", h.reads(), h.tree.cursor)
	}
	h.press("esc", "/", "目", "的")
	if len(h.hits.all) != 1 || h.hits.all[0].Block != "1.1" {
		t.Errorf("what was a heading is found at %+v", h.hits.all)
	}
	h.press("esc", "h", "o").inList(t, 4, "enter")
	if h.press("esc"); h.toast != "已撤销" || strings.Join(frame(h.Screen), "\n") != strings.Join(frame(document(t, 100, 24, rules).at("1.1").Screen), "\n") {
		t.Errorf("it says %q; taken back the screen is\n%s", h.toast, strings.Join(frame(h.Screen), "\n"))
	}
}

// TestTheContentsOfADocument stand in by level and say how much was read, where there is
// room for that.
func TestTheContentsOfADocument(t *testing.T) {
	const levels = "▎▾ 一、总则 ≈\n     （一）目的 ≈\n       1. 范围 ≈\n   二、安全 ≈\n"
	for _, c := range []struct {
		w, h  int
		keys  string
		holds string
		said  bool
	}{
		{100, 24, "", levels, true},
		{60, 24, "t", levels, true},
		{60, 16, "t", levels, true},
		{60, 15, "t", levels, true},
		{60, 14, "t", levels, true},
		{60, 13, "t", levels, false},
		{60, 24, "t g h", "▎▸ 一、总则 ≈\n   二、安全 ≈\n", true},
		{60, 24, "t g h l", levels, true},
	} {
		h := document(t, c.w, c.h, rules).press(strings.Fields(c.keys)...)
		width := h.treeLeft() + h.treeWidth()
		var rows []string
		for _, r := range frame(h.Screen)[2:] {
			cut := []rune(r)
			cells := ""
			for i := 0; i < len(cut) && len(cells) < 200 && ansi.StringWidth(cells+string(cut[i])) <= width; i++ {
				cells += string(cut[i])
			}
			rows = append(rows, strings.TrimRight(cells, " "))
		}
		got := strings.Join(rows, "\n") + "\n"
		if left := strings.Repeat(" ", h.treeLeft()); !strings.HasPrefix(got, left+strings.ReplaceAll(strings.TrimSuffix(c.holds, "\n"), "\n", "\n"+left)+"\n") {
			t.Errorf("%v %s: the contents are\n%s", [2]int{c.w, c.h}, c.keys, got)
		}
		if said := strings.Contains(got, "29 字"); said != c.said {
			t.Errorf("%v %s: how much was read is said: %v\n%s", [2]int{c.w, c.h}, c.keys, said, got)
		}
	}
}

// TestTheSmallestDocuments bear every key: one block, with and without a heading.
func TestTheSmallestDocuments(t *testing.T) {
	for _, words := range []string{"一段话。", "总则"} {
		for _, from := range []string{"", "v", "h", "a 好 enter enter", "/ 一 enter"} {
			h := document(t, 60, 20, words).press(strings.Fields(from)...)
			only := h.reads()
			for _, k := range strings.Fields("j k space b d u } { ] [ G G g g down up ctrl+e ctrl+y") {
				if h.press(k); h.reads() != only || h.Place().Offset != 0 || !strings.Contains(strings.Join(frame(h.Screen), "\n"), "▎") {
					t.Errorf("%s %s: %s at %+v", from, k, h.reads(), h.Place())
				}
			}
		}
		h := document(t, 60, 20, words)
		for keys, want := range map[string]string{"y": words, "v y": words, "v l l l y": words, "v } y": words, "v { y": string([]rune(words)[:1]), "v $ y": words} {
			if h.press("esc").press(strings.Fields(keys)...); h.copy != want {
				t.Errorf("%s copies %q of %q", keys, h.copy, words)
			}
		}
		for keys, want := range map[string]string{"i": "这一节没有提要", "V": "这一屏没有可画的图", "f": "屏幕上没有链接。", "enter": "本段没有链接。f 显示屏幕上的全部链接。", "E": "这份文档没有英译"} {
			if h.press(keys); h.toast != want {
				t.Errorf("%s says %q", keys, h.toast)
			}
		}
		if got := h.Status(); got != "100%  余 0 分钟" {
			t.Errorf("its status is %q", got)
		}
		if got := h.Shows(); len(got) != 1 || got[0] != h.reads() {
			t.Errorf("it shows %v", got)
		}
		if h.press("K"); h.asks == nil || h.asks.Start != 0 || h.asks.End != len(h.text(0)) || len(h.asks.First) != 0 {
			t.Errorf("K asks %+v", h.asks)
		}
		if h.press("m", "a", "B"); !strings.HasPrefix(h.list.Items[0].Text, "a  ") || strings.Contains(h.list.Items[0].Detail, "页") {
			t.Errorf("its mark is %+v", h.list.Items)
		}
	}
}

// TestEveryHeadingCanBeChosen to be corrected, each under the one that it belongs to.
func TestEveryHeadingCanBeChosen(t *testing.T) {
	h := document(t, 100, 24, rules)
	list := h.headings()
	var names []string
	for _, it := range list.Items {
		names = append(names, it.Text)
		h.answer(it.Run)
		if want := strings.TrimSuffix(strings.TrimSpace(it.Text), " ≈"); h.list.Title != want {
			t.Errorf("%s leads to %s", it.Text, h.list.Title)
		}
	}
	if got := strings.Join(names, "\n"); got != "一、总则 ≈\n  （一）目的 ≈\n    1. 范围 ≈\n二、安全 ≈" || list.Title != "修正标题" {
		t.Errorf("%s lists\n%s", list.Title, got)
	}
	if got := h.press("h").hinted(); !strings.Contains(got, "o 修正标题") {
		t.Errorf("the contents offer %q", got)
	}
}

// TestWhatAHeadingCannotBe says why, and changes nothing.
func TestWhatAHeadingCannotBe(t *testing.T) {
	for _, c := range []struct {
		at   content.ID
		item int
		why  string
	}{
		{"1", 0, "已是最高一级"},
		{"1", 1, "不能再低了"},
		{"1", 2, "它前面没有正文可以并入"},
		{"1.1", 1, "不能再低了"},
		{"2", 0, "已是最高一级"},
	} {
		h := document(t, 100, 24, rules)
		paper := h.env.Paper
		h.tree.cursor, h.tree.focused = c.at, true
		it := h.press("o").list.Items[c.item]
		list := overlay.NewList(h.env, *h.list)
		for range c.item {
			list.Update(named["down"])
		}
		cmd, _ := list.Update(named["enter"])
		if h.answer(cmd); !it.Off || it.Detail != c.why || h.toast != c.why || list.Done() {
			t.Errorf("%s of %s: off %v, %q, says %q, closed %v", it.Text, c.at, it.Off, it.Detail, h.toast, list.Done())
		}
		if h.env.Paper != paper || len(h.env.Store.Corrections()) > 0 {
			t.Errorf("%s of %s is kept: %+v", it.Text, c.at, h.env.Store.Corrections())
		}
	}
}
