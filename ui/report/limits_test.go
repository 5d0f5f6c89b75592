package report

import (
	"encoding/json"
	"html"
	"slices"
	"strings"
	"testing"

	"yunlan/content/lang"
	"yunlan/data/assess"
)

// TestEveryReportSaysWhatItIsNot: the disclaimer and the official test that
// this is not open the last section, each whole and a paragraph of its own, in
// every format and language, for a result, for one that has none, for several
// people, and whatever the firm is called.
func TestEveryReportSaysWhatItIsNot(t *testing.T) {
	bank := assess.Load()
	team := grown(t)
	team.Team = &assess.Merged{}
	hostile := grown(t)
	hostile.Name = "自评结果<script>\n# x"
	sources := map[string]Source{
		"a result": grown(t), "too few answers": source(assess.Answers{Mode: assess.Quick}),
		"a team": team, "a hostile name": hostile,
	}
	for _, l := range []lang.Lang{lang.Chinese, lang.English} {
		for name, src := range sources {
			t.Run(name, func(t *testing.T) {
				use(t, l)
				r := New(src)
				head, limits := methodHead.String(), []string{bank.Disclaimer.String(), bank.NotOfficial.String()}
				for format, paragraphs := range map[string][]string{
					"text":     paragraphs(r.Text(TextOptions{})),
					"words":    paragraphs(r.Text(TextOptions{Words: true})),
					"Markdown": paragraphs(unmark(r.Markdown())),
					"HTML":     paragraphs(untagged(htmlOf(t, r))),
					"JSON":     lastSection(t, jsonOf(t, r)),
				} {
					at := slices.Index(paragraphs, head)
					if at < 0 || at+2 >= len(paragraphs) || !slices.Equal(paragraphs[at+1:at+3], limits) {
						t.Errorf("%s: after its heading at %d it says\n%s", format, at, strings.Join(paragraphs[max(at, 0):], "\n"))
					}
				}
			})
		}
	}
}

// paragraphs are the lines that hold something.
func paragraphs(s string) []string {
	var all []string
	for line := range strings.Lines(s) {
		if line = strings.TrimSpace(line); line != "" {
			all = append(all, line)
		}
	}
	return all
}

// untagged is a page with each element on a line of its own.
func untagged(page string) string {
	return html.UnescapeString(untag("<body>" + strings.NewReplacer("<p>", "\n", "</p>", "\n", "<h2>", "\n", "</h2>", "\n").Replace(page)))
}

func lastSection(t *testing.T, data string) []string {
	t.Helper()
	var d struct{ Sections []Section }
	if err := json.Unmarshal([]byte(data), &d); err != nil {
		t.Fatal(err)
	}
	last := d.Sections[len(d.Sections)-1]
	all := []string{last.Title}
	for _, b := range last.Blocks {
		all = append(all, b.Text)
	}
	return all
}
