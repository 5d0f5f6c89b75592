package report

import (
	"encoding/json"
	"html"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"yunlan/content/lang"
	"yunlan/data/assess"
)

// numbers are what a reader would read off a report.
type numbers struct {
	Level, Score, Highest string
	Confidence, Coverage  string
	Sides                 map[string]string // by name
	Caps                  []string
	Gains                 []string
	Exact                 string
}

// TestSameNumbersInEveryFormat reads the numbers back from all four renderings
// of every worked firm, in both languages, and holds them against the scoring.
func TestSameNumbersInEveryFormat(t *testing.T) {
	for _, l := range []lang.Lang{lang.Chinese, lang.English} {
		for _, c := range workedCases(t) {
			t.Run(c.Name, func(t *testing.T) {
				use(t, l)
				r := New(source(c.Answers))
				want := expected(c)
				for format, got := range map[string]numbers{
					"text":     read(r.Text(TextOptions{})),
					"wrapped":  read(unwrap(r.Text(TextOptions{Width: 200}))),
					"markdown": read(unmark(r.Markdown())),
					"html":     read(untag(htmlOf(t, r))),
					"json":     readJSON(t, jsonOf(t, r)),
				} {
					if diff := cmp.Diff(want, got); diff != "" {
						t.Errorf("%s (-want +got):\n%s", format, diff)
					}
				}
			})
		}
	}
}

// expected is what the scoring says, not what the report does.
func expected(c workedCase) numbers {
	result := assess.Load().Score(c.Answers)
	want := numbers{Sides: map[string]string{}, Coverage: strconv.Itoa(result.Coverage)}
	if result.Level == nil {
		return want
	}
	want.Level, want.Score = strconv.Itoa(*result.Level), strconv.Itoa(result.Confirmed)
	want.Highest = strconv.Itoa(result.Potential)
	want.Confidence = strconv.Itoa(result.Confidence)
	want.Exact = result.ConfirmedExact
	for id, value := range result.Dimensions {
		want.Sides[assess.Load().Dimension(id).Name.String()] = strconv.Itoa(value)
	}
	for _, reason := range result.WhyNotHigher {
		want.Caps = append(want.Caps, strconv.Itoa(reason.Cap))
	}
	for _, step := range result.NextSteps {
		want.Gains = append(want.Gains, step.Gain)
	}
	return want
}

var (
	levelPattern = regexp.MustCompile(`(?m)^(?:等级 |Level )(\d)(?:（共| of)`)
	scorePattern = regexp.MustCompile(`(?m)^(?:得分：|Score: )(\d+)(?:(?:，最高可能 |, at most )(\d+))?`)
	surePattern  = regexp.MustCompile(`(?:完整问卷 |by weight: )(\d+)%`)
	askedPattern = regexp.MustCompile(`(?:占所问的 |本次题目 |questionnaire, |cover )(\d+)%`)
	capPattern   = regexp.MustCompile(`(?:最高 |Capped at level )(\d)(?: 级：|: )`)
	gainPattern  = regexp.MustCompile(`(?:总分 \+|Next step up: \+)(\d+\.\d\d)`)
	exactPattern = regexp.MustCompile(`(?:精确得分：|Exact score: )([0-9/]+)`)
	sidePattern  = regexp.MustCompile(`(?m)^([^\d\n]+?) +[█░#.]* *(\d+)(?: ?[（(]|$)`)
)

// read takes the numbers from a text, from what stands behind its first page: that
// must say the same level and the same limits.
func read(s string) numbers {
	front, s, _ := strings.Cut(s, restHead.String())
	first := regexp.MustCompile(`(?:在第 |at level )(\d)`).FindStringSubmatch(front)
	n := numbers{Sides: map[string]string{}}
	n.Level, n.Exact = one(levelPattern, s), one(exactPattern, s)
	n.Coverage = one(askedPattern, s)
	if m := scorePattern.FindStringSubmatch(s); m != nil {
		n.Score, n.Highest = m[1], m[1]
		if m[2] != "" {
			n.Highest = m[2]
		}
		n.Confidence = one(surePattern, s)
	}
	for _, m := range capPattern.FindAllStringSubmatch(s, -1) {
		n.Caps = append(n.Caps, m[1])
	}
	if first != nil && first[1] != n.Level || len(capPattern.FindAllString(front, -1)) != len(n.Caps) {
		n.Level = "not that of the first page"
	}
	for _, m := range gainPattern.FindAllStringSubmatch(s, -1) {
		n.Gains = append(n.Gains, m[1])
	}
	for _, d := range assess.Load().Dimensions {
		for _, m := range sidePattern.FindAllStringSubmatch(s, -1) {
			if m[1] == d.Name.String() {
				n.Sides[m[1]] = m[2]
			}
		}
	}
	return n
}

func one(pattern *regexp.Regexp, s string) string {
	if m := pattern.FindStringSubmatch(s); m != nil {
		return m[1]
	}
	return ""
}

// unwrap takes the spaces back that the setter put between Han and digits.
func unwrap(s string) string {
	return regexp.MustCompile(`(\d)% ）`).ReplaceAllString(s, "$1%）")
}

// unmark takes a Markdown file's signs away.
func unmark(s string) string {
	s = regexp.MustCompile(`(?m)^\| (.*?) \| (\d+)(.*?) \| .*$`).ReplaceAllString(s, "$1  $2$3")
	s = regexp.MustCompile(`(?m)^\s*(?:[-#>]+|\d+\.) `).ReplaceAllString(s, "")
	return strings.NewReplacer("**", "", `\`, "").Replace(s)
}

// untag takes a page's tags away; each bar must be as long as its number says.
func untag(s string) string {
	_, s, _ = strings.Cut(s, "<body>")
	s = regexp.MustCompile(`<svg.*?<rect class="bar" width="(\d+)".*?</svg><b>(\d+)`).ReplaceAllStringFunc(s, func(m string) string {
		found := regexp.MustCompile(`width="(\d+)" height="4"/></svg><b>(\d+)`).FindStringSubmatch(m)
		if found == nil || found[1] != found[2] {
			return " bar and number differ "
		}
		return "  " + found[2]
	})
	s = strings.ReplaceAll(s, "</span><b>", "  ") // a number without a bar
	return html.UnescapeString(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(s, ""))
}

// readJSON takes the numbers from the fields, not from the words beside them.
func readJSON(t *testing.T, data string) numbers {
	t.Helper()
	var d struct {
		assess.Result
		Sections []Section
	}
	if err := json.Unmarshal([]byte(data), &d); err != nil {
		t.Fatal(err)
	}
	n := numbers{Sides: map[string]string{}, Coverage: strconv.Itoa(d.Coverage)}
	if d.Level == nil {
		return n
	}
	n.Level, n.Score, n.Highest = strconv.Itoa(*d.Level), strconv.Itoa(d.Confirmed), strconv.Itoa(d.Potential)
	n.Confidence, n.Exact = strconv.Itoa(d.Confidence), d.ConfirmedExact
	for id, value := range d.Dimensions {
		n.Sides[assess.Load().Dimension(id).Name.String()] = strconv.Itoa(value)
	}
	for _, reason := range d.WhyNotHigher {
		n.Caps = append(n.Caps, strconv.Itoa(reason.Cap))
	}
	for _, step := range d.NextSteps {
		n.Gains = append(n.Gains, step.Gain)
	}
	return n
}
