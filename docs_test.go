package main

import (
	"io/fs"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var (
	link    = regexp.MustCompile(`\]\(([^)\s]+)\)`)
	command = regexp.MustCompile("`[^`\n]+`")
)

// TestLinks follows every relative link of the project's pages. Pages of
// testdata are a program's output, with links of their own.
func TestLinks(t *testing.T) {
	followed := 0
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			if d != nil && (d.Name() == "testdata" || d.Name() == ".git") {
				return filepath.SkipDir
			}
			return err
		}
		if filepath.Ext(path) == ".md" {
			followed += follow(t, path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if followed < 20 {
		t.Errorf("only %d links found", followed)
	}
}

// follow reports the links of a page that lead nowhere and counts all of them.
func follow(t *testing.T, page string) int {
	t.Helper()
	n := 0
	for _, m := range link.FindAllStringSubmatch(read(t, page), -1) {
		to, err := url.Parse(m[1])
		if err != nil {
			t.Errorf("%s: %v", page, err)
			continue
		}
		if to.Scheme != "" || to.Path == "" {
			continue
		}
		n++
		if _, err := os.Stat(filepath.Join(filepath.Dir(page), filepath.FromSlash(to.Path))); err != nil {
			t.Errorf("%s links to %s, which is not there", page, m[1])
		}
	}
	return n
}

// TestREADMEsAreTwins compares what needs no translation: the shape of the
// page, its commands and keys, and its links.
func TestREADMEsAreTwins(t *testing.T) {
	chinese, english := read(t, "README.md"), read(t, "README.en.md")
	for name, of := range map[string]func(string) []string{
		"headings": func(s string) []string { return regexp.MustCompile(`(?m)^#+ `).FindAllString(s, -1) },
		"rows":     func(s string) []string { return regexp.MustCompile(`(?m)^\| `).FindAllString(s, -1) },
		"links":    func(s string) []string { return targets(link.FindAllStringSubmatch(s, -1)) },
		"commands": func(s string) []string { return withoutHan(command.FindAllString(s, -1)) },
	} {
		zh, en := of(chinese), of(english)
		for _, lost := range missing(zh, en) {
			t.Errorf("%s: README.en.md lacks %s", name, lost)
		}
		for _, added := range missing(en, zh) {
			t.Errorf("%s: README.md lacks %s", name, added)
		}
	}
}

// TestNoticeNamesEveryModule compares NOTICE with what is linked in.
func TestNoticeNamesEveryModule(t *testing.T) {
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("no go in the path")
	}
	notice := read(t, "NOTICE")
	linked := map[string]bool{"Go": true}
	for _, system := range []string{"linux", "darwin", "windows"} {
		list := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}}{{end}}{{end}}", ".")
		list.Env = append(os.Environ(), "GOOS="+system, "CGO_ENABLED=0")
		out, err := list.Output()
		if err != nil {
			t.Fatal(err)
		}
		for module := range strings.FieldsSeq(string(out)) {
			linked[module] = true
		}
	}
	named := map[string]bool{}
	for _, m := range regexp.MustCompile(`(?m)^(\S+)  (?:Apache|MIT|BSD)`).FindAllStringSubmatch(notice, -1) {
		named[m[1]] = true
	}
	for module := range linked {
		if !named[module] {
			t.Errorf("NOTICE lacks %s: see .ci/licences --list", module)
		}
	}
	for module := range named {
		if !linked[module] {
			t.Errorf("NOTICE names %s, which is not linked", module)
		}
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func targets(found [][]string) []string {
	var all []string
	for _, m := range found {
		if !strings.HasPrefix(m[1], "README") { // each links to the other
			all = append(all, m[1])
		}
	}
	return all
}

// withoutHan drops names that are words in one language (`空格`, `Space`).
func withoutHan(found []string) []string {
	var all []string
	for _, s := range found {
		if s != "`空格`" && s != "`Space`" {
			all = append(all, s)
		}
	}
	return all
}

// missing is what is in a more often than in b.
func missing(a, b []string) []string {
	left := map[string]int{}
	for _, s := range b {
		left[s]++
	}
	var lost []string
	for _, s := range a {
		if left[s]--; left[s] < 0 {
			lost = append(lost, s)
		}
	}
	return lost
}
