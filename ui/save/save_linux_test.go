package save_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"yunlan/ui/save"
)

// TestFullDisk fills a small disk: the old file stays, and no new one.
func TestFullDisk(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=64k"); err != nil {
		t.Skipf("cannot mount a small disk: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Error(err)
		}
	})
	old := filepath.Join(dir, "old.xlsx")
	if err := os.WriteFile(old, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{old, filepath.Join(dir, "new.xlsx")} {
		err := save.File(path, make([]byte, 1<<20), true)
		var refused *save.Error
		if !errors.As(err, &refused) || refused.Message != "无法写入 "+path+"：磁盘已满" || refused.Hint == "" {
			t.Errorf("%s: %v", path, err)
		}
	}
	if err := save.File(filepath.Join(dir, "claimed.xlsx"), make([]byte, 1<<20), false); err == nil {
		t.Error("a full disk took a megabyte")
	}
	pictures := []save.Named{{Name: "a.svg", Data: []byte("a")}, {Name: "b.svg", Data: make([]byte, 1<<20)}}
	for _, folder := range []string{dir, filepath.Join(dir, "new", "folder")} {
		var refused *save.Error
		err := save.Folder(folder, pictures, false)
		if !errors.As(err, &refused) || !strings.HasSuffix(refused.Message, "磁盘已满") || !strings.Contains(refused.Hint, "文件夹") || strings.Contains(refused.Hint, "-o") {
			t.Errorf("a folder of two pictures: %+v", err)
		}
	}
	files, err := os.ReadDir(dir)
	if data, _ := os.ReadFile(old); string(data) != "old" || len(files) != 1 || err != nil {
		t.Errorf("left behind: %v, %q in the old one, %v", files, data, err)
	}
}
