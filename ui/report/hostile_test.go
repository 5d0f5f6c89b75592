package report

import (
	"encoding/json"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/data/assess"
)

// hostile are names that somebody could give a firm, a place or a colleague.
var hostile = []string{
	`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `{{.Title}}`, "a\n# b\n\n<b>", "</style><style>*{display:none}",
	"[x](javascript:alert(1))", "![x](http://example.com/y.png)", "a|b`c`*d*", "\x1b]52;c;aGk=\x07\x1b[31m", "\u202eevil\u2066", "'; DROP TABLE", "javascript:alert(1)",
	strings.Repeat("长", 4000),
}

// TestHostileNames puts each into every place that takes a free text: nothing
// becomes a tag, an attribute, a link, an escape or a second line.
func TestHostileNames(t *testing.T) {
	tags := tagsOf(htmlOf(t, New(named("x"))))
	for _, name := range hostile {
		r := New(named(name))
		page := htmlOf(t, r)
		if got := tagsOf(page); got != tags {
			t.Errorf("%q changes the tags of the page", name)
		}
		for format, out := range map[string]string{"text": r.Text(TextOptions{Width: 60}), "md": r.Markdown(), "html": page, "json": jsonOf(t, r)} {
			if out != content.Sanitize(out) {
				t.Errorf("%s of %q holds what a screen must not get", format, name)
			}
		}
		plain := New(named("x"))
		if want, got := strings.Count(plain.Markdown(), "\n"), strings.Count(r.Markdown(), "\n"); want != got {
			t.Errorf("%q makes %d lines of Markdown out of %d", name, got, want)
		}
		if found := regexp.MustCompile(`(^|[^\\])(<[a-z/!]|\]\()`).FindString(r.Markdown()); found != "" {
			t.Errorf("Markdown of %q has %q", name, found)
		}
		if !json.Valid([]byte(jsonOf(t, r))) {
			t.Errorf("JSON of %q is none", name)
		}
	}
}

// named is a report with the name wherever a reader can write one.
func named(name string) Source {
	a := assess.Answers{Mode: assess.Quick, Given: map[string]assess.Value{}}
	for _, q := range assess.Load().Visible(a) {
		a = a.With(q.ID, "2")
	}
	a.Profile = assess.Profile{Region: []string{name, name}, Industry: name, Size: name}
	src := source(a)
	src.Name = name
	src.Run.SpecVersion = name
	src.Run.Result.NextSteps[0].FirstStep = assess.Text{ZH: name, EN: name}
	src.Team = &assess.Merged{
		ProfileConflicts: []string{name},
		Disagreements:    []assess.Disagreement{{Question: "str5", Votes: []assess.Vote{{Role: name, Answer: assess.Value(name)}}}},
	}
	return src
}

var tag = regexp.MustCompile(`<[^>]*>`)

func tagsOf(page string) string { return strings.Join(tag.FindAllString(page, -1), "") }

// TestDamagedRuns writes stored runs that no version wrote to their end, in every format,
// and no bar is longer than its column.
func TestDamagedRuns(t *testing.T) {
	level := 99
	wild := func(value int) func(*assess.Run) {
		return func(r *assess.Run) {
			r.Result.Dimensions = map[string]int{"gone": value}
			for _, d := range assess.Load().Dimensions {
				r.Result.Dimensions[d.ID], r.Result.DimensionAnswers[d.ID] = value, 2
			}
		}
	}
	for name, break_ := range map[string]func(*assess.Run){
		"no result":     func(r *assess.Run) { r.Result = assess.Result{} },
		"level 99":      func(r *assess.Run) { r.Result.Level = &level },
		"raw level -1":  func(r *assess.Run) { r.Result.RawLevel = -1 },
		"bars below 0":  wild(-5),
		"wild bars":     wild(1 << 40),
		"unknown ids":   func(r *assess.Run) { r.Result.Strengths = []string{"?"}; r.Result.Unsure = []string{"??"} },
		"unknown tiers": func(r *assess.Run) { r.Result.Tiers = []assess.TierCheck{{Tier: -1}, {Tier: 12}} },
		"unknown level": func(r *assess.Run) {
			r.Result.WhyNotHigher = []assess.Reason{{Question: "x", Dimensions: []string{"y"}}}
		},
		"nothing": func(r *assess.Run) { *r = assess.Run{} },
	} {
		t.Run(name, func(t *testing.T) {
			src := named("x")
			break_(&src.Run)
			src.Previous = &Past{Run: src.Run}
			r := New(src)
			for format, out := range map[string]string{"text": r.Text(TextOptions{}), "Markdown": r.Markdown(), "HTML": htmlOf(t, r), "JSON": jsonOf(t, r)} {
				if !strings.Contains(out, methodHead.String()) {
					t.Errorf("%s has no end:\n%s", format, out)
				}
				if strings.Contains(out, strings.Repeat("█", barCells+1)) {
					t.Errorf("%s has too long a bar:\n%s", format, out)
				}
			}
		})
	}
}

// TestPageNeedsNothingElse looks for anything that a browser would fetch.
func TestPageNeedsNothingElse(t *testing.T) {
	src := grown(t)
	src.Name = "http://example.com/ " + src.Name
	page := htmlOf(t, New(src))
	for _, bad := range []string{`(?i)<(script|link|img|iframe|object|embed|base|form|audio|video|use|image)\b`, `(?i)\b(src|href|srcset|action|on[a-z]+|xlink:href)\s*=`, `(?i)url\(|@import|@font-face`} {
		if found := regexp.MustCompile(bad).FindString(page); found != "" {
			t.Errorf("the page has %q", found)
		}
	}
	if !strings.Contains(page, `content="default-src 'none'; style-src 'unsafe-inline'"`) {
		t.Error("the page has no policy against fetching")
	}
}

// TestNoAmountsUnlessAsked looks for the sums of the profile and of the rules.
func TestNoAmountsUnlessAsked(t *testing.T) {
	src := grown(t)
	all := func(r *Report) string {
		return r.Text(TextOptions{}) + r.Markdown() + htmlOf(t, r) + jsonOf(t, r)
	}
	sums := regexp.MustCompile(`120,?000|12000000|150,?000|15000000|万元|\d 元|amount_fen":\d|contract_amount_fen": ?\d`)
	if found := sums.FindString(all(New(src))); found != "" {
		t.Errorf("a report without amounts says %q", found)
	}
	src.Amounts = true
	r := New(src)
	text := r.Text(TextOptions{})
	amount, warning := strings.Index(text, "150,000 元"), strings.Index(text, validity.String())
	if amount < 0 || warning < 0 || warning > amount {
		t.Errorf("amount at %d, its warning at %d", amount, warning)
	}
}

// TestNoComparisonWithOthers keeps percentiles and ranks out.
func TestNoComparisonWithOthers(t *testing.T) {
	text := New(grown(t)).Text(TextOptions{})
	if found := regexp.MustCompile(`(?i)百分位|超过了?\s*\d+%|领先于|领先[0-9]|percentile|平均水平|benchmark of`).FindString(text); found != "" {
		t.Errorf("the report says %q", found)
	}
	for _, must := range []string{"不是认证，也不是行业排名", "《中小企业数字化水平评测指标》", "权重、分值和等级线为本工具设定", "2.0.0", assess.Load().Hash()} {
		if !strings.Contains(text, must) {
			t.Errorf("the report lacks %q", must)
		}
	}
}

// TestNoNetworkWithinReach walks everything that a report is built from. net/url
// and net/netip only take addresses apart: html/template needs them.
func TestNoNetworkWithinReach(t *testing.T) {
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("no go in the path")
	}
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	deps := strings.Fields(string(out))
	if len(deps) < 20 {
		t.Fatalf("only %d packages found", len(deps))
	}
	for _, dep := range deps {
		network := dep == "net" || strings.HasPrefix(dep, "net/") && dep != "net/url" && dep != "net/netip"
		if network || dep == "os/exec" || dep == "plugin" || dep == "yunlan/data/store" {
			t.Errorf("reaches %s", dep)
		}
	}
}
