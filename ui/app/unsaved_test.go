package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"yunlan/data/store"
	"yunlan/ui/save"
)

// blank is a folder with a blank in its name, and one with a quote in it.
func blank(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "a b")
	if err := os.MkdirAll(filepath.Join(dir, "it's here"), 0o700); err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestRescueGoesHome where there is no folder for temporary files.
func TestRescueGoesHome(t *testing.T) {
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("TMPDIR", filepath.Join(home, "none"))
	s := store.Open(store.Dirs{})
	_ = s.SaveQuery("云") // kept in memory
	if said := Rescue(s); !strings.Contains(said, "yunlan restore "+home) {
		t.Errorf("said %q", said)
	}
	if files, _ := filepath.Glob(home + "/yunlan-*.json"); len(files) != 1 {
		t.Errorf("left %v", files)
	}
}

// TestUnsavedIsKeptElsewhereOrSaid leaves a store whose folder cannot be made:
// what is in memory goes to a file of its own, or the reader hears of the loss.
func TestUnsavedIsKeptElsewhereOrSaid(t *testing.T) {
	for name, c := range map[string]struct {
		tmp  string
		want string
		kept int
	}{
		"a name to quote": {filepath.Join(blank(t), "it's here"), "保存失败：阅读位置。已另存；故障排除后运行 yunlan restore '", 1},
		"elsewhere":       {t.TempDir(), "保存失败：阅读位置。已另存；故障排除后运行 yunlan restore ", 1},
		"nowhere":         {filepath.Join(t.TempDir(), "none"), "保存失败：阅读位置，另存也失败：文件夹不存在\n", 0},
		"a hostile name":  {t.TempDir() + "/\x1b[2J", "保存失败：阅读位置，另存也失败：文件夹不存在\n", 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("TMPDIR", c.tmp)
			t.Setenv("HOME", filepath.Join(c.tmp, "none"))
			s := store.Open(store.Dirs{})
			_ = s.SavePlace(store.Place{Block: "2.3p4"})
			var out strings.Builder
			if !ReportUnsaved(s, &out) {
				t.Error("all was saved")
			}
			if !strings.HasPrefix(out.String(), c.want) || strings.Contains(out.String(), "\x1b") {
				t.Errorf("%q", out.String())
			}
			files, _ := filepath.Glob(c.tmp + "/*")
			if len(files) != c.kept {
				t.Fatalf("left %v", files)
			}
			for _, file := range files {
				if !strings.Contains(out.String(), "yunlan restore "+save.Quoted(file)+" ") {
					t.Errorf("%q does not name %s", out.String(), file)
				}
				if data, err := os.ReadFile(file); err != nil || !strings.Contains(string(data), "2.3p4") {
					t.Errorf("%s: %v", data, err)
				}
			}
		})
	}
}

// TestNothingUnsavedIsNotMentioned says nothing where all is on the disk.
func TestNothingUnsavedIsNotMentioned(t *testing.T) {
	var out strings.Builder
	if ReportUnsaved(store.Open(store.Dirs{}), &out) {
		t.Error("something was unsaved")
	}
	if out.Len() > 0 {
		t.Errorf("%q", out.String())
	}
}

// TestANoteInMemoryIsNotSaidToBeSaved writes a note where nothing can be kept,
// twice: also when the trouble was told before.
func TestANoteInMemoryIsNotSaidToBeSaved(t *testing.T) {
	m := modelOn(store.Open(store.Dirs{}), 80, 24)
	for range 2 {
		press(m, "a", "x", "enter")
		if said := m.bottom.toast; strings.Contains(said, "笔记已保存") || said == "" {
			t.Errorf("it says %q", said)
		}
	}
	kept := newModel(t, 80, 24)
	press(kept, "a", "x", "enter")
	if said := kept.bottom.toast; !strings.Contains(said, "笔记已保存") {
		t.Errorf("of a note on the disk it says %q", said)
	}
}
