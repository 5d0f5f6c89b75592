package policy

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/firm"
)

// TestEverythingSaidHasEnglish: places and the paper's own words in quotation
// marks aside, no Han is left.
func TestEverythingSaidHasEnglish(t *testing.T) {
	before := lang.Now()
	lang.Use(lang.English)
	t.Cleanup(func() { lang.Use(before) })
	rules, err := Rules(content.Load())
	if err != nil {
		t.Fatal(err)
	}
	said := []string{WarningWords.String(), MayApply.String(), NeedsInfo.String(), NotEligible.String()}
	for _, f := range firm.Fields() {
		said = append(said, f.Label.String(), f.Question.String())
		for _, a := range f.Offered() {
			said = append(said, a.Word.String(), a.Name.String())
		}
	}
	for _, r := range rules {
		from, _ := r.From()
		said = append(append(said, r.Plain()...), r.Amount(), from)
	}
	for _, profile := range []string{
		`{"region":"北京","size":"sme","is_zjtx":true,"project_accepted":true,"contract_amount_fen":120000001}`,
		`{"region":"上海","size":"sme","contract_with_digital_provider":true,"contract_amount_fen":100}`,
		`{"region":"深圳宝安","on_cloud_or_platform":true,"annual_platform_fee_fen":100}`,
		`{"region":"宁波海曙","provincial_cloud_enterprise_mfg":true,"provincial_benchmark":true,"city_task_met":true}`,
		`{"region":"成都高新区","star_level_sichuan":4}`,
	} {
		worked := 0
		for _, v := range evaluated(t, profile) {
			worked += len(v.Worked)
			said = append(said, v.Worked...)
		}
		if worked < 3 {
			t.Errorf("%s: %d lines of arithmetic", profile, worked)
		}
	}
	quoted := regexp.MustCompile(`“[^”]*”|(四川)?成都高新区|(广东深圳)?宝安区?|深圳|北京|上海|浙江宁波海曙区`)
	for _, text := range said {
		rest := quoted.ReplaceAllString(text, "")
		if strings.ContainsFunc(rest, func(r rune) bool { return unicode.Is(unicode.Han, r) }) || strings.Contains(text, "%!") {
			t.Errorf("%q in English", text)
		}
	}
	if list := all(t); !strings.Contains(list[0].Amount, "不超过") {
		t.Errorf("the data speaks another language: %q", list[0].Amount)
	}
}

func evaluated(t *testing.T, profile string) []Verdict {
	t.Helper()
	p, err := firm.Decode(strings.NewReader(profile))
	if err != nil {
		t.Fatal(err)
	}
	verdicts, err := Evaluate(content.Load(), p)
	if err != nil {
		t.Fatal(err)
	}
	return verdicts
}

func TestMoneyInEnglish(t *testing.T) {
	for fen, want := range map[int64]string{1: "RMB 0.01", 3_000_000: "RMB 30,000", 123_450: "RMB 1,234.50"} {
		if got := yuan(fen)[1]; got != want {
			t.Errorf("%d fen are %q, want %q", fen, got, want)
		}
	}
}
