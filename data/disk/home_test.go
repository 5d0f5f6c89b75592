package disk

import (
	"os/user"
	"path/filepath"
	"testing"
)

func TestAtHome(t *testing.T) {
	home := t.TempDir()
	setHome := func(to string) {
		t.Setenv("HOME", to)
		t.Setenv("USERPROFILE", to) // the home of Windows
	}
	setHome(home)
	for path, want := range map[string]string{
		"~": home, "~/": home, "~/a/b": filepath.Join(home, "a/b"), "a/~": "a/~", "/a": "/a", "": "", "./~/x": "./~/x",
	} {
		if got, err := AtHome(path); got != want || err != nil {
			t.Errorf("%q is %q, %v", path, got, err)
		}
	}
	if me, err := user.Current(); err == nil && me.Username == "root" {
		if got, err := AtHome("~root/x"); got != filepath.Join(me.HomeDir, "x") || err != nil {
			t.Errorf("another's: %q, %v", got, err)
		}
	}
	if got, err := AtHome("~nobody-of-this-name/x"); err == nil {
		t.Errorf("nobody's: %q", got)
	}
	setHome("")
	if got, err := AtHome("~/x"); err == nil {
		t.Errorf("no home: %q", got)
	}
}
