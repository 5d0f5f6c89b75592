package reader

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/rivo/uniseg"
	"pgregory.net/rapid"

	"yunlan/content"
	"yunlan/content/sentence"
	"yunlan/data/store"
	"yunlan/ui/editor"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/theme"
)

// settle gives a message and all that follows from it to the reader, and
// returns what it asked of the root model.
func settle(s *Screen, msg tea.Msg) (asked []tea.Msg) {
	queue := []tea.Msg{msg}
	for len(queue) > 0 {
		m := queue[0]
		queue = queue[1:]
		switch m.(type) {
		case nil, screen.StoredMsg:
			continue
		case screen.ToastMsg, screen.CopyMsg, screen.ListMsg, screen.ShowScreenMsg, screen.PeekMsg:
			asked = append(asked, m)
			continue
		}
		queue = append(queue, results(s.Update(m))...)
	}
	return asked
}

func results(cmd tea.Cmd) []tea.Msg {
	if cmd == nil {
		return nil
	}
	msg := cmd()
	batch, ok := msg.(tea.BatchMsg)
	if !ok {
		return []tea.Msg{msg}
	}
	var all []tea.Msg
	for _, c := range batch {
		all = append(all, results(c)...)
	}
	return all
}

var special = map[string]rune{
	"enter": tea.KeyEnter, "esc": tea.KeyEscape, "down": tea.KeyDown, "up": tea.KeyUp, "left": tea.KeyLeft,
	"right": tea.KeyRight, "home": tea.KeyHome, "end": tea.KeyEnd, "backspace": tea.KeyBackspace, "pgdown": tea.KeyPgDown,
}

// keys presses keys by name and returns what they asked of the root model.
func keys(s *Screen, names ...string) (asked []tea.Msg) {
	for _, n := range names {
		msg := tea.KeyPressMsg{Text: n, Code: []rune(n)[0]}
		if code, ok := special[n]; ok {
			msg = tea.KeyPressMsg{Code: code}
		}
		asked = append(asked, settle(s, msg)...)
	}
	return asked
}

func asked[T any](t *testing.T, all []tea.Msg) T {
	t.Helper()
	for _, m := range all {
		if v, ok := m.(T); ok {
			return v
		}
	}
	var zero T
	t.Fatalf("no %T among %#v", zero, all)
	return zero
}

// again is the same reader after a restart.
func again(s *Screen) *Screen {
	env := *s.env
	env.Store = store.Open(s.env.Store.Dirs())
	r := New(&env)
	r.Resize(s.w, s.h)
	for _, m := range results(r.Init()) {
		settle(r, m)
	}
	return r
}

func TestMarksAreSetListedJumpedToAndSurvive(t *testing.T) {
	s := newReader(t, 80, 24)
	s.open(screen.OpenBlockMsg{Block: "2.3p4"})
	keys(s, "m")
	if s.Prompt() != askMark.String() {
		t.Errorf("m asks %q", s.Prompt())
	}
	if said := asked[screen.ToastMsg](t, keys(s, "k")); !strings.Contains(said.Text, "二（三） 第18页") {
		t.Errorf("m k says %q", said.Text)
	}
	s.open(screen.OpenBlockMsg{Block: "5p1"})
	before := s.Place()
	s = again(s)
	s.Restore(before)
	keys(s, "'", "k")
	if s.anchor != "2.3p4" && s.env.Paper.Blocks[s.current].ID != "2.3p4" {
		t.Fatalf("' k leads to %s", s.anchor)
	}
	back := asked[screen.ShowScreenMsg](t, keys(s, "'", "'"))
	if *back.Place != before {
		t.Errorf("' ' leads to %+v, not %+v", *back.Place, before)
	}
	list := asked[screen.ListMsg](t, keys(s, "B"))
	if len(list.Items) != 1 || !strings.HasPrefix(list.Items[0].Text, "k  管理层面") || list.Items[0].Detail != "二（三） 第18页" {
		t.Fatalf("B lists %+v", list.Items)
	}
	var after screen.ListMsg
	for _, m := range results(list.Items[0].Actions[0].Run) {
		after = asked[screen.ListMsg](t, settle(s, m))
	}
	if len(after.Items) != 0 || len(s.env.Store.Marks()) != 0 {
		t.Errorf("after d the list has %d marks, the store %d", len(after.Items), len(s.env.Store.Marks()))
	}
	for _, wrong := range []string{"，", "云计算", "esc", "enter"} {
		if said := keys(s, "m", wrong); len(s.desk.marks) != 0 {
			t.Errorf("m %s sets a mark: %v", wrong, said)
		}
		s.Escape()
	}
}

// TestSelectingAndCopyingSaysTheText: whatever is selected by whatever keys,
// y copies the text between the two ends, lines joined, no character cut.
func TestSelectingAndCopyingSaysTheText(t *testing.T) {
	s := newReader(t, 80, 24)
	blocks := s.env.Paper.Blocks
	moves := []string{"j", "k", "h", "l", "w", "b", "0", "$", "{", "}", "(", ")", "o", "down", "right", "pgdown", "home", "end"}
	rapid.Check(t, func(rt *rapid.T) {
		s.Resize(rapid.IntRange(40, 140).Draw(rt, "w"), rapid.IntRange(12, 40).Draw(rt, "h"))
		s.sel = selection{}
		s.show(rapid.IntRange(0, len(blocks)-1).Draw(rt, "block"), 0)
		keys(s, "v")
		for range rapid.IntRange(0, 12).Draw(rt, "moves") {
			keys(s, rapid.SampledFrom(moves).Draw(rt, "key"))
			if !s.sel.on || !s.visible(s.sel.point.block) {
				rt.Fatalf("the selection at %+v is off or cannot be seen", s.sel)
			}
		}
		from, to := s.sel.anchor, s.sel.point
		if to.before(from) {
			from, to = to, from
		}
		var want []string
		for b := from.block; b <= to.block; b++ {
			text := blocks[b].Text
			if b == to.block {
				c, _, _, _ := uniseg.FirstGraphemeClusterInString(text[to.at:], -1)
				text = text[:to.at+len(c)]
			}
			if b == from.block {
				text = text[from.at:]
			}
			want = append(want, text)
		}
		for _, at := range []spot{from, to} {
			if edges := characters(blocks[at.block].Text); !slices.Contains(edges, at.at) {
				rt.Fatalf("%+v cuts a character of %s", at, blocks[at.block].ID)
			}
		}
		got := ""
		for _, m := range keys(s, "y") {
			if c, ok := m.(screen.CopyMsg); ok {
				got = c.Text
			}
		}
		if got != strings.Join(want, "\n") {
			rt.Fatalf("y copies %q, not %q", got, want)
		}
	})
}

func TestSelectionMovesByWordSentenceAndBlock(t *testing.T) {
	s := newReader(t, 80, 24)
	i := s.env.Paper.Index("2.2p1")
	b := s.env.Paper.Blocks[i]
	selected := func(names ...string) string {
		s.sel = selection{}
		s.show(i, 0)
		keys(s, append([]string{"v"}, names...)...)
		return s.env.Paper.Words(s.passage())
	}
	first, rest, _ := strings.Cut(b.Text, "。")
	first += "。"
	second, _, _ := strings.Cut(rest, "。")
	second += "。"
	for _, c := range []struct {
		keys []string
		want string
	}{
		{nil, first},
		{[]string{")"}, first + second},
		{[]string{"}"}, b.Text},
		{[]string{")", "("}, first},
		{[]string{"l"}, b.Text[:len(first)+3]},
		{[]string{"h"}, strings.TrimSuffix(first, "。")},
		{[]string{"h", ")"}, first},
		{[]string{"l", ")"}, first + second},
		{[]string{"l", "("}, first},
		{[]string{"}", "o", "l"}, b.Text[3:]},
		{[]string{")", "o", ")"}, second},
		{[]string{"o", ")"}, first + second},
	} {
		if got := selected(c.keys...); got != c.want {
			t.Errorf("v %v selects %q, not %q", c.keys, got, c.want)
		}
	}
	if got := selected("$"); !strings.HasPrefix(got, first) || len(got) == len(first) || !strings.HasPrefix(b.Text, got) {
		t.Errorf("v $ selects %q", got)
	}
	if got := selected("j"); !strings.HasPrefix(b.Text, got) || len(got) < len(first)+90 {
		t.Errorf("v j selects %q", got)
	}
}

// TestSelectingBySentences: wherever the screen stands, v selects a sentence
// that begins on it, and ) and ( leave nothing but whole sentences selected.
func TestSelectingBySentences(t *testing.T) {
	s := newReader(t, 80, 24)
	blocks := s.env.Paper.Blocks
	starts := func(at spot) bool { return slices.Contains(sentence.Starts(blocks[at.block].Text), at.at) }
	ends := func(at spot) bool {
		end := at.at + len(s.character(at))
		return end == len(blocks[at.block].Text) || starts(spot{at.block, end})
	}
	rapid.Check(t, func(rt *rapid.T) {
		s.Resize(rapid.IntRange(40, 200).Draw(rt, "w"), rapid.IntRange(12, 55).Draw(rt, "h"))
		s.sel = selection{}
		s.show(rapid.IntRange(0, len(blocks)-1).Draw(rt, "block"), 0)
		for range rapid.IntRange(0, 30).Draw(rt, "rows") {
			keys(s, "j")
		}
		on := s.current
		keys(s, "v")
		if a, b := s.sel.anchor, s.sel.point; a.block != on || b.block != on || !starts(a) || !ends(b) || !s.onScreen(a) {
			rt.Fatalf("v on %s selects %q", blocks[on].ID, s.env.Paper.Words(s.passage()))
		}
		one := s.env.Paper.Words(s.passage())
		if got := sentence.Starts(one); len(got) != 1 {
			rt.Fatalf("v selects %d sentences: %q", len(got), one)
		}
		for range rapid.IntRange(0, 12).Draw(rt, "keys") {
			before := s.env.Paper.Words(s.passage())
			key := rapid.SampledFrom([]string{")", "("}).Draw(rt, "key")
			keys(s, key)
			from, to := s.sel.anchor, s.sel.point
			if to.before(from) {
				from, to = to, from
			}
			if !starts(from) || !ends(to) {
				rt.Fatalf("%s makes %q of %q", key, s.env.Paper.Words(s.passage()), before)
			}
		}
	})
}

func TestWords(t *testing.T) {
	text := "2022年，IaaS 市场的规模为 4,550亿元"
	var got []string
	for _, at := range words(text) {
		start, end := wordAt(text, at)
		got = append(got, text[start:end])
	}
	if want := []string{"2022", "年", "IaaS", "市场", "的", "规模为", "4,550", "亿元"}; !slices.Equal(got, want) {
		t.Errorf("words %q, want %q", got, want)
	}
}

func TestHighlightIsShownWithoutColourAndSurvives(t *testing.T) {
	s := newReader(t, 80, 24)
	s.env.Styles = theme.New("mono", true, false)
	s.open(screen.OpenBlockMsg{Block: "5p1"})
	plain := s.View()
	keys(s, "v", ")", "enter")
	if s.sel.on || s.View() == plain {
		t.Fatal("a highlight cannot be seen without colour")
	}
	if !strings.Contains(ansi.Strip(s.View()), "◇▎") {
		t.Errorf("no sign in the margin:\n%s", ansi.Strip(s.View()))
	}
	r := again(s)
	r.open(screen.OpenBlockMsg{Block: "5p1"})
	if ansi.Strip(r.View()) != ansi.Strip(s.View()) || len(r.desk.notes) != 1 {
		t.Error("a restart loses the highlight")
	}
	r.env.Glyphs = theme.NewGlyphs(true)
	if !strings.Contains(ansi.Strip(r.View()), "~|") {
		t.Error("no ASCII sign in the margin")
	}
}

func TestNoteIsWrittenReadEditedAndDeleted(t *testing.T) {
	s := newReader(t, 80, 24)
	s.open(screen.OpenBlockMsg{Block: "2.3p4"})
	keys(s, "a", "成本", "q", "s")
	if !s.Typing() || !strings.Contains(ansi.Strip(s.View()), "成本qs") {
		t.Fatalf("letters are no text:\n%s", ansi.Strip(s.View()))
	}
	c := s.Cursor()
	if line := strings.Split(ansi.Strip(s.View()), "\n")[c.Y]; ansi.StringWidth(line[:strings.Index(line, "qs")+2]) != c.X {
		t.Errorf("the cursor stands at %d,%d, the line is %q", c.X, c.Y, line)
	}
	settle(s, tea.KeyPressMsg{Code: 'j', Mod: tea.ModCtrl})
	keys(s, "二行", "enter")
	notes := s.env.Store.Notes()
	if len(notes) != 1 || notes[0].Text != "成本qs\n二行" || notes[0].Block != "2.3p4" {
		t.Fatalf("the store has %+v", notes)
	}
	s = again(s)
	s.open(screen.OpenBlockMsg{Block: "2.3p4"})
	if !strings.Contains(ansi.Strip(s.View()), "◆▎") {
		t.Errorf("no sign of a note in the margin:\n%s", ansi.Strip(s.View()))
	}
	keys(s, "enter")
	if s.desk.panel.mode != reading || !strings.Contains(ansi.Strip(s.View()), "二行") {
		t.Fatalf("Enter does not show the note:\n%s", ansi.Strip(s.View()))
	}
	keys(s, "enter", "！", "enter")
	if got := s.env.Store.Notes(); len(got) != 1 || got[0].Text != "成本qs\n二行！" || got[0].ID != notes[0].ID {
		t.Fatalf("after an edit the store has %+v", got)
	}
	keys(s, "enter", "d")
	if got := s.env.Store.Notes(); len(got) != 0 || len(s.desk.notes) != 0 {
		t.Errorf("after d the store has %+v", got)
	}
}

func TestEscKeepsWhatWasTyped(t *testing.T) {
	s := newReader(t, 80, 24)
	s.open(screen.OpenBlockMsg{Block: "2.3p4"})
	keys(s, "a", "写到一半")
	s.Escape()
	if s.Typing() || len(s.env.Store.Notes()) != 0 {
		t.Fatal("Esc saved or stayed")
	}
	keys(s, "a")
	if got := s.desk.panel.area.Value(); got != "写到一半" {
		t.Errorf("a again has %q", got)
	}
}

// kept writes what is due, as the program's timer does.
func kept(s *Screen) {
	if s.Unkept() {
		settle(s, s.Keep()())
	}
}

// TestWhatIsWrittenOutlivesTheProgram: at every stage a new start finds the text,
// on its paragraph and in the list, until it is saved or given up.
func TestWhatIsWrittenOutlivesTheProgram(t *testing.T) {
	s := newReader(t, 80, 24)
	s.open(screen.OpenBlockMsg{Block: "2.3p4"})
	keys(s, "a", "写到")
	kept(s)
	keys(s, "一半")
	kept(s)
	if s.Unkept() {
		t.Error("there is something to write while nothing is typed")
	}
	s = again(s)
	s.open(screen.OpenBlockMsg{Block: "2.3p4"})
	list := asked[screen.ListMsg](t, keys(s, "A"))
	if len(list.Items) != 1 || !strings.Contains(list.Items[0].Text, "没写完：写到一半") {
		t.Fatalf("A lists %+v", list.Items)
	}
	said := asked[screen.ToastMsg](t, keys(s, "a"))
	if got := s.desk.panel.area.Value(); got != "写到一半" || !strings.Contains(said.Text, "没写完") {
		t.Fatalf("a has %q and says %q", got, said.Text)
	}
	keys(s, "，写完")
	s.Escape()
	if s.Said() == "" || s.Said() != "" {
		t.Error("Esc does not say once how to come back")
	}
	keys(s, "a", "了", "enter")
	kept(s)
	if notes, begun := s.env.Store.Notes(), s.env.Store.Writings(); len(notes) != 1 || notes[0].Text != "写到一半，写完了" || len(begun) != 0 {
		t.Fatalf("the store has %+v and begun %+v", notes, begun)
	}
	keys(s, "a", "！")
	s.Escape()
	s = again(s.flush())
	if got := s.desk.drafts.begun; len(got) != 1 || got[0].Note.Text != "写到一半，写完了！" {
		t.Fatalf("an edit that was set aside is %+v", got)
	}
	list = asked[screen.ListMsg](t, keys(s, "A"))
	for _, a := range list.Items[0].Actions {
		if key.Matches(key.Press("d"), a.Binding) {
			settle(s, a.Run())
		}
	}
	if notes, begun := s.env.Store.Notes(), again(s).desk.drafts.begun; len(notes) != 1 || notes[0].Text != "写到一半，写完了" || len(begun) != 0 {
		t.Errorf("after d the store has %+v and begun %+v", notes, begun)
	}
}

// flush writes what is due and returns the screen.
func (s *Screen) flush() *Screen {
	kept(s)
	return s
}

// TestNotesBegunOnSeveralParagraphsAreAllKept, and two on one; each is offered.
func TestNotesBegunOnSeveralParagraphsAreAllKept(t *testing.T) {
	s := newReader(t, 80, 24)
	for _, id := range []content.ID{"4p1", "1.2p1", "2.3p4"} {
		s.open(screen.OpenBlockMsg{Block: id})
		keys(s, "a", "关于"+string(id))
		s.Escape()
	}
	s = again(s.flush())
	for _, id := range []content.ID{"1.2p1", "4p1", "2.3p4"} {
		s.open(screen.OpenBlockMsg{Block: id})
		keys(s, "a")
		if got := s.desk.panel.area.Value(); got != "关于"+string(id) {
			t.Errorf("%s offers %q", id, got)
		}
		keys(s, "enter")
	}
	if notes, begun := s.env.Store.Notes(), s.env.Store.Writings(); len(notes) != 3 || len(begun) != 0 {
		t.Errorf("the store has %d notes and %+v", len(notes), begun)
	}
}

// TestALateSaveDoesNotBringANoteBack: one that is under way when the note is
// saved for good.
func TestALateSaveDoesNotBringANoteBack(t *testing.T) {
	s := newReader(t, 80, 24)
	s.open(screen.OpenBlockMsg{Block: "2.3p4"})
	keys(s, "a", "快")
	late := s.Keep()
	keys(s, "enter")
	late()
	if begun := s.env.Store.Writings(); len(begun) != 0 {
		t.Errorf("begun are %+v", begun)
	}
}

func TestNotesListJumpsEditsAndDeletes(t *testing.T) {
	s := newReader(t, 80, 24)
	for _, id := range []content.ID{"4p1", "1.2p1"} {
		s.open(screen.OpenBlockMsg{Block: id})
		keys(s, "a", "关于"+string(id), "enter")
	}
	s.open(screen.OpenBlockMsg{Block: "5p1"})
	keys(s, "v", "}", "enter")
	list := asked[screen.ListMsg](t, keys(s, "A"))
	var texts []string
	for _, it := range list.Items {
		texts = append(texts, it.Text)
	}
	if len(texts) != 3 || texts[0] != "◆ 关于1.2p1" || texts[1] != "◆ 关于4p1" || !strings.HasPrefix(texts[2], "◇ “") {
		t.Fatalf("A lists %q", texts)
	}
	for _, m := range results(list.Items[0].Run) {
		settle(s, m)
	}
	if s.env.Paper.Blocks[s.current].ID != "1.2p1" {
		t.Errorf("Enter leads to %s", s.env.Paper.Blocks[s.current].ID)
	}
	for _, m := range results(list.Items[1].Actions[0].Run) {
		settle(s, m)
	}
	if s.desk.panel.mode != writing || s.desk.panel.note.Text != "关于4p1" {
		t.Errorf("a in the list edits %+v", s.desk.panel.note)
	}
	s.Escape()
	for _, m := range results(list.Items[2].Actions[2].Run) {
		settle(s, m)
	}
	if len(s.env.Store.Notes()) != 2 {
		t.Errorf("d leaves %d notes", len(s.env.Store.Notes()))
	}
}

// TestEditorThatFails: nothing is lost, and the reader is told.
func TestEditorThatFails(t *testing.T) {
	for _, c := range []struct {
		name, leaves string
		err          error
		text, says   string
		kept         bool // the file stays
	}{
		{"saves", "新的话\n", nil, "新的话", "已保存", false},
		{"leaves it empty", " \n", nil, "旧的话", "保持原样", false},
		{"changes nothing", "旧的话\n", nil, "旧的话", "没有改动", false},
		{"fails", "旧的话", errors.New("exit status 1"), "旧的话", "保持原样", false},
		{"fails after writing", "写了一半", errors.New("exit status 1"), "旧的话", "写下的还在", true},
		{"writes hostile text", "好\x1b]52;c;eA==\a\u202e", nil, "好]52;c;eA==", "已保存", false},
		{"writes too much", strings.Repeat("长", 30000), nil, "旧的话", "最多", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := newReader(t, 80, 24)
			s.open(screen.OpenBlockMsg{Block: "2.3p4"})
			keys(s, "a", "旧的话", "enter")
			t.Setenv("EDITOR", "vi")
			given, _ := s.noteOutside(s.desk.notes[0].Note)().(outsideMsg)
			path := given.writing.File
			if info, _ := os.Stat(path); info.Mode().Perm() != 0o600 {
				t.Errorf("the file's mode is %v", info.Mode())
			}
			if err := os.WriteFile(path, []byte(c.leaves), 0o600); err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = os.Remove(path) })
			said := asked[screen.ToastMsg](t, settle(s, readEdited(given, c.err)))
			if !strings.Contains(said.Text, c.says) {
				t.Errorf("the reader is told %q", said.Text)
			}
			if got := s.env.Store.Notes()[0].Text; got != c.text {
				t.Errorf("the note says %q", got)
			}
			if _, err := os.Stat(path); (err == nil) != c.kept {
				t.Errorf("the file is there: %v", err == nil)
			}
			if begun := again(s).desk.drafts.begun; (len(begun) == 1 && begun[0].Note.Text == c.leaves) != c.kept {
				t.Errorf("the next start finds %+v begun", begun)
			}
		})
	}
}

// TestEditorThatFailsLeavesWhatWasBegun: a note that was begun in the panel is
// not ended by an editor that cannot be run.
func TestEditorThatFailsLeavesWhatWasBegun(t *testing.T) {
	s := newReader(t, 80, 24)
	s.open(screen.OpenBlockMsg{Block: "2.3p4"})
	keys(s, "a", "开了头")
	s.Escape()
	kept(s)
	t.Setenv("EDITOR", "vi")
	given, _ := s.outsideHere()().(outsideMsg)
	if given.writing.Note.Text != "开了头" {
		t.Fatalf("the editor gets %q", given.writing.Note.Text)
	}
	if said := asked[screen.ToastMsg](t, settle(s, readEdited(given, errors.New("没有这个程序")))); !strings.Contains(said.Text, "没有这个程序") {
		t.Errorf("the reader is told %q", said.Text)
	}
	if begun := again(s).desk.drafts.begun; len(begun) != 1 || begun[0].Note.Text != "开了头" {
		t.Errorf("the next start finds %+v begun", begun)
	}
}

func TestEditorIsVisualThenEditor(t *testing.T) {
	s := newReader(t, 80, 24)
	t.Setenv("VISUAL", "")
	t.Setenv("EDITOR", "")
	if said := asked[screen.ToastMsg](t, keys(s, "e")); !strings.Contains(said.Text, "$EDITOR") {
		t.Errorf("without an editor e says %q", said.Text)
	}
	t.Setenv("EDITOR", "vi")
	t.Setenv("VISUAL", "code --wait")
	msg, _ := s.outsideHere()().(outsideMsg)
	if want := (editor.Editor{Variable: "VISUAL", Value: "code --wait"}); msg.editor != want {
		t.Errorf("e runs %v", msg.editor)
	}
}

// TestExportFromTheListAsks as x in the text does.
func TestExportFromTheListAsks(t *testing.T) {
	s := noted(t)
	list := asked[screen.ListMsg](t, keys(s, "A"))
	for _, a := range list.Items[0].Actions {
		if a.Binding.Help().Desc != exportDesc.String() {
			continue
		}
		settle(s, a.Run())
		if !a.Closes || !s.prompt.open || files(t) != "" {
			t.Errorf("closes %v, asks %v, files %q", a.Closes, s.prompt.open, files(t))
		}
		return
	}
	t.Error("the list does not export")
}

func TestNoKeyHasTwoMeanings(t *testing.T) {
	none := key.Bindings{Name: "app", Modes: []*key.Mode{{}}}
	for _, c := range key.Clashes(none, Table(key.Scheme{}).Default()) {
		t.Errorf("%q is both %s and %s", c.Key, c.First, c.Second)
	}
}

// TestReadingTimeCountsFromKeyToKey: leafing does not count, nor does more than
// three minutes without a key.
func TestReadingTimeCountsFromKeyToKey(t *testing.T) {
	s := newReader(t, 80, 24)
	now := time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)
	s.env.Clock = func() time.Time { return now }
	after := func(d time.Duration, key string) []tea.Msg { now = now.Add(d); return keys(s, key) }
	s.open(screen.OpenBlockMsg{Block: "5p1"})
	after(time.Hour, "j")
	after(time.Second, "j")
	after(10*time.Second, "j")
	if got := s.env.Store.Reading(); !got.Since.IsZero() {
		t.Errorf("a write for ten seconds: %+v", got)
	}
	after(time.Hour, "j")
	got := s.env.Store.Reading()
	if got.Seconds["5"] != 190 || !slices.Contains(got.Seen, "5p1") || len(got.Seconds) != 1 {
		t.Errorf("counted %+v", got)
	}
	list := asked[screen.ListMsg](t, after(time.Second, "R"))
	if !strings.Contains(list.Items[0].Detail, "3 分钟") || len(list.Items) != 3+len(s.env.Paper.Sections) {
		t.Errorf("R lists %+v", list.Items[0])
	}
	var gone screen.ListMsg
	for _, m := range results(list.Items[0].Actions[0].Run) {
		gone = asked[screen.ListMsg](t, settle(s, m))
	}
	if len(gone.Items) != 0 || !s.env.Store.Reading().Since.IsZero() {
		t.Error("D does not forget what was read")
	}
	if info, err := os.Stat(filepath.Join(s.env.Store.Dirs().State, "reading.json")); err == nil {
		t.Errorf("the file is still there, %v", info.Mode())
	}
}

// TestAnEmptiedNoteIsAHighlight, or nothing where nothing in particular was
// marked.
func TestAnEmptiedNoteIsAHighlight(t *testing.T) {
	for _, c := range []struct {
		name  string
		begin []string
		left  int
	}{{"on a selection", []string{"v", ")"}, 1}, {"on a paragraph", nil, 0}} {
		t.Run(c.name, func(t *testing.T) {
			s := newReader(t, 80, 24)
			s.open(screen.OpenBlockMsg{Block: "2.3p4"})
			keys(s, append(c.begin, "a", "话", "enter", "enter", "enter", "backspace", "enter")...)
			got := s.env.Store.Notes()
			if len(got) != c.left || c.left > 0 && got[0].Text != "" {
				t.Errorf("left: %+v", got)
			}
		})
	}
}
