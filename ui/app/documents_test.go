package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/content/shape"
	"yunlan/data/store"
	"yunlan/ui/overlay"
)

// another is a document with a hash of its own.
func another(title, hash string) *content.Paper {
	doc := shape.Text(title+"\n\n一、总则\n算力规模达到100亿元。\n", shape.Paragraphs)
	doc.Meta.Title = title
	paper := content.Build(doc)
	paper.Doc = hash
	return paper
}

func titles(m *Model) string {
	var all []string
	for _, it := range m.documentList().Items {
		all = append(all, it.Text+"/"+it.Detail)
	}
	return strings.Join(all, "|")
}

// TestDocumentsToChangeTo are those named at the start, then those read last, then the
// paper that comes along; not the one that is open. Enter leaves for one.
func TestDocumentsToChangeTo(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	dir := t.TempDir()
	a, b, gone := filepath.Join(dir, "a.md"), filepath.Join(dir, "b.md"), filepath.Join(dir, "gone.md")
	for _, path := range []string{a, b} {
		if err := os.WriteFile(path, []byte("# 报告\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	alone := started(t, Options{}, "")
	run(alone, alone.rememberOpen())
	if len(alone.changes()) != 0 || strings.Contains(alone.View().Content, anotherName.String()) {
		t.Error("the start page offers another document where none was read")
	}
	if all := store.Open(store.DefaultDirs()).Opened(); len(all) != 0 {
		t.Errorf("a reader of the paper alone leaves %+v", all)
	}
	for _, o := range []Options{{Paper: another("旧报告", "01"), File: gone}, {Paper: another("甲报告", "0a"), File: a}} {
		m := started(t, o, "")
		run(m, m.rememberOpen())
	}
	m := started(t, Options{}, "")
	run(m, m.rememberOpen())
	if page := ansi.Strip(m.View().Content); !strings.Contains(page, "▎ 读白皮书") || !strings.Contains(page, anotherName.String()) {
		t.Errorf("the start page does not offer them: %s", page)
	}
	if got := titles(m); !strings.HasPrefix(got, "甲报告/上次读 ") || !strings.Contains(got, "|旧报告/上次读 ") || !strings.HasSuffix(got, "  文件不在原处") {
		t.Errorf("from the paper: %s", got)
	}
	m = started(t, Options{Paper: another("甲报告", "0a"), File: a, Further: Further{Others: []string{b}}}, "")
	run(m, m.rememberOpen())
	got := titles(m)
	if want := "b.md/还没打开|" + content.Load().Title + "/"; !strings.HasPrefix(got, want) || strings.Contains(got, "甲报告") {
		t.Errorf("from a document: %s; want %s first", got, want)
	}
	press(m, "F")
	if leaves, next := leavesBy(m, "enter"), m.pending.next; !leaves || next == nil || next.File != b || next.Paper != nil {
		t.Errorf("Enter leaves: %v, opens %+v", leaves, next)
	}
	press(m, "F", "down")
	if leaves, next := leavesBy(m, "enter"), m.pending.next; !leaves || next == nil || next.Paper == nil || !next.Paper.Bundled() {
		t.Errorf("Enter on the paper leaves: %v, opens %+v", leaves, next)
	}
	m = started(t, Options{Further: Further{Others: []string{b, a}}}, "")
	run(m, m.rememberOpen())
	if got := titles(m); !strings.HasPrefix(got, "b.md/还没打开|甲报告/上次读 ") || strings.Count(got, "甲报告") != 1 {
		t.Errorf("named and read before: %s", got)
	}
	m = started(t, Options{Paper: another("甲报告", "0a"), File: a, Further: Further{Others: []string{b}}}, "")
	run(m, m.rememberOpen())
	press(m, "F", "down", "down", "d")
	if got := titles(m); strings.Contains(got, "旧报告") || len(m.overlays) != 1 {
		t.Errorf("after d: %s", got)
	}
}

// leavesBy presses a key and reports whether what follows from it ends the program, which
// opens the next document.
func leavesBy(m *Model, name string) bool {
	queue := []tea.Msg{keyMsg(name)}
	for n := 0; len(queue) > 0 && n < 50; n++ {
		if _, quit := queue[0].(tea.QuitMsg); quit {
			return true
		}
		_, cmd := m.Update(queue[0])
		queue = append(queue[1:], results(cmd)...)
	}
	return false
}

// TestTheListOfDocumentsTakesTheNextKey: it is open before the disk was looked at, and
// what the disk says later does not open it again.
func TestTheListOfDocumentsTakesTheNextKey(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	path := filepath.Join(t.TempDir(), "b.md")
	m := started(t, Options{Paper: another("甲报告", "0a"), Further: Further{Others: []string{path}}}, "")
	_, looks := m.Update(keyMsg("F"))
	if len(m.overlays) != 1 {
		t.Fatal("F opens no list at once")
	}
	m.Update(keyMsg("down"))
	for _, msg := range results(looks) {
		m.Update(msg)
	}
	l := m.overlays[0].(*overlay.List)
	if it, _ := l.Selected(); it.Text != content.Load().Title {
		t.Errorf("the line is on %q", it.Text)
	}
	press(m, "up")
	if it, _ := l.Selected(); len(m.overlays) != 1 || !strings.Contains(titles(m), "文件不在原处") {
		t.Errorf("%q is chosen of %s", it.Text, titles(m))
	}
	_, looks = m.Update(keyMsg("F"))
	press(m, "esc")
	for _, msg := range results(looks) {
		m.Update(msg)
	}
	if len(m.overlays) != 0 {
		t.Error("a list that was closed is open again")
	}
}

// TestTheListOfDocumentsIsInTheLanguageInUse: the paper has a title in English.
func TestTheListOfDocumentsIsInTheLanguageInUse(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	lang.Use(lang.English)
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	m := started(t, Options{Paper: another("Report", "0a"), File: "/r/a.md"}, "")
	run(m, m.rememberOpen())
	if got := titles(m); got != "Cloud Computing White Paper (2023)/bundled" {
		t.Errorf("in English: %s", got)
	}
}

// TestWhyADocumentIsNotOpenedIsSaid in the document that was open.
func TestWhyADocumentIsNotOpenedIsSaid(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	m := started(t, Options{Said: "打不开 b.md"}, "")
	if !strings.Contains(bottom(m), "打不开 b.md") {
		t.Errorf("the last line is %s", bottom(m))
	}
}
