package cli

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"yunlan/content"
	"yunlan/data/store"
)

// TestFilesWithTheReadersWordsAreTheirs: what holds words or figures of the
// reader is for its owner alone, what is the paper's has the usual mode.
func TestFilesWithTheReadersWordsAreTheirs(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the system knows no modes")
	}
	t.Setenv("YUNLAN_HOME", t.TempDir())
	if err := store.Open(store.DefaultDirs()).SaveNotes(store.Note{ID: "one", Block: "2.3p4", Text: "甲"}); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	answers := filepath.Join(dir, "answers.json")
	if err := os.WriteFile(answers, []byte(`{"mode":"quick","answers":{}}`), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		args    []string
		private bool
	}{
		"notes.md":    {[]string{"notes"}, true},
		"notes.json":  {[]string{"notes"}, true},
		"notes.txt":   {[]string{"notes"}, true},
		"report.html": {[]string{"assess", "--answers", answers}, true},
		"firm.csv":    {[]string{"subsidy", "--region", "北京"}, true},
		"table.csv":   {[]string{"table"}, false},
		"paper.md":    {[]string{"export"}, false},
	} {
		file := filepath.Join(dir, name)
		for _, again := range []string{"-o", "--force"} {
			args := append(c.args, "-o", file)
			if again == "--force" { // over a file that others could read
				if err := os.Chmod(file, 0o644); err != nil {
					t.Fatal(err)
				}
				args = append(args, again)
			}
			if code, _, stderr := runOn(content.Load(), args...); code != 0 {
				t.Fatalf("%s: %s", name, stderr)
			}
			info, err := os.Stat(file)
			if err != nil || (info.Mode().Perm()&0o077 == 0) != c.private {
				t.Errorf("%s: %v, %v", name, info.Mode(), err)
			}
		}
	}
}
