package golden

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Update says that the golden files are to be written anew.
var Update = flag.Bool("update", false, "write the golden files anew; look at them before committing")

// View compares got with testdata/name.txt.
func View(t *testing.T, name, got string) {
	t.Helper()
	File(t, filepath.Join("testdata", name+".txt"), got)
}

// File compares got with a file, relative to the package under test.
func File(t *testing.T, path, got string) {
	t.Helper()
	if *Update {
		if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path) //nolint:gosec // a file of the package
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", path, diff)
	}
}
