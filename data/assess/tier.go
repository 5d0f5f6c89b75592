package assess

import (
	"cmp"
	"slices"
)

// Tier is one of the paper's three groups of industries with its traits.
type Tier struct {
	ID         int        `json:"id"`
	Name       Text       `json:"name"`
	Stage      Text       `json:"stage"` // 成熟期, 成长期 or 探索期
	Industries []string   `json:"industries"`
	Evidence   []Evidence `json:"evidence"`
	Traits     []Trait    `json:"traits"`
}

// Trait is what the paper says of a tier, and the answers that show it. With
// HaveIfMin it is something to reach; with RiskIfMax a difficulty.
type Trait struct {
	Text
	Quote     string   `json:"quote"`
	Questions []string `json:"questions"` // empty: no question asks for it
	HaveIfMin *int     `json:"have_if_min,omitempty"`
	RiskIfMax *int     `json:"risk_if_max,omitempty"`
	PartlyMax *int     `json:"partly_if_max,omitempty"` // of a difficulty: up to here it is there in part
}

// The states of a trait, for the firm that answered. A difficulty is "have"
// when the firm has it.
const (
	TraitHave     = "have"      // 有
	TraitNotYet   = "not_yet"   // 还没有; 没有 for a difficulty
	TraitPartly   = "partly"    // 部分: a difficulty that the firm has in part
	TraitNotAsked = "not_asked" // 未问
)

// TierCheck is the checklist of one tier. It is no ranking: the paper names
// stages and traits, not numbers.
type TierCheck struct {
	Tier   int          `json:"tier"`
	Own    bool         `json:"own"` // the firm's industry is named in it
	Traits []TraitCheck `json:"traits"`
}

// TraitCheck is one line of the checklist.
type TraitCheck struct {
	Text
	Quote string `json:"quote"`
	Risk  bool   `json:"risk"` // a difficulty, not something to reach
	State string `json:"state"`
}

func (s *sheet) tierChecks() []TierCheck {
	var checks []TierCheck
	for _, t := range s.bank.Tiers {
		c := TierCheck{Tier: t.ID, Own: slices.Contains(t.Industries, s.answers.Profile.Industry)}
		for _, trait := range t.Traits {
			risk := trait.RiskIfMax != nil
			c.Traits = append(c.Traits, TraitCheck{trait.Text, trait.Quote, risk, s.state(trait)})
		}
		checks = append(checks, c)
	}
	return checks
}

// state judges a trait. To have something takes every answer; one low answer
// is a difficulty. Unsure counts as 0 points, as everywhere; what does not
// apply is not judged.
func (s *sheet) state(t Trait) string {
	judged, open, low, partly := 0, 0, false, false
	for _, id := range t.Questions {
		switch v := s.values[id]; v {
		case "":
			open++
		case NA:
		default:
			judged++
			low = low || t.Low(v)
			partly = partly || t.partly(v)
		}
	}
	switch {
	case !low && (open > 0 || judged == 0):
		return TraitNotAsked
	case low == (t.RiskIfMax != nil):
		return TraitHave
	case partly:
		return TraitPartly
	}
	return TraitNotYet
}

// Low reports whether an answer is a difficulty, or not enough to have it.
// Unsure is low.
func (t Trait) Low(v Value) bool {
	points, _ := v.Points()
	if t.RiskIfMax != nil {
		return points <= *t.RiskIfMax
	}
	return points < *t.HaveIfMin
}

// partly reports an answer with which a difficulty is there in part.
func (t Trait) partly(v Value) bool {
	points, _ := v.Points()
	return t.PartlyMax != nil && points <= *t.PartlyMax
}

// strengths returns the three best answers of at least 3 points; of equal ones
// the weightier question, then the earlier.
func (s *sheet) strengths() []string {
	var strong []Question
	points := func(q Question) int { p, _ := s.values[q.ID].Points(); return p }
	for _, q := range s.shown {
		if points(q) >= 3 {
			strong = append(strong, q)
		}
	}
	slices.SortStableFunc(strong, func(a, b Question) int {
		return cmp.Or(points(b)-points(a), b.Weight-a.Weight)
	})
	ids := []string{}
	for _, q := range strong[:min(len(strong), 3)] {
		ids = append(ids, q.ID)
	}
	return ids
}
