package policy

import (
	"strings"
	"testing"
	"time"

	"yunlan/content"
	"yunlan/data/firm"
)

var today = time.Date(2026, 11, 29, 0, 0, 0, 0, time.UTC)

// TestOnlyTheRulesOfThePlace: the others are one line, a place without a rule is
// told so, and a place that leaves a district open keeps the rule.
func TestOnlyTheRulesOfThePlace(t *testing.T) {
	for place, c := range map[string]struct {
		here   []string
		noRule bool
	}{
		"北京": {[]string{"BJ-2023-03"}, false}, "上海市": {[]string{"SH-2023-05"}, false},
		"深圳": {[]string{"SZ-BAOAN-2023-04"}, false}, "深圳南山": {nil, true}, "广东": {[]string{"SZ-BAOAN-2023-04"}, false},
		"宁波": {[]string{"NB-HAISHU-2023-03"}, false}, "宁波海曙": {[]string{"NB-HAISHU-2023-03"}, false}, "杭州": {nil, true},
		"成都高新区": {[]string{"CD-GAOXIN-2023-04"}, false}, "成都锦江区": {nil, true}, "四川": {[]string{"CD-GAOXIN-2023-04"}, false},
		"天津": {nil, true}, "江苏南京": {nil, true}, "重庆": {nil, true}, "": {[]string{"BJ-2023-03", "SH-2023-05", "SZ-BAOAN-2023-04", "NB-HAISHU-2023-03", "CD-GAOXIN-2023-04"}, false},
	} {
		p := firm.Profile{}
		if place != "" {
			p[firm.Region] = place
		}
		verdicts, err := Evaluate(content.Load(), p)
		if err != nil {
			t.Fatal(err)
		}
		here, others := Here(verdicts)
		var ids []string
		for _, v := range here {
			ids = append(ids, v.Rule)
		}
		if strings.Join(ids, " ") != strings.Join(c.here, " ") || len(here)+len(others) != 5 {
			t.Errorf("%s: %v", place, ids)
		}
		words := NoRuleWords(here, place)
		if (words != "") != c.noRule || c.noRule && !strings.Contains(words, "不等于没有") {
			t.Errorf("%s: %q", place, words)
		}
		if line := OthersWords(others); (line == "") != (len(others) == 0) || strings.Contains(line, "\n") {
			t.Errorf("%s: %q", place, line)
		}
	}
}

// TestTheYearOfTheTitle: it is held against today, and nothing is said of a title
// without one.
func TestTheYearOfTheTitle(t *testing.T) {
	verdicts, err := Evaluate(content.Load(), firm.Profile{})
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range verdicts {
		want := 2023
		if v.Rule == "SH-2023-05" { // its title names no year
			want = 0
		}
		if titleYear(v.Policy) != want || (v.PassedWords(today) != "") != (want > 0) || v.PassedWords(today.AddDate(-3, 0, 0)) != "" {
			t.Errorf("%s: %d, %q", v.Policy, titleYear(v.Policy), v.PassedWords(today))
		}
	}
	for title, want := range map[string]int{"《2021—2025年规划》": 2025, "《“十四五”规划》": 0, "《2023深圳宝安区标准》": 2023, "《条例》": 0} {
		if got := titleYear(title); got != want {
			t.Errorf("%s: %d", title, got)
		}
	}
}

// TestAnUnclearConditionIsTheAuthoritys: it is never held against the firm and
// never asked of it.
func TestAnUnclearConditionIsTheAuthoritys(t *testing.T) {
	for said, c := range map[string]struct {
		standing Standing
		confirm  bool
	}{
		"": {NeedsInfo, true}, `,"city_task_met":false`: {NeedsInfo, true}, `,"city_task_met":true`: {MayApply, false},
	} {
		v := judge(t, `{"region":"宁波海曙","provincial_cloud_enterprise_mfg":true,"provincial_benchmark":false`+said+`}`, "NB-HAISHU-2023-03")
		byFirm, byAuthority := v.ToSay()
		if v.Standing != c.standing || len(byFirm) != 0 || (len(byAuthority) == 1) != c.confirm || (v.ConfirmWords() != "") != c.confirm {
			t.Errorf("%q: %s, firm %v, authority %v", said, v.Standing, byFirm, byAuthority)
		}
	}
	v := judge(t, `{"region":"宁波海曙","provincial_cloud_enterprise_mfg":false,"city_task_met":false}`, "NB-HAISHU-2023-03")
	if v.Standing != NotEligible || len(v.Reason) != 1 || v.Reason[0] != "provincial_cloud_enterprise_mfg" {
		t.Errorf("without the title: %s because of %v", v.Standing, v.Reason)
	}
}

// TestWhatARulePaysIsSaidWhileItMustKnowMore: the firm's own amount once only conditions
// are open, the rule's words before.
func TestWhatARulePaysIsSaidWhileItMustKnowMore(t *testing.T) {
	for _, c := range []struct {
		rule string
		said firm.Profile
		want string
	}{
		{"NB-HAISHU-2023-03", firm.Profile{}, ""},
		{"NB-HAISHU-2023-03", firm.Profile{firm.Region: "浙江宁波海曙区"}, "金额：15万元，已评为省级标杆上云企业的减半"},
		{"NB-HAISHU-2023-03", firm.Profile{firm.Region: "浙江宁波海曙区", "provincial_cloud_enterprise_mfg": "true", "provincial_benchmark": "false"}, "若都符合：150,000 元（奖励，白皮书写明的金额）"},
		{"NB-HAISHU-2023-03", firm.Profile{firm.Region: "浙江宁波海曙区", "provincial_cloud_enterprise_mfg": "true", "provincial_benchmark": "true"}, "若都符合：75,000 元（奖励，白皮书写明的金额）"},
		{"CD-GAOXIN-2023-04", firm.Profile{firm.Region: "四川成都", "star_level_sichuan": "5"}, "若都符合：200,000 元（奖励，白皮书写明的金额）"},
		{"CD-GAOXIN-2023-04", firm.Profile{firm.Region: "四川成都高新区", "star_level_sichuan": "5"}, ""}, // it may apply
		{"BJ-2023-03", firm.Profile{firm.Region: "上海"}, ""},
	} {
		v, err := ruleNamed(c.rule).Judge(content.Load(), c.said)
		if v.Prospect != c.want || err != nil || v.Prospect != "" && v.AmountFen != nil {
			t.Errorf("%s %v: %q, %v", c.rule, c.said, v.Prospect, err)
		}
	}
}

// TestWhereTheTextPaysInGeneral: a place without a rule of its own may be in a sentence
// that sums rules up.
func TestWhereTheTextPaysInGeneral(t *testing.T) {
	for place, want := range map[string]string{"广东深圳南山": "P31", "浙江温州": "P32", "四川成都武侯": "P32", "天津": "", "重庆": "", "": ""} {
		got := ""
		for _, p := range PaidIn(content.Load(), place) {
			got += p.ID
		}
		if got != want {
			t.Errorf("%s: %s, want %s", place, got, want)
		}
	}
}

// TestDistrictsHaveEnglishNames with and without the word for district.
func TestDistrictsHaveEnglishNames(t *testing.T) {
	for place, want := range map[string]string{"四川成都高新": "High-tech Zone, Chengdu, Sichuan", "深圳宝安": "Bao'an, Shenzhen, Guangdong", "浙江宁波海曙区": "Haishu, Ningbo, Zhejiang"} {
		if got := englishPlace(place); got != want {
			t.Errorf("%s is %s, want %s", place, got, want)
		}
	}
	if got := englishPart("宁波海曙区"); got != "Haishu, Ningbo, Zhejiang" {
		t.Errorf("the part is %s", got)
	}
}
