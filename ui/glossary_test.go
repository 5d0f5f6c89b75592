package ui_test

import (
	"go/ast"
	"os"
	"regexp"
	"strings"
	"testing"
)

// TestOneNameForOneThing: no text of the interface has a wording that the glossary
// replaced.
func TestOneNameForOneThing(t *testing.T) {
	banned := bannedWords(t)
	if len(banned) < 20 {
		t.Fatalf("the glossary bans %d wordings", len(banned))
	}
	texts := 0
	for path, file := range sources(t) {
		ast.Inspect(file, func(n ast.Node) bool {
			for _, p := range pairs(n) {
				texts++
				for word, pattern := range banned {
					for _, e := range p {
						if pattern.MatchString(said(e)) {
							t.Errorf("%s: %q has %q, which docs/glossary.md replaces", path, said(e), word)
						}
					}
				}
			}
			return true
		})
	}
	if texts < 500 {
		t.Errorf("only %d texts were read", texts)
	}
}

// bannedWords are the wordings of the glossary's last column, each with a pattern.
func bannedWords(t *testing.T) map[string]*regexp.Regexp {
	t.Helper()
	data, err := os.ReadFile("../docs/glossary.md")
	if err != nil {
		t.Fatal(err)
	}
	banned := map[string]*regexp.Regexp{}
	for line := range strings.Lines(string(data)) {
		cells := strings.Split(line, "|")
		if len(cells) != 5 || strings.Contains(cells[3], "---") || strings.Contains(cells[3], "Not to be used") {
			continue
		}
		for word := range strings.SplitSeq(cells[3], ";") {
			if word = strings.TrimSpace(word); word == "" {
				continue
			}
			pattern := regexp.QuoteMeta(word)
			if word[0] < 0x80 {
				pattern = `(?i)\b` + pattern + `\b`
			}
			banned[word] = regexp.MustCompile(pattern)
		}
	}
	return banned
}
