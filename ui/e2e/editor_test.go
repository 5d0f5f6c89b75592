//go:build unix

package e2e

import (
	"os"
	"path/filepath"
	"testing"
)

// TestEditorTakesAndGivesBackTheTerminal: what it leaves is the note, at once
// and without a further key; what it fails at changes nothing.
func TestEditorTakesAndGivesBackTheTerminal(t *testing.T) {
	home := t.TempDir()
	script := func(name, body string) string {
		path := filepath.Join(home, name)
		if err := os.WriteFile(path, []byte("#!/bin/sh\n"+body+"\n"), 0o700); err != nil {
			t.Fatal(err)
		}
		return path
	}
	good := script("good", `test -t 0 && echo written outside > "$1"`)
	for _, c := range []struct{ name, editor, says string }{
		{"writes", good, "笔记已保存"},
		{"fails", script("bad", "exit 3"), "$EDITOR 是"},
		{"empties the file", script("empty", `: > "$1"`), "文件是空的"},
		{"is not there", filepath.Join(home, "absent"), "$EDITOR 是"},
		{"is a folder", home, "$EDITOR 是"},
		{"its folder has a blank", `"` + script("e d", `echo "written outside $1" > "$2"`) + `" 'from a shell'`, "笔记已保存"},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := start(t, setup{size: size{80, 24}, home: home, env: []string{"EDITOR=" + c.editor}})
			v.waitFor(opening)
			v.press("e")
			v.waitFor(c.says)
			v.press("A")
			v.waitFor("written outside")
			v.press("q", "q")
			v.exit()
		})
	}
}
