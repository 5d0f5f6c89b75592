package policy

import (
	"cmp"
	"slices"
	"testing"

	"yunlan/content"
	"yunlan/data/firm"
)

// TestRanked: what may apply first, what does not fit last; of those to be said
// the firm's own place first, and what is asked is the part that is missing.
func TestRanked(t *testing.T) {
	cases := []struct {
		name, region string
		first        string // rule's row
		asks         string // "" where the region is known or not said at all
	}{
		{"a city", "宁波", "浙江宁波海曙区", "是不是海曙区"},
		{"a province", "浙江", "浙江宁波海曙区", "是不是宁波海曙区"},
		{"another city of the province", "浙江杭州", "", ""},
		{"the district", "浙江宁波海曙区", "浙江宁波海曙区", ""},
		{"a city with a rule", "深圳", "广东深圳宝安区", "是不是宝安区"},
		{"a municipality", "北京", "北京", ""},
		{"nothing said", "", "北京", ""},
	}
	rules, err := Rules(content.Load())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			verdicts, err := Evaluate(content.Load(), firm.Profile{firm.Region: c.region})
			if err != nil {
				t.Fatal(err)
			}
			ranked := Ranked(verdicts)
			if !slices.IsSortedFunc(ranked, func(a, b Verdict) int { return standingRank[a.Standing] - standingRank[b.Standing] }) || len(ranked) != len(rules) {
				t.Errorf("out of order: %v", ranked)
			}
			if c.first == "" {
				if ranked[0].Standing != NotEligible {
					t.Errorf("%s is %s", ranked[0].Rule, ranked[0].Standing)
				}
				return
			}
			first := rules[slices.IndexFunc(rules, func(r Rule) bool { return r.ID == ranked[0].Rule })]
			words := ranked[0].Asks(firm.Region)
			if first.Region != c.first || words != cmp.Or(c.asks, firm.Label(firm.Region)) {
				t.Errorf("first is %s, asking %q", first.Region, words)
			}
		})
	}
}
