package report

import (
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/ui/text"
)

// TestOneAnswerHasNoBar reads which sides are drawn off every format: in the
// quick mode three of seven rest on one answer, and a bar would compare them.
func TestOneAnswerHasNoBar(t *testing.T) {
	r := New(source(all(assess.Quick, "4")))
	want := []string{"上云与用云", "备份与稳定", "安全与合规", "目标与成效"}
	for format, c := range map[string]struct{ out, bar string }{
		"text":     {r.Text(TextOptions{}), `(?m)^(\S+) +█`},
		"markdown": {r.Markdown(), `(?m)^\| (\S+) \| 100 \| █`},
		"html":     {htmlOf(t, r), `<span>([^<]+)</span><svg`},
	} {
		var drawn []string
		for _, m := range regexp.MustCompile(c.bar).FindAllStringSubmatch(c.out, -1) {
			drawn = append(drawn, m[1])
		}
		if diff := cmp.Diff(want, drawn); diff != "" {
			t.Errorf("%s (-want +got):\n%s", format, diff)
		}
		if n := strings.Count(c.out, oneAnswer.String()); n != 3 {
			t.Errorf("%s says %d times %s", format, n, oneAnswer)
		}
	}
}

// TestFigureStandsApart: a word beside a number has one space before it, of its
// own bracket or of ours.
func TestFigureStandsApart(t *testing.T) {
	for l, want := range map[lang.Lang]string{lang.Chinese: "0（仅 1 题）", lang.English: "0 (one question only)"} {
		use(t, l)
		r := New(source(all(assess.Quick, "4").With("dat1", "0")))
		for format, out := range map[string]string{
			"text": r.Text(TextOptions{Width: 40}), "words": r.Text(TextOptions{Words: true}), "markdown": r.Markdown(),
		} {
			if !strings.Contains(out, want) {
				t.Errorf("%s does not say %q", format, want)
			}
		}
	}
}

// TestNumbersKeepTheirColumn at every width: the numbers of all sides end in the
// same cell, and no row is wider than asked for.
func TestNumbersKeepTheirColumn(t *testing.T) {
	number := regexp.MustCompile(`^.*?[^\d](\d+)(?:$| \(|（)`)
	for _, l := range []lang.Lang{lang.Chinese, lang.English} {
		use(t, l)
		r := New(source(all(assess.Quick, "4").With("dat1", "0")))
		for _, width := range []int{0, 30, 40, 60, 80, 120} {
			ends := map[int]bool{}
			_, sides, _ := strings.Cut(r.Text(TextOptions{Width: width}), sidesHead.String()+"\n")
			sides, _, _ = strings.Cut(sides, "\n\n")
			for _, row := range strings.Split(sides, "\n") {
				m := number.FindStringSubmatchIndex(row)
				if w := text.Width(row, 1); width > 0 && w > width {
					t.Errorf("%d cells at %d: %q", w, width, row)
				}
				if m != nil && !strings.Contains(row, "标") {
					ends[text.Width(row[:m[3]], 1)] = true
				}
			}
			if len(ends) != 1 {
				t.Errorf("%v at %d: the numbers end in cells %v\n%s", l, width, ends, sides)
			}
		}
	}
}
