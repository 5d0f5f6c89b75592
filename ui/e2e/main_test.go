//go:build unix

package e2e

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"syscall"
	"testing"
)

// opening is text of the first page.
const opening = "党的二十大"

// yunlan is the path of the program under test.
var yunlan string

func TestMain(m *testing.M) {
	if where := os.Getenv(panicVariable); where != "" {
		explode(where)
	}
	os.Exit(buildAndRun(m))
}

// built is the folder of the programs under test.
var built string

func buildAndRun(m *testing.M) int {
	dir, err := os.MkdirTemp("", "e2e")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir) //nolint:errcheck // a leftover in the system's temporary folder
	built = dir
	if yunlan, err = build("yunlan", "../.."); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return m.Run()
}

// build compiles a program as the releases are, without cgo.
func build(name, folder string) (path string, err error) {
	path = filepath.Join(built, name)
	linked := path + ".linked"
	compile := exec.Command("go", "build", "-trimpath", "-o", linked, folder)
	compile.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := compile.CombinedOutput(); err != nil {
		return "", fmt.Errorf("build %s: %w\n%s", name, err, out)
	}
	return path, install(linked, path)
}

// install moves a program to where it is run, by writing it anew, as every installation
// does: of a file that the linker has just written Linux maps up to 4 MB more.
func install(linked, path string) error {
	syscall.ForkLock.RLock() // who inherits a file that is written keeps it from being run
	defer syscall.ForkLock.RUnlock()
	from, err := os.Open(linked)
	if err != nil {
		return err
	}
	defer from.Close() //nolint:errcheck // it is read
	to, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o700)
	if err != nil {
		return err
	}
	_, err = io.Copy(to, from)
	return errors.Join(err, to.Close(), os.Remove(linked))
}

var bareOnce = sync.OnceValues(func() (string, error) { return build("bare", "./testdata/bare") })

// bareText is what the bare program shows.
const bareText = "一行有十个字的中文"

// bare is the path of the least a program with the same library can be: what
// the explorer needs is compared with it on the same machine at the same moment.
func bare(t testing.TB) string {
	t.Helper()
	path, err := bareOnce()
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// size is of a terminal, in cells.
type size struct{ w, h int }

func (s size) String() string { return fmt.Sprintf("%d×%d", s.w, s.h) }

// environment is all that the program learns of the machine: a home of its own
// and a modern terminal, and begins in the text (YUNLAN_START= on the start page). Of a name given twice the last counts.
func environment(home string, more ...string) []string {
	return append([]string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + home, "TMPDIR=" + home, "YUNLAN_HOME=" + home,
		"LANG=C.UTF-8", "YUNLAN_START=resume", "TERM=xterm-256color", "COLORTERM=truecolor",
	}, more...)
}
