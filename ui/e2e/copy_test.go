//go:build unix

package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
)

// TestCopiesInASecondWay: what the terminal may not have taken is shown as plain
// text, each paragraph without a break, and written to a file.
func TestCopiesInASecondWay(t *testing.T) {
	paper := content.Load()
	want := paper.CiteAs(content.CitePlain, paper.CitationOf(paper.Passage(paper.Blocks[1])))
	for _, key := range []string{"enter", "q", "\x03", "down"} {
		dir := t.TempDir()
		v := start(t, setup{size: size{80, 24}, home: t.TempDir(), env: []string{"TMPDIR=" + dir}})
		v.waitFor(opening)
		v.press("}", "Y")
		v.waitFor("OSC 52")
		v.press("P")
		v.until("shows the text alone", func() bool {
			_, shown, left := strings.Cut(v.since(), "\x1b[?1049l")
			return left && strings.Contains(shown, want+"\r\n\r\n") && strings.Contains(ansi.Strip(shown), "按任意键回到云览")
		})
		v.press(key)
		v.redraw(opening)
		v.press("X")
		v.waitFor("已写入")
		files, err := filepath.Glob(filepath.Join(dir, "yunlan-*.txt"))
		if err != nil || len(files) != 1 {
			t.Fatalf("%v: %v", files, err)
		}
		if got, err := os.ReadFile(files[0]); err != nil || string(got) != want {
			t.Errorf("%s holds %q: %v", files[0], got, err)
		}
		v.leave()
	}
}
