package assess_test

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// TestNoNetworkWithinReach walks everything the package is built from: what
// cannot open a connection or start a program cannot send answers away.
func TestNoNetworkWithinReach(t *testing.T) {
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("no go in the path")
	}
	out, err := exec.Command("go", "list", "-deps", ".").CombinedOutput()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, out)
	}
	deps := strings.Fields(string(out))
	if !slices.Contains(deps, "yunlan/content") {
		t.Fatalf("go list found no yunlan/content: %s", out)
	}
	for _, dep := range deps {
		first, _, _ := strings.Cut(dep, "/")
		if first == "net" || dep == "os/exec" || dep == "plugin" {
			t.Errorf("reaches %s", dep)
		}
		if strings.HasPrefix(dep, "yunlan/") && !strings.HasPrefix(dep, "yunlan/content") && !slices.Contains([]string{"yunlan/data/assess", "yunlan/data/edition", "yunlan/data/firm", "yunlan/data/strictjson"}, dep) {
			t.Errorf("knows %s", dep)
		}
	}
}

// TestNoDiskNoClock keeps the package's own code pure. (fmt needs os, so the
// check is on direct imports.)
func TestNoDiskNoClock(t *testing.T) {
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("no go in the path")
	}
	out, err := exec.Command("go", "list", "-f", `{{join .Imports "\n"}}`, ".").CombinedOutput()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, out)
	}
	for _, pkg := range strings.Fields(string(out)) {
		if slices.Contains([]string{"os", "time", "io/fs", "path/filepath", "syscall", "unsafe"}, pkg) {
			t.Errorf("imports %s", pkg)
		}
	}
}
