package firm

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestImpossibleProfiles(t *testing.T) {
	tests := []struct{ name, profile, says string }{
		{"unknown field", `{"regoin":"北京"}`, "regoin"},
		{"text for an amount", `{"contract_amount_fen":"120万"}`, "contract_amount_fen"},
		{"fraction of a fen", `{"contract_amount_fen":10.5}`, "contract_amount_fen"},
		{"beyond every amount", `{"contract_amount_fen":1e30}`, "contract_amount_fen"},
		{"beyond an int64", `{"annual_platform_fee_fen":9223372036854775808}`, "annual_platform_fee_fen"},
		{"zero", `{"contract_amount_fen":0}`, "contract_amount_fen"},
		{"negative", `{"annual_platform_fee_fen":-1}`, "annual_platform_fee_fen"},
		{"text for a truth", `{"is_zjtx":"yes"}`, "is_zjtx"},
		{"number for a region", `{"region":11}`, "region"},
		{"numbers in a region", `{"region":["广东",5]}`, "region"},
		{"size of no kind", `{"size":"huge"}`, "size"},
		{"six stars", `{"star_level_sichuan":6}`, "star_level_sichuan"},
		{"too many stars for any count", `{"star_level_sichuan":99999999999999999999}`, "star_level_sichuan"},
		{"number for a size", `{"size":3}`, "size"},
		{"a field in capitals", `{"Size":"sme"}`, "Size: "},
		{"a list", `[]`, "profile"},
		{"null", `null`, "profile"},
		{"nothing", ``, "profile"},
		{"two profiles", `{} {}`, "profile"},
		{"broken", `{"region":`, "profile"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Decode(strings.NewReader(tt.profile))
			if err == nil || !strings.Contains(err.Error(), tt.says) {
				t.Errorf("error %v does not name %s", err, tt.says)
			}
		})
	}
}

// TestFieldsAreDistinct: no two share a name or an option, and all have words.
func TestFieldsAreDistinct(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range Fields() {
		if seen[f.Name] || seen["--"+f.Option] || f.Option == "" || f.Label[0] == "" || f.Label[1] == "" {
			t.Errorf("%+v", f)
		}
		seen[f.Name], seen["--"+f.Option] = true, true
	}
}

// TestAProfileIsKept: every kind of value, in the order of Fields; what another
// release wrote is passed over, and null says nothing.
func TestAProfileIsKept(t *testing.T) {
	const text = `{"region":"“北京”","size":"sme","is_zjtx":false,"contract_amount_fen":9223372036854775807,"star_level_sichuan":0}`
	var p Profile
	if err := json.Unmarshal([]byte(strings.Replace(text, "{", `{"later":[1],"on_cloud_or_platform":null,`, 1)), &p); err != nil {
		t.Fatal(err)
	}
	if got, err := json.Marshal(p); err != nil || string(got) != text {
		t.Errorf("%v, kept is %s", err, got)
	}
	if rest := p.Without(Money); len(rest) != 4 || len(p) != 5 {
		t.Errorf("without amounts %v of %v", rest, p)
	}
	var none Profile
	if err := json.Unmarshal([]byte("null"), &none); err != nil || none != nil {
		t.Errorf("null is %v, %v", none, err)
	}
	if err := json.Unmarshal([]byte(`{"is_zjtx":"yes"}`), &none); err == nil {
		t.Errorf("a text for a truth is %v", none)
	}
}

// TestSayTakesBack what was said, by nothing and by a choice that is unknown.
func TestSayTakesBack(t *testing.T) {
	size, _ := Named(Size)
	for _, nothing := range []string{"", "unknown"} {
		p := Profile{Size: "sme"}
		if err := p.Say(size, nothing); err != nil || len(p) != 0 {
			t.Errorf("%q leaves %v, %v", nothing, p, err)
		}
	}
	if p := (Profile{Size: "huge"}); p.Validate() == nil || p.Say(size, "huge") == nil || p[Size] != "huge" {
		t.Error("a size of no kind is taken")
	}
}
