package assess

import (
	"os/exec"
	"strings"
	"testing"
)

// TestNothingLeavesFromHere: the screen's own code opens no connection, starts
// no program and touches no file but through data/store and ui/save. What it
// is built from is held in data/assess and ui/report; the terminal library
// below knows both, and is given no answer but as a picture.
func TestNothingLeavesFromHere(t *testing.T) {
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("no go in the path")
	}
	out, err := exec.Command("go", "list", "-f", `{{join .Imports "\n"}}`, ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	imports := strings.Fields(string(out))
	if len(imports) < 10 {
		t.Fatalf("imports %v", imports)
	}
	for _, pkg := range imports {
		first, _, _ := strings.Cut(pkg, "/")
		switch {
		case first == "net", pkg == "os", strings.HasPrefix(pkg, "os/"), pkg == "syscall", pkg == "plugin", pkg == "unsafe":
			t.Errorf("imports %s", pkg)
		case pkg == "yunlan/ui/clipboard":
			t.Errorf("imports %s, which starts programs", pkg)
		}
	}
}
