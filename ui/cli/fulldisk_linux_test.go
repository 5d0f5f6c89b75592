package cli

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"yunlan/content"
)

// TestPicturesAndWorkbooksOnAFullDisk: each command says that the disk is full, and
// leaves neither a file nor a folder.
func TestPicturesAndWorkbooksOnAFullDisk(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=16k"); err != nil {
		t.Skipf("cannot mount a small disk: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Error(err)
		}
	})
	for _, args := range [][]string{
		{"chart", "图4", "-o", "图4.svg"},
		{"chart", "图4", "--size", "1920x1080", "-o", "图4.png"},
		{"chart", "图4", "-o", "图4.xlsx"},
		{"chart", "--all", "-o", "图"},
		{"chart", "--all", "-o", "a/b"},
		{"chart", "--all", "-o", "."},
		{"export", "-o", "图表.xlsx"},
		{"facts", "-o", "facts.csv"},
	} {
		at := len(args) - 1
		args[at] = filepath.Join(dir, args[at])
		// Several pictures do not fit where one does; for one the disk is full before.
		if err := os.WriteFile(filepath.Join(dir, "filler"), make([]byte, map[bool]int{false: 16 << 10}[args[1] == "--all"]), 0o600); err != nil {
			t.Fatal(err)
		}
		code, stdout, stderr := runOn(content.Load(), args...)
		if code != 1 || stdout != "" || !strings.Contains(stderr, "磁盘已满") || !strings.Contains(stderr, "\nhint: ") {
			t.Errorf("%q: code %d, %q, %q", args, code, stdout, stderr)
		}
		if left, err := os.ReadDir(dir); err != nil || len(left) != 1 {
			t.Errorf("%q leaves %v, %v", args, left, err)
		}
	}
}
