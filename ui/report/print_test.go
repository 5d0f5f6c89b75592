package report

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestThePrintedFirstPageStandsAlone: the longest report, with amounts and a previous
// run, printed on A4, has its first page on the first sheet, whole and with nothing
// behind it.
func TestThePrintedFirstPageStandsAlone(t *testing.T) {
	browser(t)
	reader, err := exec.LookPath("pdftotext")
	if err != nil {
		t.Skip("pdftotext is missing (Debian: poppler-utils)")
	}
	src := grown(t)
	src.Amounts = true
	r := New(src)
	folder := t.TempDir()
	file, printed := filepath.Join(folder, "report.html"), filepath.Join(folder, "report.pdf")
	if err := os.WriteFile(file, []byte(htmlOf(t, r)), 0o600); err != nil {
		t.Fatal(err)
	}
	browse(t, file, "--print-to-pdf="+printed)
	sheet := func(n string) string {
		out, err := exec.CommandContext(t.Context(), reader, "-f", n, "-l", n, "-layout", printed, "-").Output()
		if err != nil {
			t.Fatal(err)
		}
		return strings.Join(strings.Fields(string(out)), "")
	}
	first, second := sheet("1"), sheet("2")
	for _, part := range r.Front {
		for _, b := range part.Blocks {
			if words := strings.Join(strings.Fields(b.Text), ""); !strings.Contains(first, words) {
				t.Errorf("%q is not on the first sheet:\n%s", words, first)
			}
		}
	}
	if rest := restHead.String(); strings.Contains(first, rest) || !strings.Contains(second, rest) {
		t.Errorf("%q is not where the second sheet begins:\n%s", rest, second)
	}
}
