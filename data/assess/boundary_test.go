package assess_test

import (
	"slices"
	"testing"

	"yunlan/data/assess"
)

func TestADimensionExactlyOnTheLineIsNotWeak(t *testing.T) {
	low := all("4").With("stb3", "0").With("stb4", "0")
	cases := []struct {
		name           string
		a              assess.Answers
		weak25, weak40 bool
	}{
		{"5 of 20", low.With("stb1", "1").With("stb2", "3"), false, true},
		{"4 of 20", low.With("stb1", "1").With("stb2", "2"), true, true},
		{"8 of 20", low.With("stb1", "2").With("stb2", "4"), false, false},
		{"7 of 20", low.With("stb1", "2").With("stb2", "3"), false, true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			hit := assess.Load().Score(c.a).GatesHit
			if slices.Contains(hit, "G-weak25") != c.weak25 || slices.Contains(hit, "G-weak40") != c.weak40 {
				t.Errorf("gates %v", hit)
			}
		})
	}
}

// without takes the answers to some questions back.
func without(a assess.Answers, ids ...string) assess.Answers {
	for _, id := range ids {
		a = a.With(id, "")
	}
	return a
}

func TestBandsBeginOnTheirPercentage(t *testing.T) {
	na := all("4").With("str3", assess.NA).With("dat4", assess.NA).With("mod1", assess.NA) // 35 left
	half := without(all("4"), "str2", "str3", "str4", "saas1", "saas2")                    // 22 of 28 shown
	cases := []struct {
		name       string
		a          assess.Answers
		confidence int
		band       string
	}{
		{"28 of 35", without(na, "str2", "str4", "dat3", "mod4", "cst3", "sec3", "sec4"), 80, "high"},
		{"27 of 35", without(na, "str2", "str4", "dat3", "mod4", "cst3", "sec3", "sec4", "tal2"), 77, "medium"},
		{"14 of 28", without(half, "dat1", "dat2", "dat3", "dat4", "mod1", "stb1"), 50, "medium"},
		{"13 of 28", without(half, "dat1", "dat2", "dat3", "dat4", "mod1", "stb1", "stb2"), 46, "low"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			r := assess.Load().Score(c.a)
			if r.Confidence != c.confidence || r.Band != c.band {
				t.Errorf("%d %s of weight %d/%d", r.Confidence, r.Band, r.DefiniteWeight, r.AskedWeight)
			}
		})
	}
}

// What does not apply need not be known, although the quick mode does not ask.
func TestConfidenceLeavesOutWhatDoesNotApply(t *testing.T) {
	r := assess.Load().Score(named(t, "A05").With("saas3", assess.NA))
	if r.Confidence != 58 { // 21 of 36
		t.Errorf("confidence %d", r.Confidence)
	}
}

func TestCoverageOfExactlySixtyPercentSuffices(t *testing.T) {
	na := all("4").With("str3", assess.NA).With("dat4", assess.NA).With("mod1", assess.NA) // 35 left
	enough := without(na, "str1", "str2", "str4", "dat1", "dat2", "stb1", "stb2", "stb3", "sec1", "sec2")
	r := assess.Load().Score(enough)
	if r.DefiniteWeight != 21 || r.AskedWeight != 35 || r.Status != assess.OK || r.Level == nil {
		t.Errorf("%d of %d: %s", r.DefiniteWeight, r.AskedWeight, r.Status)
	}
	r = assess.Load().Score(without(enough, "tal2"))
	if r.Status != assess.Insufficient || r.Level != nil {
		t.Errorf("%d of %d: %s", r.DefiniteWeight, r.AskedWeight, r.Status)
	}
}
