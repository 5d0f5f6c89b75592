package save_test

import (
	"os/exec"
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
