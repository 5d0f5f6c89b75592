package reader

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/ui/notes"
	"yunlan/ui/screen"
)

var tab = tea.KeyPressMsg{Code: tea.KeyTab}

// files are the names in the folder of the test.
func files(t *testing.T) string {
	t.Helper()
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return strings.Join(names, " ")
}

// noted is a reader with one note, in a folder of its own.
func noted(t *testing.T) *Screen {
	t.Helper()
	t.Chdir(t.TempDir())
	s := newReader(t, 80, 24)
	keys(s, "a", "好", "enter")
	return s
}

func TestExportAsksForTheFile(t *testing.T) {
	s := noted(t)
	keys(s, "x")
	if got := s.prompt.input.Value(); !strings.HasPrefix(got, "yunlan-notes-") || !strings.HasSuffix(got, ".md") || !s.Typing() {
		t.Fatalf("asks for %q", got)
	}
	if !strings.Contains(ansi.Strip(s.View()), "笔记存为 yunlan-notes-") || s.Hints()[1].Help().Desc != "换成 JSON" {
		t.Errorf("%s\nhints: %v", ansi.Strip(s.View()), s.Hints())
	}
	s.Escape()
	if got := files(t); got != "" || s.Typing() {
		t.Errorf("Esc leaves %q", got)
	}
}

func TestExportWritesWhatTheNameSays(t *testing.T) {
	for _, c := range []struct {
		name  string
		press func(s *Screen)
		want  string // files
		holds string
	}{
		{"markdown", func(*Screen) {}, "a.md", "# 云计算白皮书"},
		{"json", func(s *Screen) { settle(s, tab) }, "a.json", `"kind": "notes"`},
		{"there and back", func(s *Screen) { settle(s, tab); settle(s, tab) }, "a.md", "# "},
		{"no ending", func(s *Screen) { s.prompt.input.SetValue("a") }, "a.md", "# "},
		{"capitals", func(s *Screen) { s.prompt.input.SetValue("a.JSON") }, "a.JSON", `"notes"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := noted(t)
			keys(s, "x")
			s.prompt.input.SetValue("a.md")
			c.press(s)
			said := asked[screen.ToastMsg](t, keys(s, "enter")).Text
			data, err := os.ReadFile(c.want)
			if files(t) != c.want || err != nil || !strings.Contains(string(data), c.holds) || !strings.Contains(said, "1 条已写入 "+c.want) {
				t.Errorf("files %q, %v: %s\n%s", files(t), err, said, data)
			}
			if s.Typing() {
				t.Error("the line stays open")
			}
			if filepath.Ext(c.want) == ".json" {
				if _, err := notes.Parse(s.env.Paper, data); err != nil {
					t.Error(err)
				}
			}
		})
	}
}

// TestExportSparesAFileThatIsThere, and keeps the name to be changed.
func TestExportSparesAFileThatIsThere(t *testing.T) {
	s := noted(t)
	if err := os.WriteFile("b.md", []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	keys(s, "x")
	free := s.prompt.input.Value()
	for _, c := range []struct{ name, said string }{{"b.md", "已有 b.md，请换个名字"}, {"", "请输入文件名"}, {"no/such/folder.md", "导出失败：无法写入 no/such/folder.md：文件夹不存在"}} {
		s.prompt.input.SetValue(c.name)
		if said := asked[screen.ToastMsg](t, keys(s, "enter")).Text; said != c.said || !s.prompt.open {
			t.Errorf("%q: %q, open %v", c.name, said, s.prompt.open)
		}
	}
	if data, err := os.ReadFile("b.md"); string(data) != "mine" || err != nil || files(t) != "b.md" {
		t.Errorf("b.md holds %q, %v; files %s", data, err, files(t))
	}
	if err := os.WriteFile(strings.TrimSuffix(free, ".md")+".json", nil, 0o600); err != nil {
		t.Fatal(err)
	}
	s.Escape()
	keys(s, "x")
	if got := s.prompt.input.Value(); got != strings.TrimSuffix(free, ".md")+"-2.md" {
		t.Errorf("beside a JSON file of that name it asks for %q", got)
	}
}

func TestExportWithoutNotesSaysSo(t *testing.T) {
	s := newReader(t, 80, 24)
	if said := asked[screen.ToastMsg](t, keys(s, "x")).Text; said != noNotes.String() || s.prompt.open {
		t.Errorf("%q, open %v", said, s.prompt.open)
	}
}
