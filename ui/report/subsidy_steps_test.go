package report

import (
	"slices"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/data/assess"
	"yunlan/data/firm"
	"yunlan/data/policy"
)

// leading are the steps that lead to what a rule pays for, judged by hand from what a
// step does and what the printed rule pays: a move to cloud for a project (北京), what
// is bought from a provider for a service contract (上海), a subscription for a fee
// (宝安); a title (海曙, 高新) is awarded for what a firm already is, which one asks about.
var leading = map[string][]string{
	"BJ-2023-03":        {"S-run1b", "S-run1c", "S-saas3", "S-str3"},
	"SH-2023-05":        {"S-run1a", "S-run1d", "S-run1b", "S-run1c", "S-saas3", "S-mak1", "S-str3"},
	"SZ-BAOAN-2023-04":  {"S-run1a", "S-run1d", "S-run1b", "S-run1c", "S-saas3", "S-str3"},
	"NB-HAISHU-2023-03": {"S-str3"},
	"CD-GAOXIN-2023-04": {"S-str3"},
}

// TestASubsidyStandsAtWhatItPaysFor holds every step against every rule: a firm in the
// rule's place is told of it at the steps that lead there, of no other place's rule,
// and at no other step of any.
func TestASubsidyStandsAtWhatItPaysFor(t *testing.T) {
	rules, err := policy.Rules(content.Load())
	if err != nil || len(rules) != len(leading) {
		t.Fatalf("%d rules, %v", len(rules), err)
	}
	for _, rule := range rules {
		at, _ := policy.ParseRegion(rule.Region)
		place := slices.DeleteFunc([]string{at.Province, at.City, at.District}, func(part string) bool { return part == "" })
		w := writerOf(place)
		for _, act := range w.bank.Steps {
			note := w.subsidyNote(assess.Step{ID: act.ID, SubsidyLink: len(act.Pays) > 0})
			named := 0
			for _, v := range w.verdicts {
				if strings.Contains(note, v.Policy) {
					named++
				}
				if v.Rule == rule.ID && strings.Contains(note, v.Policy) != slices.Contains(leading[rule.ID], act.ID) {
					t.Errorf("%s in %s: %q", act.ID, rule.Region, note)
				}
			}
			if named > 1 || named == 0 && note != "" {
				t.Errorf("%s in %s names %d rules: %q", act.ID, rule.Region, named, note)
			}
		}
	}
}

// writerOf writes of a firm in a place.
func writerOf(place []string) *writer {
	a := all(assess.Full, "1")
	a.Profile = assess.Profile{Region: place}
	src := source(a)
	return &writer{
		Source: src, bank: src.Run.Bank(), answers: src.Run.Answers, result: src.Run.Result,
		verdicts: verdicts(src.Paper, src.Run.Answers, false),
	}
}

// TestStepsWithoutAPlaceOrARule: nobody knows which rules hold for a firm that did not
// say where it is, and a place without a rule has no subsidy to name.
func TestStepsWithoutAPlaceOrARule(t *testing.T) {
	step := assess.Step{ID: "S-run1c", SubsidyLink: true}
	if got := writerOf(nil).subsidyNote(step); got != sayPlace.String() {
		t.Errorf("without a place: %q", got)
	}
	for _, place := range [][]string{{"天津"}, {"浙江", "宁波", policy.OtherDistrict}} {
		if got := writerOf(place).subsidyNote(step); got != "" {
			t.Errorf("%v: %q", place, got)
		}
	}
}

// TestTheFirstPageSaysWhatTheAuthorityMustConfirm where the firm has said all that a rule
// asks of it: it is not left with “more information needed” and nothing to fill in.
func TestTheFirstPageSaysWhatTheAuthorityMustConfirm(t *testing.T) {
	facts := firm.Profile{"provincial_cloud_enterprise_mfg": "true", "provincial_benchmark": "false"}
	for name, c := range map[string]struct {
		facts firm.Profile
		says  bool
	}{"all said": {facts, true}, "something missing": {nil, false}} {
		a := assess.Answers{Mode: assess.Quick, Profile: assess.Profile{Region: []string{"浙江", "宁波", "海曙区"}, SubsidyFacts: c.facts}}
		front := New(Source{Paper: content.Load(), Run: assess.Load().Record(a)}).FrontText(TextOptions{Width: 0})
		if says := strings.Contains(front, "须向主管部门核实"); says != c.says || !strings.Contains(front, "信息不足") {
			t.Errorf("%s:\n%s", name, front)
		}
		if strings.Contains(front, "请补充") == c.says {
			t.Errorf("%s: what is missing is said wrongly:\n%s", name, front)
		}
	}
}
