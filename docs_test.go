package main

import (
	"io/fs"
	"maps"
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
		switch name {
		case "commands":
			en = inChinese(t, en)
		case "links":
			en = inChinesePictures(t, en)
		}
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

// examples are those that the English page words otherwise than the Chinese one.
var examples = map[string]string{
	"`yunlan cite-data --doc report.md --publisher 'Example Press' --year 2024`":                  "`yunlan cite-data --doc report.md --publisher 示例出版社 --year 2024`",
	"`yunlan show 2.3p4 fig4 page12 --cite gbt7714`":                                              "`yunlan show 2.3p4 图4 12页 --cite gbt7714`",
	"`yunlan search Tianyi Cloud revenue 2022`":                                                   "`yunlan search 天翼云2022年营收是多少`",
	"`yunlan search cloud native --format tsv \\| fzf`":                                           "`yunlan search 云原生 --format tsv \\| fzf`",
	"`yunlan table --region Beijing -o table1.xlsx`":                                              "`yunlan table --region 北京 -o 表1.xlsx`",
	"`yunlan policies --level local --format csv --excel -o policies.csv`":                        "`yunlan policies --level 地方 --format csv --excel -o 政策.csv`",
	"`yunlan subsidy --region Beijing --size sme --zjtx --accepted --contract 'RMB 1.2 million'`": "`yunlan subsidy --region 北京 --size sme --zjtx --accepted --contract 120万元`",
	"`yunlan facts --subject 'Alibaba Cloud' --json`":                                             "`yunlan facts --subject 阿里云 --json`",
	"`yunlan chart fig4 -o fig4.svg`":                                                             "`yunlan chart 图4 -o 图4.svg`",
	"`yunlan assess --answers answers.json -o report.html`":                                       "`yunlan assess --answers 答案.json -o 报告.html`",
	"`yunlan actors 'Alibaba Cloud'`":                                                             "`yunlan actors 阿里云`",
	"`yunlan series China cloud market`":                                                          "`yunlan series 我国云计算市场规模`",
	"`yunlan notes -o notes.md`":                                                                  "`yunlan notes -o 笔记.md`",
	"`yunlan export -o paper.html`":                                                               "`yunlan export -o 白皮书.html`",
	"`-o figures.xlsx`":                                                                           "`-o 图表.xlsx`",
}

// inChinesePictures puts the Chinese page's pictures in the place of the English ones. A
// picture of an English page shows the English program.
func inChinesePictures(t *testing.T, links []string) []string {
	t.Helper()
	for i, to := range links {
		chinese := strings.Replace(to, "-english.png", "-dark.png", 1)
		if strings.HasPrefix(to, "docs/img/") && chinese == to {
			t.Errorf("README.en.md shows the Chinese program: %s", to)
		}
		links[i] = chinese
	}
	return links
}

// inChinese puts the Chinese page's examples in the place of the English ones, all of
// which must be there.
func inChinese(t *testing.T, found []string) []string {
	t.Helper()
	left := maps.Clone(examples)
	for i, s := range found {
		if own, ok := examples[s]; ok {
			found[i] = own
			delete(left, s)
		}
	}
	for s := range left {
		t.Errorf("README.en.md lacks the example %s", s)
	}
	return found
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
