package english

import (
	"os"
	"slices"
	"strings"
	"testing"

	"yunlan/content"
)

// term is a row of docs/glossary.md.
type term struct {
	chinese       string
	english, bars []string
}

// glossary reads the terms of the paper, the longest first.
func glossary(t *testing.T) []term {
	t.Helper()
	data, err := os.ReadFile("../../docs/glossary.md")
	if err != nil {
		t.Fatal(err)
	}
	_, part, _ := strings.Cut(string(data), "\n## The paper's terms\n")
	part, _, _ = strings.Cut(part, "\n## ")
	var terms []term
	for line := range strings.Lines(part) {
		f := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		if len(f) != 3 || strings.Contains(f[0], "---") || strings.TrimSpace(f[0]) == "Chinese" {
			continue
		}
		terms = append(terms, term{strings.TrimSpace(f[0]), alternatives(f[1]), alternatives(f[2])})
	}
	if len(terms) < 90 {
		t.Fatalf("%d terms of the paper in docs/glossary.md", len(terms))
	}
	slices.SortFunc(terms, func(a, b term) int { return len(b.chinese) - len(a.chinese) })
	return terms
}

func alternatives(field string) []string {
	var all []string
	for one := range strings.SplitSeq(field, ";") {
		if one = plainer(strings.TrimSpace(one)); one != "" {
			all = append(all, one)
		}
	}
	return all
}

// plainer is a text whose capitals and hyphens do not matter.
func plainer(s string) string {
	return strings.ToLower(strings.NewReplacer("-", " ", "–", " ").Replace(s))
}

func TestOneTermOneTranslation(t *testing.T) {
	e, terms := Of(content.Load()), glossary(t)
	found := map[string]int{}
	for _, b := range e.paper.Blocks {
		for _, u := range e.Units(b.ID) {
			chinese, english := strings.ReplaceAll(u.Chinese, " ", ""), plainer(u.English)
			for _, term := range terms {
				if !strings.Contains(chinese, term.chinese) {
					continue
				}
				found[term.chinese]++
				chinese = strings.ReplaceAll(chinese, term.chinese, "#") // 算力 is not looked for in 算力资源
				if !slices.ContainsFunc(term.english, func(w string) bool { return strings.Contains(english, w) }) {
					t.Errorf("%s: %s is not %q:\n%s\n%s", u.Key, term.chinese, term.english, u.Chinese, u.English)
				}
				for _, w := range term.bars {
					if strings.Contains(english, w) {
						t.Errorf("%s: %s is called %q", u.Key, term.chinese, w)
					}
				}
			}
		}
	}
	for _, term := range terms {
		if found[term.chinese] == 0 {
			t.Errorf("the paper does not say %s", term.chinese)
		}
	}
}
