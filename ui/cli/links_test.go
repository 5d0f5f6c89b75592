package cli

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"yunlan/content"
)

var (
	hrefs   = regexp.MustCompile(`href="([^"]*)"`)
	ids     = regexp.MustCompile(`\bid="([^"]*)"`)
	mdLinks = regexp.MustCompile(`[^\\]\]\(([^)]*)\)`)
	mdNotes = regexp.MustCompile(`\[\^([^\]]+)\](:?)`)
)

// TestEveryLinkOfAnExportLeadsSomewhere within the file, or out of it.
func TestEveryLinkOfAnExportLeadsSomewhere(t *testing.T) {
	_, page, _ := runOn(content.Load(), "export", "--format", "html", "--pages")
	there, links := map[string]bool{}, 0
	for _, m := range ids.FindAllStringSubmatch(page, -1) {
		if there[m[1]] {
			t.Errorf("the id %s is there twice", m[1])
		}
		there[m[1]] = true
	}
	for _, m := range hrefs.FindAllStringSubmatch(page, -1) {
		name, inside := strings.CutPrefix(m[1], "#")
		links++
		if inside && !there[name] || !inside && !strings.HasPrefix(m[1], "https://") {
			t.Errorf("the link %s leads nowhere", m[1])
		}
	}
	if links < 20 {
		t.Errorf("only %d links", links)
	}
	_, text, _ := runOn(content.Load(), "export", "--format", "md")
	for _, m := range mdLinks.FindAllStringSubmatch(text, -1) {
		if !strings.HasPrefix(m[1], "https://") {
			t.Errorf("the link %s leads nowhere", m[1])
		}
	}
	notes := map[string]int{}
	for _, m := range mdNotes.FindAllStringSubmatch(text, -1) {
		notes[m[1]] += 1 + 99*len(m[2])
	}
	for note, n := range notes {
		if n < 101 {
			t.Errorf("the footnote %s is not there, or nothing leads to it", note)
		}
	}
}

// TestThePageIsPrinted on A4, with its links and the number on each page.
func TestThePageIsPrinted(t *testing.T) {
	for _, tool := range []string{"chromium", "pdfinfo", "pdftotext"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("%s is missing (Debian: chromium, poppler-utils)", tool)
		}
	}
	dir := t.TempDir()
	_, page, _ := runOn(content.Load(), "export", "--format", "html")
	if err := os.WriteFile(filepath.Join(dir, "w.html"), []byte(page), 0o600); err != nil {
		t.Fatal(err)
	}
	tool := func(name string, args ...string) string {
		t.Helper()
		cmd := exec.Command(name, args...) //nolint:gosec // the tools above
		cmd.Dir = dir
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		return string(out)
	}
	tool("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir="+dir+"/profile", "--print-to-pdf=w.pdf", "file://"+dir+"/w.html")
	if info := tool("pdfinfo", "w.pdf"); !strings.Contains(info, "A4") {
		t.Errorf("the pages are not A4:\n%s", info)
	}
	if text := tool("pdftotext", "-f", "2", "-l", "2", "w.pdf", "-"); !regexp.MustCompile(`(?m)^2 / \d+$`).MatchString(text) {
		t.Skipf("this browser numbers no pages: %q", text[max(len(text)-60, 0):])
	}
}
