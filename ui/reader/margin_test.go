package reader

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/market"
	"yunlan/ui/figure"
	"yunlan/ui/screen"
)

// TestChecksOfAParagraph are listed by K where their number is on the screen, each by its
// sign, its title and its result; it leads to that check of the market screen.
func TestChecksOfAParagraph(t *testing.T) {
	h := newHand(t, 80, 40)
	h.answer(h.Update(screen.IndexReadyMsg{}))
	m, err := h.env.Market()
	if err != nil {
		t.Fatal(err)
	}
	several := 0
	for _, c := range m.Audit() {
		held := c.Facts[len(c.Facts)-1]
		b, _ := h.env.Paper.Block(held.Block)
		h.at(held.Block)
		if b.Text != "" && held.Words.Start > 0 {
			h.answer(h.Update(screen.OpenBlockMsg{Block: held.Block, Offset: held.Words.Start}))
		}
		h.press("K")
		found := false
		for _, it := range h.asks.First {
			several++
			if !strings.HasSuffix(it.Text, "数据核对："+figure.CheckTitle(c)) {
				continue
			}
			h.answer(it.Run)
			found = it.Detail == figure.ResultName(c.Result) && strings.HasPrefix(it.Text, figure.ResultMark(c.Result, false)) &&
				h.shown.Screen == screen.Market && h.shown.Place.Item == "audit/"+c.ID
		}
		if found != (c.Result != market.Fits) {
			t.Errorf("%s (%v) in %s: listed %v", c.ID, c.Result, held.Block, found)
		}
		last := len(b.Text) - 3
		if held.Words.Start < last/4 && len(b.Text) > 900 {
			low := newHand(t, 46, 12)
			low.answer(low.Update(screen.IndexReadyMsg{}))
			low.answer(low.Update(screen.OpenBlockMsg{Block: held.Block, Offset: last}))
			if low.press("K"); len(low.asks.First) != 0 {
				t.Errorf("%s is listed where its number is above the window", c.ID)
			}
		}
	}
	if several < 3 {
		t.Errorf("%d checks are listed", several)
	}
	if h.at("5p1").press("K"); len(h.asks.First) != 0 {
		t.Errorf("a paragraph without numbers lists %v", h.asks.First)
	}
}

// TestTheFigureOnTheScreenIsShown by V, the one that is read before others.
func TestTheFigureOnTheScreenIsShown(t *testing.T) {
	for _, c := range []struct{ at, want content.ID }{{"图1", "图1"}, {"图4", "图4"}, {"图7", "图7"}, {"1.2p1", "图1"}, {"2.3p3", ""}, {"表1", ""}} {
		h := newHand(t, 80, 24).at(c.at)
		var got *screen.PictureMsg
		var run func(tea.Cmd)
		run = func(cmd tea.Cmd) {
			if cmd == nil {
				return
			}
			switch msg := cmd().(type) {
			case tea.BatchMsg:
				for _, one := range msg {
					run(one)
				}
			case screen.PictureMsg:
				got = &msg
			case screen.ToastMsg:
				h.toast = msg.Text
			}
		}
		run(h.Update(tea.KeyPressMsg{Text: "V", Code: 'V'}))
		if c.want == "" {
			if got != nil || h.toast != "这一屏没有可画的图" {
				t.Errorf("%s: V shows %+v and says %q", c.at, got, h.toast)
			}
			continue
		}
		if got == nil || content.ID(got.Figure.ID) != c.want || len(figure.Views(got.Figure)) > 0 && got.View != figure.Views(got.Figure)[0] {
			t.Errorf("%s: V shows %+v", c.at, got)
		}
	}
}

// TestReadingTimeUntilNow is in the list, also what is not stored yet.
func TestReadingTimeUntilNow(t *testing.T) {
	h := newHand(t, 80, 24).at("5p1")
	now := h.env.Clock()
	h.env.Clock = func() time.Time { return now }
	h.press("j")
	now = now.Add(10 * time.Second)
	h.press("R")
	if got := h.env.Store.Reading(); len(got.Seconds) != 1 || got.Seconds["5"] != 10 {
		t.Errorf("stored is %+v", got)
	}
	if n := len(h.env.Paper.Sections); len(h.list.Items) != 3+n || !h.list.Whole || h.list.Title != "阅读统计（只在本机）" {
		t.Fatalf("the list is %+v", h.list)
	}
	for i, text := range []string{"全文", "读完的节", "记录始于"} {
		if got := h.list.Items[i]; got.Text != text || got.Run != nil || got.Detail == "" || len(got.Actions) != 1 {
			t.Errorf("line %d is %+v", i, got)
		}
	}
	if got := h.list.Items[1].Detail; got != "0/19" {
		t.Errorf("finished are %s", got)
	}
	last := h.list.Items[len(h.list.Items)-1]
	if h.at("0").answer(last.Run); last.Text != "五、总结与展望" || h.reads() != "5" || !strings.HasPrefix(last.Words, "5 总结与展望 ") {
		t.Errorf("the last is %+v and leads to %s", last, h.reads())
	}
	h.inList(t, 0, "D")
	if got := h.env.Store.Reading(); len(got.Seconds) != 0 || len(h.list.Items) != 0 || !strings.HasPrefix(h.list.Empty, "还没有记录") {
		t.Errorf("after D: %+v, %+v", got, h.list)
	}
}

// TestPagesOfTheContents pass as many entries as are seen, less one, and stop at the ends.
func TestPagesOfTheContents(t *testing.T) {
	for _, size := range [][2]int{{60, 24}, {120, 20}, {46, 12}} {
		h := newHand(t, size[0], size[1]).press("h", "g")
		if h.tree.cursor != "0" {
			t.Fatalf("g leads to %s", h.tree.cursor)
		}
		h.View()
		all, from, to := h.treeWindow(h.treeWidth(), h.textHeight())
		whole := 0
		for _, e := range all {
			if e.rows.First >= from && e.rows.End <= to {
				whole++
			}
		}
		h.press("space")
		if got := h.tree.index(h.tree.entries()); got != min(whole-1, len(all)-1) || whole < 2 {
			t.Errorf("%v: a page leads from 0 to %d where %d are seen", size, got, whole)
		}
		for range 9 {
			h.press("pgdown")
		}
		if h.tree.cursor != "5" {
			t.Errorf("%v: pages end at %s", size, h.tree.cursor)
		}
		for range 12 {
			h.press("b")
		}
		if h.tree.cursor != "0" || h.reads() != "0" {
			t.Errorf("%v: and back at %s", size, h.tree.cursor)
		}
	}
}

// TestTheEditorFromAKey gets the note, and what it leaves is taken over: a new note, one
// that is shown, one that was begun, one of the list.
func TestTheEditorFromAKey(t *testing.T) {
	script := filepath.Join(t.TempDir(), "editor")
	if err := os.WriteFile(script, []byte("#!/bin/sh\nprintf '%s外' \"$(cat \"$1\")\" > \"$1\"\n"), 0o700); err != nil { //nolint:gosec // an editor is run
		t.Fatal(err)
	}
	t.Setenv("VISUAL", "")
	t.Setenv("EDITOR", script)
	for _, c := range []struct{ keys, want, says string }{
		{"e", "外", "笔记已保存。A 看全部，Enter 再看"},
		{"a 好 enter e", "好外", "笔记已保存。A 看全部，Enter 再看"},
		{"a 好 enter enter e", "好外", "笔记已保存。A 看全部，Enter 再看"},
		{"a 好 esc e", "好外", "笔记已保存。A 看全部，Enter 再看"},
		{"a 好 enter a 啊 esc e", "好啊外", "笔记已保存。A 看全部，Enter 再看"},
	} {
		h := newHand(t, 80, 24).at("2.3p3").press(strings.Fields(c.keys)...)
		notes, begun := h.env.Store.Notes(), h.restarted().desk.drafts.begun
		if len(notes) != 1 || notes[0].Text != c.want || notes[0].Block != "2.3p3" || len(begun) != 0 || h.toast != c.says {
			t.Errorf("%s keeps %+v, begun %+v, says %q", c.keys, notes, begun, h.toast)
		}
		if h.mode() != inText {
			t.Errorf("%s leaves %q", c.keys, h.hinted())
		}
	}
	t.Setenv("EDITOR", "/no/such/editor")
	h := newHand(t, 80, 24).at("2.3p3").press("a", "好", "enter", "e")
	if got := h.env.Store.Notes(); len(got) != 1 || got[0].Text != "好" || !strings.Contains(h.toast, "/no/such/editor") || !strings.Contains(h.toast, "笔记保持原样") {
		t.Errorf("an editor that is not there keeps %+v and says %q", got, h.toast)
	}
}
