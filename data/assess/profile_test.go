package assess_test

import (
	"encoding/json"
	"testing"

	"yunlan/content/lang"
	"yunlan/data/assess"
)

// TestFieldsOfTheBankAreThoseOfTheProfile: the front ends, the decoder and the
// conditions find a field by the name that the bank gives it.
func TestFieldsOfTheBankAreThoseOfTheProfile(t *testing.T) {
	raw := map[string]any{}
	for _, f := range assess.Load().Profile {
		var p assess.Profile
		switch f.Type {
		case "path":
			raw[f.ID] = []string{"浙江", "宁波"}
		case "choice":
			raw[f.ID] = f.Choices[0].Value
			*p.Choice(f.ID) = f.Choices[0].Value
			if got := f.Said(p, lang.Text{}, lang.Text{}); got != f.Choices[0].Text.String() || p.Flag(f.ID) != nil {
				t.Errorf("%s is said %q", f.ID, got)
			}
		case "bool":
			yes := true
			raw[f.ID] = yes
			*p.Flag(f.ID) = &yes
			if got := f.Said(p, lang.Text{"有", "yes"}, lang.Text{"没有", "no"}); got != "有" || p.Choice(f.ID) != nil {
				t.Errorf("%s is said %q", f.ID, got)
			}
		default:
			t.Errorf("%s has type %q", f.ID, f.Type)
		}
		if got := f.Said(assess.Profile{}, lang.Text{"有", "yes"}, lang.Text{"没有", "no"}); got != "" {
			t.Errorf("%s of a firm that said nothing is said %q", f.ID, got)
		}
	}
	said, err := json.Marshal(raw)
	if err != nil {
		t.Fatal(err)
	}
	var p assess.Profile
	if err := json.Unmarshal(said, &p); err != nil {
		t.Fatal(err)
	}
	back, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	var kept map[string]any
	if err := json.Unmarshal(back, &kept); err != nil || len(kept) != len(raw) {
		t.Errorf("of %s the profile keeps %s", said, back)
	}
	if p.Flag("no_such_field") != nil || p.Choice("no_such_field") != nil {
		t.Error("a field that does not exist is found")
	}
}
