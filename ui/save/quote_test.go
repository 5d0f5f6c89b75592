package save_test

import (
	"os/exec"
	"runtime"
	"testing"

	"yunlan/content"
	"yunlan/ui/save"
)

// TestQuoted gives each path to a shell, which must read the same.
func TestQuoted(t *testing.T) {
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("bash reads what was quoted; it is not installed")
	}
	for _, path := range []string{
		"/tmp/yunlan.json", "/tmp/a b/it's.json", `/tmp/"$HOME" \ *?[x]{a,b}.json`, "/tmp/云览/笔记（一）.json", "~/x", "-n", "",
		"/tmp/a\nb\t\x1b[2J\u202e'\\.json", "/tmp/\xff.json", "a;b&c|d<e>f(g)#!h`i`", "=ls", "/tmp/a  b ",
	} {
		word := save.Quoted(path)
		if content.Sanitize(word) != word {
			t.Errorf("%q: %q would be altered on a screen", path, word)
		}
		out, err := exec.Command(bash, "-c", "printf '<%s>' "+word).Output()
		if err != nil || string(out) != "<"+path+">" {
			t.Errorf("%q is %s, read as %q: %v", path, word, out, err)
		}
	}
}

// TestSaid leaves a path as it is where a reader sees all of it.
func TestSaid(t *testing.T) {
	for _, path := range []string{"图4.csv", "图 4.csv", "a b/it's.csv", "a  b　c.csv", "~x", "-x.csv", "“引”.csv"} {
		if got := save.Said(path); got != path {
			t.Errorf("%q is said %q", path, got)
		}
	}
	for path, want := range map[string]string{
		"a\nb.csv": `$'a\x0ab.csv'`, "a\tb": `$'a\x09b'`, "\x1b[31mred": `$'\x1b[31mred'`, " ": "' '", "x.csv ": "'x.csv '", "": "''",
	} {
		if runtime.GOOS == "windows" {
			want = `"` + content.OneLine(path) + `"`
		}
		if got := save.Said(path); got != want {
			t.Errorf("%q is said %q, not %q", path, got, want)
		}
	}
}
