package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// TestReason names what the system says and nothing of the path, however long.
func TestReason(t *testing.T) {
	_, tooLong := os.Open(strings.Repeat("x", 300))
	_, missing := os.Open(filepath.Join(t.TempDir(), "none", "x"))
	for name, c := range map[string]struct {
		err  error
		want string
	}{
		"name too long":  {tooLong, "名字太长"},
		"no such folder": {missing, "文件夹不存在"},
		"full":           {fmt.Errorf("write x: %w", &fs.PathError{Op: "write", Path: "x", Err: syscall.ENOSPC}), "磁盘已满"},
		"unnamed, path":  {&fs.PathError{Op: "write", Path: "x", Err: syscall.EBUSY}, syscall.EBUSY.Error()},
		"unnamed, link":  {&os.LinkError{Op: "rename", Old: "x", New: "y", Err: syscall.EXDEV}, syscall.EXDEV.Error()},
		"not the system": {errors.New("why"), "why"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := Reason(c.err); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
