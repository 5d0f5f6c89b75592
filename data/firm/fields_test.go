package firm

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"yunlan/content/lang"
)

// values are some that a field takes, and some that it refuses.
func values(f Field) (takes, refuses []string) {
	switch f.Kind {
	case Place:
		return []string{"北京", "广东深圳宝安", "“北京”\\"}, nil
	case Choice:
		return []string{"sme", "large"}, []string{"huge", "SME", " sme"}
	case YesNo:
		return []string{"true", "false"}, []string{"yes", "True", "1", ""}
	case Money:
		return []string{"1", "120000000", "9223372036854775807"}, []string{"0", "-1", "9223372036854775808", "1.5", "120万", ""}
	case Count:
		return []string{"0", "1", fmt.Sprint(f.Max)}, []string{"-1", fmt.Sprint(f.Max + 1), "3.5", "三", ""}
	}
	return nil, nil
}

// TestEveryConditionIsReadAsWritten: each field by itself, in and out of a
// document, and by Say; what it refuses names it and leaves what was said.
func TestEveryConditionIsReadAsWritten(t *testing.T) {
	for _, f := range Fields() {
		takes, refuses := values(f)
		for _, value := range takes {
			text := `{"` + f.Name + `":` + f.JSON(value) + `}`
			got, err := Decode(strings.NewReader(text))
			if err != nil || len(got) != 1 || got[f.Name] != value {
				t.Errorf("%s is read as %v, %v", text, got, err)
			}
			if again, err := json.Marshal(got); string(again) != text || err != nil {
				t.Errorf("%s is written as %s, %v", text, again, err)
			}
			p := Profile{}
			if err := p.Say(f, value); err != nil || p[f.Name] != value || p.Validate() != nil {
				t.Errorf("%s says %q: %v, %v, %v", f.Name, value, p, err, p.Validate())
			}
		}
		for _, value := range refuses {
			p := Profile{f.Name: takes[0]}
			if err := p.Say(f, value); err == nil || !strings.HasPrefix(err.Error(), f.Name+": ") || p[f.Name] != takes[0] {
				t.Errorf("%s says %q: %v, %v", f.Name, value, p, err)
			}
			p[f.Name] = value
			if p.Validate() == nil {
				t.Errorf("%s of %q is valid", f.Name, value)
			}
		}
	}
}

// TestPlacesInParts are joined as people write them.
func TestPlacesInParts(t *testing.T) {
	for text, want := range map[string]string{
		`["广东","深圳","宝安区"]`:        "广东深圳宝安区",
		`["Guangdong","Shenzhen"]`: "Guangdong Shenzhen",
		`["Guangdong","深圳"]`:       "Guangdong深圳",
		`["北京"]`:                   "北京",
		`[]`:                       "",
		`""`:                       "",
	} {
		p, err := Decode(strings.NewReader(`{"region":` + text + `}`))
		if err != nil || p[Region] != want {
			t.Errorf("%s is %v, %v", text, p, err)
		}
	}
}

// TestFaultsSayWhatAFieldTakes, and in which words.
func TestFaultsSayWhatAFieldTakes(t *testing.T) {
	for text, want := range map[string]lang.Text{
		`{"size":"huge"}`:              {"size: “huge” 不是 sme、large 或 unknown", "size: “huge” is not sme, large or unknown"},
		`{"size":3}`:                   {"size: 不接受 number，应为文字", "size: number is not accepted; it must be text"},
		`{"is_zjtx":"yes"}`:            {"is_zjtx: 不接受 string，应为 true 或 false", "is_zjtx: string is not accepted; it must be true or false"},
		`{"contract_amount_fen":"1"}`:  {"整数，以分计", "a whole number of fen"},
		`{"contract_amount_fen":0}`:    {"contract_amount_fen: 金额必须大于零", "contract_amount_fen: an amount is more than zero"},
		`{"star_level_sichuan":"1"}`:   {"应为整数", "must be a whole number"},
		`{"star_level_sichuan":6}`:     {"star_level_sichuan: 星级应在 0 到 5 之间", "star_level_sichuan: stars must be 0 to 5"},
		`{"region":5}`:                 {"region: 应为文字或文字列表", "region: must be text or a list"},
		`[]`:                           {"企业情况应为一个 JSON 对象", "a profile must be one JSON object"},
		`null`:                         {"企业情况应为一个 JSON 对象", "a profile must be one JSON object"},
		`{"size":"sme","size":"sme"}`:  {"字段 size 写了两次", "the field size is given twice"},
		`{"size":"sme"`:                {"到结尾还没有写完", "it ends too early"},
		"{\n\"regoin\":\"北京\"}":        {"第 2 行第 8 列：没有 regoin 这个字段", "line 2, column 8: unknown field regoin"},
		`{"size":"sme"} {"size":"x"} `: {"“{”不该在这里", "“{” is out of place"},
	} {
		for l, words := range want {
			lang.Use(lang.Lang(l))
			_, err := Decode(strings.NewReader(text))
			if err == nil || !strings.Contains(err.Error(), words) {
				t.Errorf("%s: %v; want %s", text, err, words)
			}
		}
	}
	lang.Use(lang.Chinese)
}

// TestWhatIsOfferedToChooseFrom, its words, and all values that are taken.
func TestWhatIsOfferedToChooseFrom(t *testing.T) {
	yes, no := lang.Text{"是", "yes"}, lang.Text{"否", "no"}
	count := Field{Name: "n", Kind: Count, Max: 3}
	for _, c := range []struct {
		field                  Field
		offered, words, values string
	}{
		{named(t, Region), "", "", ""},
		{named(t, Size), "sme large", "是 否", "sme large unknown"},
		{named(t, "is_zjtx"), "true false", "是 否", "true false"},
		{named(t, "contract_amount_fen"), "", "", ""},
		{named(t, "star_level_sichuan"), "5 4 3 0", "五星 四星 三星 其他", "0 1 2 3 4 5"},
		{count, "0 1 2 3", "0 1 2 3", "0 1 2 3"},
		{Field{Name: "y", Kind: YesNo}, "true false", "是 否", "true false"},
	} {
		var offered []string
		for _, a := range c.field.Offered() {
			offered = append(offered, a.Value)
		}
		if strings.Join(offered, " ") != c.offered || strings.Join(c.field.Words(yes, no), " ") != c.words || strings.Join(c.field.Values(), " ") != c.values {
			t.Errorf("%s: %v in the words %v, of %v", c.field.Name, offered, c.field.Words(yes, no), c.field.Values())
		}
	}
}

func named(t *testing.T, name string) Field {
	t.Helper()
	f, ok := Named(name)
	if !ok || f.Name != name {
		t.Fatalf("%s is %+v", name, f)
	}
	return f
}

// TestNamesOfFieldsAndValues: only a value that a rule asks for has a name.
func TestNamesOfFieldsAndValues(t *testing.T) {
	for _, c := range []struct{ field, value, label, name string }{
		{Size, "sme", "企业规模", "中小企业"},
		{Size, "large", "企业规模", ""},
		{"star_level_sichuan", "4", "四川省上云企业星级", "四星级"},
		{"star_level_sichuan", "1", "四川省上云企业星级", ""},
		{Region, "北京", "所在地区", ""},
		{"later", "x", "later", ""},
	} {
		if got, name := Label(c.field), ValueName(c.field, c.value); got != c.label || name[0] != c.name {
			t.Errorf("%s of %s is %s of %s", c.value, c.field, name[0], got)
		}
	}
	if _, ok := Named("later"); ok {
		t.Error("a field that there is not has been found")
	}
}

// TestAmountsThatWereSaid are known; others are not nought.
func TestAmountsThatWereSaid(t *testing.T) {
	p := Profile{"contract_amount_fen": "120"}
	if fen, ok := p.Fen("contract_amount_fen"); fen != 120 || !ok {
		t.Error(fen, ok)
	}
	if _, ok := p.Fen("annual_platform_fee_fen"); ok {
		t.Error("an amount that was not said is known")
	}
	if rest := p.Without(Place); !slices.Equal([]string{rest["contract_amount_fen"]}, []string{"120"}) {
		t.Error("another kind was taken away", rest)
	}
	p["later"] = "x"
	if rest := p.Without(Place); rest["later"] != "x" {
		t.Error("what is no field was taken away", rest)
	}
}
