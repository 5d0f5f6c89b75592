package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"yunlan/data/store"
)

// TestUnsavedIsKeptElsewhereOrSaid leaves a store whose folder cannot be made:
// what is in memory goes to a file of its own, or the reader hears of the loss.
func TestUnsavedIsKeptElsewhereOrSaid(t *testing.T) {
	for name, c := range map[string]struct {
		tmp  string
		want string
		kept int
	}{
		"elsewhere":      {t.TempDir(), "没能保存：阅读位置。已另存到 ", 1},
		"nowhere":        {filepath.Join(t.TempDir(), "none"), "没能保存：阅读位置，也没能另存：文件夹不存在\n", 0},
		"a hostile name": {t.TempDir() + "/\x1b[2J", "没能保存：阅读位置，也没能另存：文件夹不存在\n", 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("TMPDIR", c.tmp)
			s := store.Open(store.Dirs{})
			_ = s.SavePlace(store.Place{Block: "2.3p4"})
			var out strings.Builder
			ReportUnsaved(s, &out)
			if !strings.HasPrefix(out.String(), c.want) || strings.Contains(out.String(), "\x1b") {
				t.Errorf("%q", out.String())
			}
			files, _ := filepath.Glob(c.tmp + "/*")
			if len(files) != c.kept {
				t.Fatalf("left %v", files)
			}
			for _, file := range files {
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
	ReportUnsaved(store.Open(store.Dirs{}), &out)
	if out.Len() > 0 {
		t.Errorf("%q", out.String())
	}
}
