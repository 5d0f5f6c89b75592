package policy_test

import (
	"slices"
	"strings"
	"testing"

	"yunlan/content"

	"yunlan/data/policy"
)

// TestPartsLeadToEveryRule: whoever picks a place step by step reaches each
// region that a rule is about, and every name on the way is understood.
func TestPartsLeadToEveryRule(t *testing.T) {
	if n := len(policy.Parts(nil)); n != 34 {
		t.Errorf("%d provinces", n)
	}
	var all []policy.Region
	var walk func(path []string)
	walk = func(path []string) {
		if len(path) > 0 {
			at, ok := policy.ParseRegion(strings.Join(path, ""))
			if !ok || at.Province != path[0] {
				t.Errorf("%v is read as %v", path, at)
			}
			all = append(all, at)
		}
		for _, name := range policy.Parts(path) {
			walk(append(slices.Clone(path), name))
		}
	}
	walk(nil)
	rules, err := policy.Rules(content.Load())
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rules {
		area, _ := policy.ParseRegion(r.Region)
		if !slices.Contains(all, area) {
			t.Errorf("nobody can pick %s", r.Region)
		}
	}
	for _, path := range [][]string{{"北京"}, {"无此省"}, {"浙江", "杭州"}, {"浙江", "宁波", "海曙区"}} {
		if parts := policy.Parts(path); parts != nil {
			t.Errorf("%v divides into %v", path, parts)
		}
	}
}
