package reader

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/key"
	"yunlan/ui/screen"
)

// restarted is a hand at the same reader after a restart.
func (h *hand) restarted() *hand { return &hand{Screen: again(h.flush())} }

// lines are the lines of the list that was opened last, cut to what tells them apart.
func (h *hand) lines() string {
	var out []string
	for _, it := range h.list.Items {
		out = append(out, firstRunes(it.Text, 9)+" | "+firstRunes(it.Detail, 12))
	}
	return strings.Join(out, "\n")
}

// inList presses a key on a line of the list: Enter, or that of an action.
func (h *hand) inList(t *testing.T, line int, name string) *hand {
	t.Helper()
	it := h.list.Items[line]
	if name == "enter" {
		h.answer(it.Run)
		return h
	}
	for _, a := range it.Actions {
		if key.Matches(key.Press(name), a.Binding) {
			h.answer(a.Run)
			return h
		}
	}
	t.Fatalf("%s is no key of %q", name, it.Text)
	return nil
}

// TestTheListOfMarks has a line of each: its letter, the text from there on, the section
// and the page. The marks of another edition are kept and not shown.
func TestTheListOfMarks(t *testing.T) {
	h := newHand(t, 60, 24)
	if h.press("B"); h.list.Title != "书签" || len(h.list.Items) != 0 || !strings.HasPrefix(h.list.Empty, "还没有书签") {
		t.Fatalf("without marks the list is %+v", h.list)
	}
	h.at("2.3p3").press("j", "j", "m", "z")
	if top := h.rows()[0]; !strings.HasPrefix(top, "平台的技术架") {
		t.Fatalf("the first row is %q", top)
	}
	h.at("0p1").press("m", "9").at("5p1").press("m", "Q", "B")
	const want = "9  党的二十大报 | 前言 第I页\nQ  数字中国建设 | 五 第37页\nz  平台的技术架 | 二（三） 第17页"
	if got := h.lines(); got != want {
		t.Errorf("the list is\n%s\nwant\n%s", got, want)
	}
	for i := range h.list.Items {
		if a := h.list.Items[i].Actions; len(a) != 1 || a[0].Closes || a[0].Binding.Help().Key != "d" {
			t.Errorf("line %d has the keys %+v", i, a)
		}
	}
	if err := h.env.Store.SaveMark(store.Mark{Letter: "y", Block: "9.9p9", Offset: 4}); err != nil {
		t.Fatal(err)
	}
	h = h.restarted().press("B")
	if got := h.lines(); got != want {
		t.Errorf("after a restart it is\n%s\nwant\n%s", got, want)
	}
	if h.inList(t, 2, "enter"); h.reads() != "2.3p3" || h.sel.on {
		t.Errorf("z leads to %s", h.reads())
	}
	h.inList(t, 1, "d")
	if got := h.lines(); strings.Contains(got, "Q") || len(h.list.Items) != 2 {
		t.Errorf("after d on Q the list is\n%s", got)
	}
	if got := len(h.restarted().env.Store.Marks()); got != 3 {
		t.Errorf("%d marks are kept, want 9, z and y", got)
	}
}

// TestTheListOfNotes in the order of the text, what is unfinished first, the latest on
// top; each line has the keys that fit it.
func TestTheListOfNotes(t *testing.T) {
	h := newHand(t, 60, 24)
	if h.press("A"); h.list.Title != "笔记与划线" || len(h.list.Items) != 0 || !strings.HasPrefix(h.list.Empty, "还没有笔记") {
		t.Fatalf("without notes the list is %+v", h.list)
	}
	h.at("5p1").press("a", "末", "enter").at("2.3p3").press("v", "enter").at("0p1").press("a", "始", "ctrl+j", "二", "enter")
	h.at("1.1p1").press("a", "甲", "esc").at("4.1p1").press("a", "乙", "esc", "A")
	const want = "◆ 没写完：乙 | 四（一） 第32–33页\n◆ 没写完：甲 | 一（一） 第1页\n◆ 始 二 | 前言 第I页  “党的二\n◇ “流程层面，平 | 二（三） 第17页\n◆ 末 | 五 第37–38页  “"
	check := func(h *hand) {
		t.Helper()
		if got := h.lines(); got != want {
			t.Fatalf("the list is\n%s\nwant\n%s", got, want)
		}
		for i, it := range h.list.Items {
			var have []string
			for _, a := range it.Actions {
				have = append(have, fmt.Sprint(a.Binding.Help().Key, a.Closes))
			}
			keys := "[atrue etrue dfalse xtrue]"
			if i < 2 {
				keys = "[atrue dfalse]"
			}
			if got := fmt.Sprint(have); got != keys {
				t.Errorf("line %d has the keys %s, want %s", i, got, keys)
			}
		}
	}
	check(h)
	h = h.restarted().press("A")
	check(h)
	for i, whole := range []string{"乙", "甲", "始\n二", "", "末"} {
		if got := h.list.Items[i].Whole; got != whole {
			t.Errorf("line %d is %q in full, want %q", i, got, whole)
		}
		if got := h.list.Items[i].Words; whole != "" && !strings.HasSuffix(got, " "+whole) || len(got) < 20 {
			t.Errorf("line %d is found by %q", i, got)
		}
	}
	for i, at := range map[int]content.ID{2: "0p1", 3: "2.3p3", 4: "5p1"} {
		if h.inList(t, i, "enter"); h.reads() != at || h.Multiline() {
			t.Errorf("Enter on line %d leads to %s", i, h.reads())
		}
	}
	for _, name := range []string{"enter", "a"} {
		if h.inList(t, 1, name); !h.Multiline() || h.desk.panel.area.Value() != "甲" || h.reads() != "1.1p1" {
			t.Errorf("%s on what is unfinished: %q at %s", name, h.desk.panel.area.Value(), h.reads())
		}
		h.press("esc")
	}
	h.press("A").inList(t, 4, "a")
	if !h.Multiline() || h.desk.panel.area.Value() != "末" {
		t.Errorf("a on the last changes %q", h.desk.panel.area.Value())
	}
	h.press("esc", "A").inList(t, 0, "d").inList(t, 1, "d")
	if got := h.lines(); strings.Contains(got, "始") || strings.Contains(got, "甲") || len(h.list.Items) != 3 {
		t.Errorf("after d it is\n%s", got)
	}
	h = h.restarted()
	if notes, begun := h.env.Store.Notes(), h.env.Store.Writings(); len(notes) != 2 || len(begun) != 1 {
		t.Errorf("kept are %+v and begun %+v", notes, begun)
	}
}

// TestANoteOnWordsThatAreGone is listed with its quotation, leads nowhere and can be
// deleted.
func TestANoteOnWordsThatAreGone(t *testing.T) {
	h := newHand(t, 60, 24).at("2.3p3").press("a", "旧", "enter")
	old := h.env.Store.Notes()[0]
	old.ID, old.Block, old.EndBlock, old.Quote, old.Text = store.NewID(), "9.9p9", "9.9p9", "火星上的云计算基地", "别处"
	if err := h.env.Store.SaveNotes(old); err != nil {
		t.Fatal(err)
	}
	h = h.restarted().press("A")
	i := slices.IndexFunc(h.list.Items, func(it screen.Item) bool { return strings.Contains(it.Text, "别处") })
	if i < 0 {
		t.Fatalf("the list is\n%s", h.lines())
	}
	it := h.list.Items[i]
	if it.Run != nil || !strings.HasPrefix(it.Detail, "〔原文里找不到〕 ") || !strings.Contains(it.Detail, "火星") {
		t.Errorf("it is listed as %+v", it)
	}
	for _, a := range it.Actions {
		if a.Binding.Help().Key == "a" {
			t.Error("it can be written where nothing is")
		}
	}
	if h.inList(t, i, "d"); len(h.list.Items) != 1 || len(h.env.Store.Notes()) != 1 {
		t.Errorf("after d the list is\n%s", h.lines())
	}
}

// TestEnterListsTheNotesOfAParagraph that has several, and shows the only one.
func TestEnterListsTheNotesOfAParagraph(t *testing.T) {
	h := newHand(t, 80, 30).at("2.3p3").press("v", "a", "一", "enter", "v", "o", ")", "a", "二", "enter")
	if got := len(h.env.Store.Notes()); got != 2 {
		t.Fatalf("%d notes", got)
	}
	h.at("2.3p3").press("enter")
	if h.list == nil || h.list.Title != "本段的笔记" || h.lines() != "◆ 一 | 二（三） 第17页  “\n◆ 二 | 二（三） 第17–18页" {
		t.Fatalf("Enter lists %+v", h.list)
	}
	if h.mode() == inNote {
		t.Error("one of them is shown beside the list")
	}
	h.inList(t, 0, "d")
	h.list = nil
	if h.press("enter"); h.list != nil || h.mode() != inNote || h.desk.panel.note.Text != "二" {
		t.Errorf("the only one: %+v, list %+v", h.desk.panel.note, h.list)
	}
	h.press("esc").at("2.3p4")
	if h.press("enter"); h.mode() == inNote || h.list != nil {
		t.Error("Enter shows the note of another paragraph")
	}
}

// TestWhatCannotBeStored is said, of each change, and is there until the program ends.
func TestWhatCannotBeStored(t *testing.T) {
	for _, c := range []struct{ keys, list, holds string }{
		{"m a", "B", "a  流程层面"},
		{"v enter", "A", "◇ “流程层面"},
		{"a 好 enter", "A", "◆ 好"},
	} {
		h := newHand(t, 80, 24)
		file := filepath.Join(t.TempDir(), "file")
		if err := os.WriteFile(file, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		no := filepath.Join(file, "folder")
		h.env.Store = store.Open(store.Dirs{Config: no, State: no, Cache: no, Data: no})
		h.at("2.3p3").press(strings.Fields(c.keys)...)
		if !strings.HasPrefix(h.failed, "尚未存到磁盘（") || !strings.HasSuffix(h.failed, "离开时会另存一份，并说明如何恢复") {
			t.Errorf("%s says %q", c.keys, h.failed)
		}
		if h.press(c.list); len(h.list.Items) != 1 || !strings.HasPrefix(h.list.Items[0].Text, c.holds) {
			t.Errorf("%s: the list is\n%s", c.keys, h.lines())
		}
	}
	h := newHand(t, 80, 24).at("2.3p3").press("m", "a", "a", "好", "enter", "enter", "d")
	if h.failed != "" {
		t.Errorf("what is stored says %q", h.failed)
	}
}
