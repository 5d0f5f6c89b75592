package ui_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/data/market"
	"yunlan/data/policy"
	"yunlan/ui/figure"
)

// TestNoPaperInTheCode: whatever is of one paper stands in its edition. No string of
// any Go file but tests has an ID of a block, a figure, a fact, a check, a policy or a
// rule of the paper, its title or publisher, or eight characters of its text in a row.
func TestNoPaperInTheCode(t *testing.T) {
	p := thePaper(t)
	for path, file := range goFiles(t) {
		ast.Inspect(file, func(n ast.Node) bool {
			lit, ok := n.(*ast.BasicLit)
			if !ok || lit.Kind != token.STRING {
				return true
			}
			if why := p.in(said(lit)); why != "" {
				t.Errorf("%s: %s has %s", path, lit.Value, why)
			}
			return true
		})
	}
}

// TestExamplesAreKnown: each {name} in words is one that edition.Fill replaces by what
// the paper has.
func TestExamplesAreKnown(t *testing.T) {
	name := regexp.MustCompile(`\{[a-z]+\}`)
	seen := 0
	for path, file := range goFiles(t) {
		if !strings.HasSuffix(path, "strings.go") {
			continue
		}
		ast.Inspect(file, func(n ast.Node) bool {
			lit, ok := n.(*ast.BasicLit)
			if ok && lit.Kind == token.STRING {
				seen += len(name.FindAllString(said(lit), -1))
				for _, left := range name.FindAllString(edition.Fill(said(lit)), -1) {
					t.Errorf("%s: nothing for %s", path, left)
				}
			}
			return true
		})
	}
	if seen < 10 {
		t.Errorf("only %d examples", seen)
	}
	paper := content.Load()
	names := numbersInEnglish(t, paper)
	for name, example := range edition.Bundled().Examples {
		stands := slices.ContainsFunc(paper.Blocks, func(b content.Block) bool { return strings.Contains(b.Text, example) })
		if _, err := paper.Resolve(example); err != nil && !stands && !names[example] {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// numbersInEnglish are the names that numbers of a paper have in English: China cloud market.
func numbersInEnglish(t *testing.T, paper *content.Paper) map[string]bool {
	t.Helper()
	m, err := market.New(paper)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	lang.Use(lang.English)
	names := map[string]bool{}
	for _, f := range m.Facts() {
		names[figure.Word(f.Subject)+" "+figure.Metric(f)] = true
	}
	return names
}

// TestTheScannerSees what it looks for.
func TestTheScannerSees(t *testing.T) {
	p := thePaper(t)
	for said, want := range map[string]bool{
		"2.3p4": true, "show 2.3p4 图4": true, "图 4": true, "表1r3": true, "F001": true, "P14": true, "BJ-2023-03": true, "segment-growth": true, "fig4": true, "Table 1": true, "tab1r3": true, "note 2": true, "table 9": false, "notes": false,
		"《云计算白皮书》": true, "CAICT": true, "the Cloud Computing White Paper": true, "中国信通院": true,
		"2022年，我国云计算市场规模达": true, "云 计算 市场规模达": true, "F11": false, "2.3": false, "图9": false, "白皮书": false, "云计算市场": false, "": false,
	} {
		if got := p.in(said); (got != "") != want {
			t.Errorf("%q: %q", said, got)
		}
	}
}

// paper is what is of the one paper, as it would stand in code.
type paper struct {
	ids   map[string]bool
	names []string
	text  string
}

func thePaper(t *testing.T) paper {
	t.Helper()
	whole := content.Load()
	p := paper{ids: map[string]bool{}}
	for _, b := range whole.Blocks {
		if id := string(b.ID); strings.ContainsAny(id, "p图表注") {
			p.ids[id] = true
		}
		p.text += strings.Join(strings.Fields(b.Text), "") + "\n"
	}
	m, err := market.New(whole)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range m.Facts() {
		p.ids[f.ID] = true
	}
	for _, c := range m.Audit() {
		if strings.Contains(c.ID, "-") { // one word is a word
			p.ids[c.ID] = true
		}
	}
	policies, err := policy.All(whole)
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range policies {
		p.ids[one.ID] = true
	}
	rules, err := policy.Rules(whole)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rules {
		p.ids[r.ID] = true
	}
	e := edition.Bundled()
	for _, name := range []lang.Text{e.Subject, e.Publisher, e.Short} {
		for _, words := range name {
			p.names = append(p.names, words)
		}
	}
	return p
}

// idLike is whatever may be an ID, in a longer string too.
var idLike = regexp.MustCompile(`[图表注] ?\d+(?:[rs]\d*)?|(?i:figure|table|note) \d+|[A-Za-z0-9][A-Za-z0-9.-]*[A-Za-z0-9]`)

// spelt are the beginnings of IDs as people may write them.
var spelt = strings.NewReplacer(" ", "", "Figure", "图", "figure", "图", "fig", "图", "Table", "表", "table", "表", "tab", "表", "Note", "注", "note", "注")

// in says what of the paper a string has; "" for nothing.
func (p paper) in(s string) string {
	for _, id := range idLike.FindAllString(s, -1) {
		if p.ids[id] || p.ids[spelt.Replace(id)] {
			return "the ID " + id
		}
	}
	for _, name := range p.names {
		if strings.Contains(s, name) {
			return "the name " + name
		}
	}
	const quote = 8
	runes := []rune(strings.Join(strings.Fields(s), ""))
	for i := 0; i+quote <= len(runes); i++ {
		run := runes[i : i+quote]
		if !slices.ContainsFunc(run, func(r rune) bool { return !unicode.Is(unicode.Han, r) }) && strings.Contains(p.text, string(run)) {
			return "the words " + string(run)
		}
	}
	return ""
}

// goFiles are all Go files of the project that are no tests, by their paths.
func goFiles(t *testing.T) map[string]*ast.File {
	t.Helper()
	files := map[string]*ast.File{}
	set := token.NewFileSet()
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(set, path, nil, parser.SkipObjectResolution)
		files[path] = file
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(files) < 500 {
		t.Fatalf("only %d files", len(files))
	}
	return files
}
