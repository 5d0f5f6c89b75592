//go:build unix

package e2e

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
)

// paragraphRows are the rows of the reader's text, without the bars, the
// contents beside it, and the sign of the current paragraph. The path in the
// second row stands above the text.
func paragraphRows(screen string) []string {
	rows := strings.Split(strings.TrimRight(screen, "\n"), "\n")
	if len(rows) < 4 {
		return nil
	}
	left := len(rows[1]) - len(strings.TrimLeft(rows[1], " "))
	var out []string
	for _, r := range rows[2 : len(rows)-1] {
		out = append(out, strings.TrimSpace(ansi.TruncateLeft(r, left, "")))
	}
	return out
}

// topRow is the first row of text on the screen.
func topRow(screen string) string {
	for _, r := range paragraphRows(screen) {
		if r != "" {
			return r
		}
	}
	return ""
}

// topBlock finds the paragraph on top in the paper; "" if there is none such.
func topBlock(screen string) content.ID {
	row := spaceless(topRow(screen))
	if row == "" {
		return ""
	}
	for _, b := range content.Load().Blocks {
		if strings.Contains(spaceless(b.Text), row) {
			return b.ID
		}
	}
	return ""
}

func spaceless(s string) string { return strings.Join(strings.Fields(s), "") }

// noForbiddenStart checks the rule of every Chinese compositor.
func noForbiddenStart(t *testing.T, screen string) {
	t.Helper()
	for _, r := range paragraphRows(screen) {
		if first := string([]rune(r + " ")[:1]); strings.Contains("，。、；：？！）》」』】”’%…", first) {
			t.Errorf("a line begins with %s: %s", first, r)
		}
	}
}
