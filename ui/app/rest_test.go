package app

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"yunlan/content"
	"yunlan/content/shape"
	"yunlan/data/store"
	"yunlan/ui/screen"
)

// begun is the beginning of a document, and the whole, whose headings are known later.
func begun() (beginning, whole *content.Paper) {
	lines := []string{"第一章 总则", "本文说明。"}
	for n := range 40 {
		lines = append(lines, fmt.Sprintf("第%d段说明一件事，也说明另一件。", n+1))
	}
	lines = append(lines, "第二章 安全", "建立制度。", "第三章 附则", "自即日起施行。")
	build := func(lines []string, unread int) *content.Paper {
		doc := shape.Text(strings.Join(lines, "\n"), shape.Paragraphs)
		if unread > 0 {
			doc.Lose(shape.Unread, unread)
		}
		paper := content.Build(doc)
		paper.Doc = "0a"
		return paper
	}
	return build(lines[1:40], 30), build(lines, 0)
}

// comes is the rest of a document that comes as soon as it is waited for, which a test
// does: before that it is being read.
func comes(whole *content.Paper) *Rest {
	return &Rest{Whole: func() *content.Paper { return whole }, Done: func() (int, int) { return 7, 34 }, Stop: func() {}}
}

// TestTheWholeComesInTheMiddleOfNothing: it takes the place of the beginning where that
// is read, but not while something lies over the text or is typed, or another screen is
// shown.
func TestTheWholeComesInTheMiddleOfNothing(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	beginning, whole := begun()
	for name, keys := range map[string][2]string{"a list": {"?", "esc"}, "a search": {"/", "esc"}, "another screen": {"2", "1"}, "nothing": {}} {
		m := started(t, Options{Paper: beginning, File: "/a.pdf", Further: Further{Rest: comes(whole)}}, "")
		if !strings.Contains(m.topBar(), restPages.F(7, 34, "Esc")) {
			t.Errorf("%s: the top bar says %q", name, m.topBar())
		}
		if keys[0] != "" {
			press(m, keys[0])
		}
		run(m, wholeMsg{whole})
		if keys[0] != "" {
			if m.pending.next != nil {
				t.Errorf("%s: it is taken away", name)
			}
			press(m, keys[1])
			for m.pending.next == nil && m.editing() {
				press(m, "esc")
			}
		}
		if next := m.pending.next; next == nil || next.Paper != whole || next.File != "/a.pdf" || next.Said != restAll.String() || next.At.Block != "" {
			t.Errorf("%s: it goes on with %#v", name, next)
		}
	}
}

// TestTheBeginningOfATextWithoutPages is said to be one, keeps nothing, and Esc stops
// nothing: all else is read at once.
func TestTheBeginningOfATextWithoutPages(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	doc := shape.Text("第一章 总则\n本文说明。", shape.Paragraphs)
	doc.LoseRest(5000)
	beginning, stopped := content.Build(doc), false
	rest := comes(nil)
	rest.Stop = func() { stopped = true }
	m := started(t, Options{Paper: beginning, File: "/a.txt", Further: Further{Rest: rest}}, "")
	if bar := m.topBar(); !strings.Contains(bar, restComing.String()) || strings.Contains(bar, "页") {
		t.Errorf("the top bar says %q", bar)
	}
	press(m, "esc")
	if stopped || !m.env.Store.Part() {
		t.Errorf("stopped %v; a part %v", stopped, m.env.Store.Part())
	}
}

// TestTheWholeComesWhereTheBeginningIsRead, at the sentence.
func TestTheWholeComesWhereTheBeginningIsRead(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	beginning, whole := begun()
	m := started(t, Options{Paper: beginning, File: "/a.pdf", Further: Further{Rest: comes(whole)}}, "")
	press(m, "space", "j")
	at := m.bookmark()
	read, _ := beginning.Block(at.Block)
	run(m, wholeMsg{whole})
	next := m.pending.next
	if next == nil {
		t.Fatal("the whole does not come")
	}
	if b, _ := whole.Block(next.At.Block); b.Text != read.Text || b.ID == read.ID || next.At.Offset != at.Offset {
		t.Errorf("%q is read, and it goes on at %s %q", read.Text, b.ID, b.Text)
	}
}

// left is what a reader left in the whole document.
func left(t *testing.T, whole *content.Paper) *store.Store {
	t.Helper()
	st := store.Of(store.DefaultDirs(), whole)
	last := whole.Blocks[len(whole.Blocks)-1]
	when := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	for _, err := range []error{
		st.SavePlace(store.Place{Block: string(last.ID), Offset: 3, Saved: when}),
		st.SaveMark(store.Mark{Letter: "b", Block: string(last.ID), Date: when}),
		st.SaveNotes(store.Note{ID: "n1", Block: string(last.ID), End: 3, Quote: "自", Text: "何时", Created: when, Updated: when}),
		st.SaveCorrections(func([]content.Correction) []content.Correction {
			return []content.Correction{{Section: whole.Sections[0].ID, Levels: 1}}
		}),
		st.MovePages(4),
		st.AddReading(store.Reading{}),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	return st
}

// kept is all that a store has about its document.
func kept(s *store.Store) []any {
	return []any{s.Place(), s.Marks(), s.Notes(), s.Corrections(), s.PageOffset(), s.Reading(), s.Cite(), s.Writings()}
}

// TestOfABeginningNothingIsKept: a place, notes and marks behind it stay as they are,
// whatever is pressed and however it ends; what would be kept says that it waits, or that
// not all is read once reading was stopped. The document is not among those that were
// read, and no other is held against it.
func TestOfABeginningNothingIsKept(t *testing.T) {
	for name, rest := range map[string]*Rest{"being read": comes(nil), "stopped": nil} {
		t.Setenv("YUNLAN_HOME", t.TempDir())
		beginning, whole := begun()
		before := kept(left(t, whole))
		m := started(t, Options{Paper: beginning, File: "/a.pdf", Further: Further{Rest: rest}}, "")
		run(m, m.screens[screen.Reader].Init()())
		press(m, "space", "j")
		for _, keys := range [][]string{{"a"}, {"A"}, {"m"}, {"B"}, {"e"}, {"x"}, {"R"}, {"v", "enter"}, {"t", "o"}, {"'", "b"}} {
			press(m, keys...)
			if m.bottom.toast != waits || len(m.overlays) > 0 {
				t.Errorf("%s: %v says %q and opens %d", name, keys, m.bottom.toast, len(m.overlays))
			}
			press(m, "esc")
			run(m, screen.ShowScreenMsg{Screen: screen.Reader})
		}
		run(m, m.rememberOpen())
		run(m, saveMsg{})
		m.keep()
		if unsaved := m.env.Store.Unsaved(); len(unsaved) > 0 {
			t.Errorf("it reports as unsaved %v", unsaved)
		}
		if after := kept(store.Of(store.DefaultDirs(), whole)); !reflect.DeepEqual(before, after) {
			t.Errorf("%s:\n%+v was kept and is\n%+v", name, before, after)
		}
		if all := m.shared().Opened(); len(all) > 0 {
			t.Errorf("it is remembered: %+v", all)
		}
	}
}

// waits is what the reader says of keys that keep something.
const waits = "全文还没读完，笔记、标记和修正要等；若已停止，请重新打开文件"

// TestEscStopsReadingTheRest: what was read until then is turned to, and it says so.
func TestEscStopsReadingTheRest(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	beginning, _ := begun()
	stopped := 0
	rest := comes(beginning)
	rest.Stop = func() { stopped++ }
	m := started(t, Options{Paper: beginning, File: "/a.pdf", Further: Further{Rest: rest}}, "")
	if line := m.bottomRow(); strings.Contains(line, "Esc") || !strings.Contains(line, homeShort.String()) {
		t.Errorf("the bottom line says %q", line)
	}
	press(m, "?", "esc")
	if stopped > 0 {
		t.Error("Esc closes the help and stops, too")
	}
	press(m, "esc")
	if stopped != 1 || m.active != screen.Reader {
		t.Errorf("Esc in the text stops %d times and shows %s", stopped, m.active)
	}
	run(m, wholeMsg{beginning})
	if next := m.pending.next; next == nil || next.Said != restStopped.F(0, 30) {
		t.Errorf("it goes on with %+v", next)
	}
}

// TestARestThatCannotBeRead is said, and the beginning stays.
func TestARestThatCannotBeRead(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	beginning, _ := begun()
	m := started(t, Options{Paper: beginning, File: "/a.pdf", Further: Further{Rest: comes(nil)}}, "")
	run(m, wholeMsg{})
	if m.pending.next != nil || m.bottom.toast != restUnread.String() || strings.Contains(m.topBar(), restPages.F(7, 34, "Esc")) {
		t.Errorf("it says %q and goes to %+v", m.bottom.toast, m.pending.next)
	}
	if whole := started(t, Options{Paper: beginning}, ""); whole.readRest() != nil {
		t.Error("a document that is whole waits for a rest")
	}
}

// TestTheSameTextIsFoundInTheWhole by its words, whatever its ID was.
func TestTheSameTextIsFoundInTheWhole(t *testing.T) {
	beginning, whole := begun()
	last := beginning.Blocks[len(beginning.Blocks)-1]
	id := sameText(beginning, whole, last.ID)
	if b, ok := whole.Block(id); !ok || b.Text != last.Text {
		t.Errorf("%s %q is %s %q", last.ID, last.Text, id, b.Text)
	}
	for _, none := range []content.ID{"", "9.9p9"} {
		if got := sameText(beginning, whole, none); got != "" {
			t.Errorf("%s is %s", none, got)
		}
	}
}

// TestTheRestIsWaitedForFromTheStart, and the pages are counted again meanwhile; what
// cannot be had is said, and no longer counted.
func TestTheRestIsWaitedForFromTheStart(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	beginning, whole := begun()
	m := started(t, Options{Paper: beginning, File: "/a.pdf", Further: Further{Rest: comes(whole)}}, "")
	got := map[string]bool{}
	for _, msg := range results(m.readRest()) {
		got[fmt.Sprintf("%T", msg)] = true
	}
	if !got["app.wholeMsg"] || !got["app.restMsg"] {
		t.Errorf("what follows is %v", got)
	}
	run(m, wholeMsg{nil})
	if !strings.Contains(bottom(m), restUnread.String()) || strings.Contains(m.topBar(), "/34") || m.pending.next != nil {
		t.Errorf("without a rest: %q, %q", bottom(m), m.topBar())
	}
	if cmd := m.lookAtRest(); cmd != nil {
		t.Error("the pages are counted when none are read")
	}
}

// TestTheWholeSaysHowMuchOfItWasRead: its pages, or simply all where there are none.
func TestTheWholeSaysHowMuchOfItWasRead(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	for pages, said := range map[int]string{0: restAll.String(), 1: restRead.F(1), 34: restRead.F(34)} {
		beginning, whole := begun()
		whole.Pages = make([]content.Page, pages)
		m := started(t, Options{Paper: beginning, File: "/a.pdf", Further: Further{Rest: comes(whole)}}, "")
		run(m, wholeMsg{whole})
		if next := m.pending.next; next == nil || next.Said != said || next.Paper != whole || next.File != "/a.pdf" {
			t.Errorf("of %d pages: %+v", pages, next)
		}
	}
}
