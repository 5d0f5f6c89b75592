package ui_test

import (
	"go/ast"
	"slices"
	"strings"
	"testing"

	"yunlan/content/lang"
	"yunlan/ui/text"
)

// awkwardNames are what a message may name: files, folders, a command line, a
// URL, a key, an ID, an option. Each would look better otherwise, and would
// then be another.
var awkwardNames = []string{
	"图4.xlsx", "图 4.xlsx", "/家/3月 report/2023年表1.csv", "2 item(s)/图4 1 hit(s).md", `C:\文档\表1.csv`, "a  b年2",
	"yunlan chart 图4 -o 图4.svg", "https://例子.cn/页12?q=云a", "Alt-1或F1", "二（三）2.3p4", "--region=北京2", "表1r3",
}

// TestMessagesNameThingsAsTheyAre fills every message of the program with
// names and sets it as screens and commands do: the name is in it untouched.
func TestMessagesNameThingsAsTheyAre(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	filled := 0
	for path, file := range sources(t) {
		ast.Inspect(file, func(n ast.Node) bool {
			for _, p := range pairs(n) {
				words := lang.Text{said(p[0]), said(p[1])}
				if !strings.Contains(words[0], "%s") || strings.Contains(words[0], "%[") {
					continue
				}
				filled++
				for l, format := range words {
					lang.Use(lang.Lang(l))
					for _, name := range awkwardNames {
						got := text.Wrap(words.F(arguments(format, name)...), text.Options{Width: 1 << 14})
						if !slices.ContainsFunc(got, func(line text.Line) bool { return strings.Contains(line.Text(), name) }) {
							t.Errorf("%s: %q has not %q: %q", path, format, name, got[0].Text())
						}
					}
				}
			}
			return true
		})
	}
	if filled < 100 {
		t.Errorf("only %d messages name something", filled)
	}
}

// arguments are a name for each word that a message wants, a number for each
// number.
func arguments(format, name string) []any {
	var all []any
	for _, v := range verb.FindAllString(strings.ReplaceAll(format, "%%", ""), -1) {
		switch v[len(v)-1] {
		case 'd', 'c', 'x', 'X', 'U':
			all = append(all, 3)
		case 'f', 'g', 'e':
			all = append(all, 3.5)
		case 't':
			all = append(all, true)
		default:
			all = append(all, name)
		}
	}
	return all
}

// prose are the files that set running prose, with what they set. All others
// leave a text as it is, for it may name a file.
var prose = map[string]string{
	"text/options.go":        "says what it is",
	"text/spacing.go":        "does it",
	"reader/reader.go":       "the paper",
	"overlay/peek.go":        "the paper",
	"overlay/quotes.go":      "the paper",
	"find/preview.go":        "the paper",
	"find/card.go":           "a sentence of the paper",
	"policy/layout.go":       "cells of table 1",
	"figure/figure.go":       "sentences about figures",
	"figure/whole.go":        "captions of figures",
	"market/audit.go":        "sentences about numbers",
	"assess/page.go":         "questions, results and quotations",
	"assess/trial.go":        "answers",
	"assess/questionview.go": "answers",
	"assess/overview.go":     "questions",
	"report/text.go":         "a report",
	"cli/command/layout.go":  "the paper",
	"plain/talk.go":          "the paper",
}

// TestOnlyProseIsSpaced finds who puts space between Han and Latin.
func TestOnlyProseIsSpaced(t *testing.T) {
	found := map[string]bool{}
	for path, file := range sources(t) {
		ast.Inspect(file, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok && (id.Name == "SpacingAuto" || id.Name == "SpacingNamed" || id.Name == "SpacingNone") {
				found[path] = true
				if prose[path] == "" {
					t.Errorf("%s spaces a text that is not known to be prose", path)
				}
			}
			return true
		})
	}
	for path := range prose {
		if !found[path] {
			t.Errorf("%s spaces nothing", path)
		}
	}
}
