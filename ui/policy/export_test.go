package policy

import (
	"archive/zip"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"yunlan/ui/screen"

	data "yunlan/data/policy"
)

// saveAs types a path into the question and presses Enter; the answer has come
// back to the screen when it returns.
func saveAs(t *testing.T, s *Screen, path string) {
	t.Helper()
	if s.export == nil {
		t.Fatal("nothing asks for a name")
	}
	press(s, "enter")
	s.export.name.SetValue(path)
	press(s, "end") // as typing would, another name asks anew
	s.export.over = false
	s.Update(press(s, "enter"))
}

func TestTheFilteredListIsSavedInEveryFormat(t *testing.T) {
	checks := []func(t *testing.T, file string){
		func(t *testing.T, file string) { csvHasTheRows(t, file, "", "2023.3") },
		func(t *testing.T, file string) { csvHasTheRows(t, file, "\ufeff", `="2023.3"`) },
		func(t *testing.T, file string) {
			var out struct{ Rows []map[string]string }
			if err := json.Unmarshal([]byte(read(t, file)), &out); err != nil || len(out.Rows) != 1 || out.Rows[0]["region"] != "北京" {
				t.Errorf("%v in %s", err, read(t, file))
			}
		},
		func(t *testing.T, file string) {
			text := read(t, file)
			if w, a := strings.Index(text, data.Warning), strings.Index(text, "最高"); w < 0 || a < w {
				t.Errorf("the warning does not stand before the amount:\n%s", text)
			}
		},
		func(t *testing.T, file string) {
			z, err := zip.OpenReader(file)
			if err != nil {
				t.Fatal(err)
			}
			if err := z.Close(); err != nil {
				t.Error(err)
			}
		},
	}
	for i, f := range formats {
		t.Run(f.name.String(), func(t *testing.T) {
			s := newScreen(t, 80, 22)
			press(s, "/", "北京 2023.3", "enter", "x")
			for range i {
				press(s, "right")
			}
			if name := s.export.name.Value(); name != "云计算政策-北京-2023.3."+string(f.format) {
				t.Errorf("the name to start from is %q", name)
			}
			path := filepath.Join(t.TempDir(), "政策."+string(f.format))
			saveAs(t, s, path)
			if s.export != nil {
				t.Fatalf("still asking: %s", s.export.wrong)
			}
			checks[i](t, path)
		})
	}
}

func csvHasTheRows(t *testing.T, file, mark, date string) {
	t.Helper()
	text, ok := strings.CutPrefix(read(t, file), mark)
	records, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil || !ok || len(records) != 2 {
		t.Fatalf("%d records, %v", len(records), err)
	}
	head, row := strings.Join(records[0], " "), records[1]
	if !strings.HasPrefix(head, "编号 地区 时间 层级 类别 政策 要点 提示 金额 发布机构 说明 出处 段落 页") || row[2] != date || row[7] != data.Warning || !strings.Contains(row[8], "30万元") {
		t.Errorf("%s\n%q", head, row)
	}
}

func read(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestNoFileIsReplacedUnasked: the first Enter asks, the second replaces,
// another name asks anew.
func TestNoFileIsReplacedUnasked(t *testing.T) {
	s := newScreen(t, 80, 22)
	path := filepath.Join(t.TempDir(), "政策.csv")
	if err := os.WriteFile(path, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	press(s, "x")
	saveAs(t, s, path)
	if read(t, path) != "mine" || !strings.Contains(plain(s), "再按Enter覆盖") {
		t.Fatalf("not asked:\n%s", ansi.Strip(s.View()))
	}
	press(s, "x", "backspace")
	s.Update(press(s, "enter"))
	if read(t, path) != "mine" {
		t.Fatal("a changed name does not ask anew")
	}
	said := s.Update(press(s, "enter"))
	if toast, ok := said().(screen.ToastMsg); !ok || !strings.Contains(toast.Text, "已导出 51 条") || !strings.Contains(toast.Text, path) {
		t.Errorf("said %+v", toast)
	}
	if rows := strings.Count(read(t, path), "\n"); rows != 1+51 {
		t.Errorf("%d lines were written", rows)
	}
}

func TestWhatGoesWrongIsSaidWithAHint(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "政策.csv")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	for name, path := range map[string]string{
		"no such folder": filepath.Join(folder, "没有", "政策.csv"),
		"a folder":       folder,
		"under a file":   filepath.Join(os.DevNull, "政策.csv"),
		"no name":        "  ",
	} {
		t.Run(name, func(t *testing.T) {
			s := newScreen(t, 80, 22)
			press(s, "x")
			saveAs(t, s, path)
			if s.export == nil || s.export.wrong == "" || s.export.busy {
				t.Fatalf("nothing is said: %+v", s.export)
			}
			if !strings.Contains(plain(s), squeeze(s.export.wrong)) {
				t.Errorf("%q is not shown:\n%s", s.export.wrong, ansi.Strip(s.View()))
			}
			if !s.Escape() || s.export != nil {
				t.Error("Esc does not leave the question")
			}
		})
	}
}

// TestAGroupedListIsSavedOncePerPolicy in the order that is shown.
func TestAGroupedListIsSavedOncePerPolicy(t *testing.T) {
	s := newScreen(t, 80, 22)
	press(s, "c")
	if list := s.listed(); len(s.view.entries) <= len(s.all) || len(list) != len(s.all) {
		t.Errorf("%d rows of %d entries", len(list), len(s.view.entries))
	}
}

// TestAnUnknownEndingIsRefused before anything is written, and a known one
// decides the format.
func TestAnUnknownEndingIsRefused(t *testing.T) {
	s := newScreen(t, 80, 22)
	press(s, "x", "tab")
	s.export.name.SetValue(filepath.Join(t.TempDir(), "云计算政策.csvllll"))
	if msg := press(s, "enter"); msg != nil || !strings.Contains(s.export.wrong, ".csvllll") || !strings.Contains(s.export.wrong, ".xlsx") {
		t.Errorf("%v; it says %q", msg, s.export.wrong)
	}
	s.export.name.SetValue(filepath.Join(t.TempDir(), "政策.JSON"))
	msg, ok := press(s, "enter").(exportedMsg)
	if !ok || msg.err != nil {
		t.Fatalf("%+v, %q", msg, s.export.wrong)
	}
	written, err := os.ReadFile(msg.path)
	if err != nil || !json.Valid(written) {
		t.Errorf("%v: %.60s", err, written)
	}
}
