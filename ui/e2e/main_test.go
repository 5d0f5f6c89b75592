//go:build unix

package e2e

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
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

func buildAndRun(m *testing.M) int {
	dir, err := os.MkdirTemp("", "e2e")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir) //nolint:errcheck // a leftover in the system's temporary folder
	yunlan = filepath.Join(dir, "yunlan")
	if out, err := exec.Command("go", "build", "-trimpath", "-o", yunlan, "../..").CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "build the program: %v\n%s", err, out)
		return 1
	}
	return m.Run()
}

// size is of a terminal, in cells.
type size struct{ w, h int }

func (s size) String() string { return fmt.Sprintf("%d×%d", s.w, s.h) }

// environment is all that the program learns of the machine: a home of its own
// and a modern terminal. Of a name given twice the last counts.
func environment(home string, more ...string) []string {
	return append([]string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + home, "TMPDIR=" + home, "YUNLAN_HOME=" + home,
		"LANG=C.UTF-8", "TERM=xterm-256color", "COLORTERM=truecolor",
	}, more...)
}
