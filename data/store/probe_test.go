package store

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// TestProbe does what a save does and leaves nothing behind.
func TestProbe(t *testing.T) {
	root := t.TempDir()
	missing, err := Probe(filepath.Join(root, "a", "b"))
	if err != nil || missing != nil {
		t.Errorf("a folder to be made: %v, %v", missing, err)
	}
	if _, err := Probe(root); err != nil {
		t.Errorf("a folder that is there: %v", err)
	}
	if left := matches(t, root+"/*"); left != nil {
		t.Errorf("left behind: %q", left)
	}
	if hidden := matches(t, root+"/.*"); hidden != nil {
		t.Errorf("left behind: %q", hidden)
	}
	file := filepath.Join(root, "file")
	must(t, os.WriteFile(file, nil, 0o600))
	if _, err := Probe(filepath.Join(file, "below")); !errors.Is(err, syscall.ENOTDIR) {
		t.Errorf("below a file: %v", err)
	}
	if _, err := Probe(""); err == nil {
		t.Error("no folder is well")
	}
}
