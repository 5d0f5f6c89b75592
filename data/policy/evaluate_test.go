package policy

import (
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"yunlan/content"
	"yunlan/data/firm"
)

func judge(t *testing.T, profile, rule string) Verdict {
	t.Helper()
	p, err := firm.Decode(strings.NewReader(profile))
	if err != nil {
		t.Fatal(err)
	}
	return verdictOf(t, p, rule)
}

func verdictOf(t *testing.T, p firm.Profile, rule string) Verdict {
	t.Helper()
	verdicts, err := Evaluate(content.Load(), p)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(verdicts, func(v Verdict) bool { return v.Rule == rule })
	if i < 0 {
		t.Fatalf("no verdict of %s", rule)
	}
	return verdicts[i]
}

func TestWorkedExamples(t *testing.T) {
	var truth struct {
		Examples []struct {
			Name, Rule string
			Facts      json.RawMessage
			Expect     struct {
				Verdict         Standing
				Amount          *int64     `json:"amount_fen"`
				Kind            AmountKind `json:"amount_kind"`
				Capped          bool
				Reason, Missing []string
			}
		}
	}
	readTruth(t, "subsidies.json", &truth)
	for _, e := range truth.Examples {
		t.Run(e.Name, func(t *testing.T) {
			rules := []string{e.Rule}
			if e.Rule == "*" {
				rules = []string{"BJ-2023-03", "SH-2023-05", "SZ-BAOAN-2023-04", "NB-HAISHU-2023-03", "CD-GAOXIN-2023-04"}
			}
			for _, rule := range rules {
				v := judge(t, string(e.Facts), rule)
				if v.Standing != e.Expect.Verdict || v.Capped != e.Expect.Capped || !sameAmount(v.AmountFen, e.Expect.Amount) {
					t.Errorf("%s: %s capped %v amount %v", rule, v.Standing, v.Capped, v.AmountFen)
				}
				if e.Expect.Kind != "" && v.AmountKind != e.Expect.Kind {
					t.Errorf("%s: %s", rule, v.AmountKind)
				}
				if !slices.Equal(v.Reason, e.Expect.Reason) || !slices.Equal(v.Missing, e.Expect.Missing) {
					t.Errorf("%s: reason %v missing %v", rule, v.Reason, v.Missing)
				}
			}
		})
	}
}

func sameAmount(a, b *int64) bool { return a == b || a != nil && b != nil && *a == *b }

func TestEdgeAmounts(t *testing.T) {
	beijing := func(fen int64) firm.Profile {
		return firm.Profile{"region": "北京", "size": "sme", "is_zjtx": "true", "project_accepted": "true", "contract_amount_fen": strconv.FormatInt(fen, 10)}
	}
	shanghai := func(fen int64) firm.Profile {
		return firm.Profile{"region": "上海市", "size": "sme", "contract_with_digital_provider": "true", "contract_amount_fen": strconv.FormatInt(fen, 10)}
	}
	baoan := func(fen int64) firm.Profile {
		return firm.Profile{"region": "深圳市宝安区", "on_cloud_or_platform": "true", "annual_platform_fee_fen": strconv.FormatInt(fen, 10)}
	}
	tests := []struct {
		name     string
		profile  firm.Profile
		rule     string
		standing Standing
		amount   int64
		capped   bool
	}{
		{"threshold", beijing(100_000_00), "BJ-2023-03", MayApply, 30_000_00, false},
		{"one fen under the threshold", beijing(99_999_99), "BJ-2023-03", NotEligible, 0, false},
		{"one fen over the threshold", beijing(100_000_01), "BJ-2023-03", MayApply, 30_000_00, false},
		{"just at the cap", beijing(1_000_000_00), "BJ-2023-03", MayApply, 300_000_00, false},
		{"one fen under the cap's base", beijing(999_999_99), "BJ-2023-03", MayApply, 299_999_99, false},
		{"one fen over the cap's base rounds down to the cap", beijing(1_000_000_01), "BJ-2023-03", MayApply, 300_000_00, false},
		{"four fen over reach past the cap", beijing(1_000_000_04), "BJ-2023-03", MayApply, 300_000_00, true},
		{"absurdly large, capped", beijing(math.MaxInt64), "BJ-2023-03", MayApply, 300_000_00, true},
		{"absurdly large, no cap printed", shanghai(math.MaxInt64), "SH-2023-05", MayApply, 2767011611056432742, false},
		{"one fen", shanghai(1), "SH-2023-05", MayApply, 0, false},
		{"four fen", shanghai(4), "SH-2023-05", MayApply, 1, false},
		{"one fen under the cap", baoan(166_666_66), "SZ-BAOAN-2023-04", MayApply, 49_999_99, false},
		{"one fen over the cap", baoan(166_666_70), "SZ-BAOAN-2023-04", MayApply, 50_000_01 - 1, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v := verdictOf(t, tt.profile, tt.rule)
			if v.Standing != tt.standing || v.Capped != tt.capped {
				t.Errorf("%s, capped %v", v.Standing, v.Capped)
			}
			if tt.standing == MayApply && (v.AmountFen == nil || *v.AmountFen != tt.amount) {
				t.Errorf("amount %v, want %d", *v.AmountFen, tt.amount)
			}
			if tt.standing == NotEligible && (v.AmountFen != nil || v.Reason[0] != "contract_amount_fen") {
				t.Errorf("amount %v because of %v", v.AmountFen, v.Reason)
			}
		})
	}
}

func TestVerdictsOfPeople(t *testing.T) {
	tests := []struct {
		name, profile, rule string
		standing            Standing
		fields              []string // reason or missing
	}{
		{"false beats missing", `{"region":"北京","size":"large"}`, "BJ-2023-03", NotEligible, []string{"size"}},
		{"all that speaks against", `{"region":"北京","size":"large","is_zjtx":false,"contract_amount_fen":1}`, "BJ-2023-03", NotEligible, []string{"size", "is_zjtx", "contract_amount_fen"}},
		{"nothing said", `{}`, "SH-2023-05", NeedsInfo, []string{"region", "size", "contract_with_digital_provider", "contract_amount_fen"}},
		{"large somewhere unknown", `{"size":"large"}`, "BJ-2023-03", NotEligible, []string{"size"}},
		{"city without district", `{"region":"深圳","on_cloud_or_platform":true,"annual_platform_fee_fen":100}`, "SZ-BAOAN-2023-04", NeedsInfo, []string{"region"}},
		{"another high-tech zone", `{"region":"绵阳高新区","star_level_sichuan":5}`, "CD-GAOXIN-2023-04", NotEligible, []string{"region"}},
		{"a high-tech zone somewhere", `{"region":"高新区","star_level_sichuan":5}`, "CD-GAOXIN-2023-04", NeedsInfo, []string{"region"}},
		{"two stars are not listed", `{"region":"成都高新区","star_level_sichuan":2}`, "CD-GAOXIN-2023-04", NotEligible, []string{"star_level_sichuan"}},
		{"task unknown", `{"region":"宁波海曙","provincial_cloud_enterprise_mfg":true,"provincial_benchmark":false}`, "NB-HAISHU-2023-03", NeedsInfo, []string{"city_task_met"}},
		{"null is not said", `{"region":["上海"],"size":null,"contract_with_digital_provider":true,"contract_amount_fen":100}`, "SH-2023-05", NeedsInfo, []string{"size"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v := judge(t, tt.profile, tt.rule)
			got := append(slices.Clone(v.Reason), v.Missing...)
			if v.Standing != tt.standing || !slices.Equal(got, tt.fields) || v.AmountFen != nil {
				t.Errorf("%s because of %v missing %v", v.Standing, v.Reason, v.Missing)
			}
		})
	}
}

func TestBenchmarkFirmsGetHalf(t *testing.T) {
	v := judge(t, `{"region":"浙江省宁波市海曙区","provincial_cloud_enterprise_mfg":true,"provincial_benchmark":true,"city_task_met":true}`, "NB-HAISHU-2023-03")
	if v.AmountFen == nil || *v.AmountFen != 75_000_00 {
		t.Fatalf("amount %v, want 7.5万元", v.AmountFen)
	}
	if !slices.Contains(v.Worked, "150,000 元 ÷ 2 = 75,000 元（减半）") {
		t.Errorf("arithmetic not shown: %q", v.Worked)
	}
}

func TestArithmeticIsShownBesideTheWarning(t *testing.T) {
	v := judge(t, `{"region":"北京","size":"sme","is_zjtx":true,"project_accepted":true,"contract_amount_fen":120000000}`, "BJ-2023-03")
	want := []string{
		"验收合格的合同额累计 1,200,000 元 ≥ 100,000 元，达到起点",
		"1,200,000 元 × 30% = 360,000 元",
		"360,000 元 超过最高 300,000 元，按最高计",
		"最多 300,000 元（补助，原文为“不超过”）",
	}
	if v.Warning != Warning || !slices.Equal(v.Worked, want) {
		t.Errorf("warning %q, worked %q", v.Warning, v.Worked)
	}
}

func TestRoundingIsSaid(t *testing.T) {
	v := judge(t, `{"region":"上海","size":"sme","contract_with_digital_provider":true,"contract_amount_fen":12000001}`, "SH-2023-05")
	if !slices.Contains(v.Worked, "120,000.01 元 × 30% = 36,000 元（不足 1 分舍去）") {
		t.Errorf("worked %q", v.Worked)
	}
}

// Whatever the base: the rate rounded down, then the cap, as exact arithmetic
// has it.
func TestRateIsExactForEveryAmount(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base := rapid.Int64Range(1, math.MaxInt64).Draw(t, "base")
		rate := Rate{Num: 30, Den: 100, CapFen: rapid.SampledFrom([]int64{0, 5_000_000, 30_000_000}).Draw(t, "cap")}
		exact := new(big.Int).Mul(big.NewInt(base), big.NewInt(30))
		want := exact.Div(exact, big.NewInt(100)).Int64()
		over := rate.CapFen > 0 && want > rate.CapFen
		if over {
			want = rate.CapFen
		}
		if got, capped, _ := rate.pay(base); got != want || capped != over {
			t.Fatalf("30%% of %d is %d capped %v, want %d %v", base, got, capped, want, over)
		}
	})
}

func TestVerdictAsJSON(t *testing.T) {
	v := judge(t, `{"region":"上海","size":"large"}`, "SH-2023-05")
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	want := `{"rule":"SH-2023-05","policy":"《上海市助力中小微企业稳增长调结构强能力若干措施》","verdict":"not_eligible",` +
		`"reason":["size"],"missing":[],"amount_fen":null,"amount_kind":"upper_bound","capped":false,` +
		`"quote":"对中小企业与数字化服务商签订的服务合同给予不超过合同金额 30%的支持。","block":"表1r3",` +
		`"warning":"政策载于 2022–2023 年，申报前请向主管部门核实"}`
	if string(data) != want {
		t.Errorf("got  %s\nwant %s", data, want)
	}
}

// Every number of a rule stands in the sentence it quotes.
func TestRulesSayWhatTheirSentencesSay(t *testing.T) {
	rules, err := Rules(content.Load())
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rules {
		var numbers []string
		if r.Rate != nil {
			numbers = append(numbers, r.Rate.percent())
			if r.Rate.FromFen > 0 {
				numbers = append(numbers, FormatWan(r.Rate.FromFen))
			}
			if r.Rate.CapFen > 0 {
				numbers = append(numbers, "最高"+FormatWan(r.Rate.CapFen))
			}
			if (r.AmountKind == UpperBound) != strings.Contains(r.Quote, "不超过") {
				t.Errorf("%s is %s", r.ID, r.AmountKind)
			}
		}
		if r.Fixed != nil {
			numbers = append(numbers, FormatWan(r.Fixed.Fen))
		}
		if r.Tiers != nil {
			for star, fen := range r.Tiers.Fen {
				numbers = append(numbers, firm.ValueName(r.Tiers.Field, star)[0], FormatWan(fen))
			}
		}
		for _, n := range numbers {
			if !strings.Contains(squeeze(r.Quote), squeeze(n)) {
				t.Errorf("%s: %q does not say %s", r.ID, r.Quote, n)
			}
		}
		if row, _ := content.Load().Block(r.Row); !strings.Contains(squeeze(row.Text), squeeze(r.Quote)) {
			t.Errorf("%s quotes %s, which does not say it", r.ID, r.Row)
		}
	}
}

func TestRulesAndConditionsHaveWords(t *testing.T) {
	rules, _ := Rules(content.Load())
	for _, r := range rules {
		if _, ok := ParseRegion(r.Region); !ok || r.Amount() == "" || r.Form[0] == "" {
			t.Errorf("%s: region %q, amount %q, form %q", r.ID, r.Region, r.Amount(), r.Form)
		}
		for _, field := range r.fields() {
			if _, ok := firm.Named(field); !ok {
				t.Errorf("%s asks for %q, which no firm can say", r.ID, field)
			}
		}
		for _, c := range r.Conditions {
			if firm.ValueName(c.Field, c.Is)[0] == "" || firm.Label(c.Field) == c.Field {
				t.Errorf("%s: no words for %+v", r.ID, c)
			}
		}
	}
}

// fields are what the rule asks of a firm.
func (r Rule) fields() []string {
	var all []string
	for _, c := range r.Conditions {
		all = append(all, c.Field)
	}
	switch {
	case r.Rate != nil:
		return append(all, r.Rate.Base)
	case r.Fixed != nil:
		return append(all, r.Fixed.HalvedIf)
	}
	return append(all, r.Tiers.Field)
}

func TestEvaluateRefusesImpossibleProfiles(t *testing.T) {
	if _, err := Evaluate(content.Load(), firm.Profile{"contract_amount_fen": "0"}); err == nil {
		t.Error("a contract of nothing was judged")
	}
}

func TestParseMoney(t *testing.T) {
	tests := []struct {
		text string
		fen  int64
		err  error
	}{
		{"1200000", 120000000, nil},
		{"1200000 元", 120000000, nil},
		{"1,200,000.50元", 120000050, nil},
		{"￥１２０万", 120000000, nil},
		{"￥　３００Ｗ", 300000000, nil}, // whatever an input method makes wide
		{"120万元", 120000000, nil},
		{"1.5亿元", 15000000000, nil},
		{"0.01", 1, nil},
		{"+5", 500, nil},
		{"0", 0, ErrAmountSign},
		{"-3万", 0, ErrAmountSign},
		{"0.001", 0, ErrAmountFen},
		{"92233720368547758.08", 0, ErrAmountLarge},
		{"9999999999999999999亿", 0, ErrAmountLarge},
		{"", 0, ErrAmountForm},
		{"元", 0, ErrAmountForm},
		{"十万", 10_000_000, nil},
		{"三百万元", 300_000_000, nil},
		{"3百万", 300_000_000, nil},
		{"一百二十万元", 120_000_000, nil},
		{"一千零五万", 1_005_000_000, nil},
		{"两千元", 200_000, nil},
		{"十五万", 15_000_000, nil},
		{"300w", 300_000_000, nil},
		{"300W元", 300_000_000, nil},
		{"1.5w", 1_500_000, nil},
		{"300", 30_000, nil},
		{"三百", 0, ErrAmountForm},   // of what?
		{"三百五万", 0, ErrAmountForm}, // 350 to some
		{"二三万", 0, ErrAmountForm},  // two or three
		{"三十百万", 0, ErrAmountForm},
		{"十百万", 0, ErrAmountForm},
		{"一亿二千万", 0, ErrAmountForm},
		{"1.5百万", 0, ErrAmountForm},
		{"百万", 0, ErrAmountForm},
		{"零万", 0, ErrAmountForm},
		{"0百万", 0, ErrAmountSign},
		{"w", 0, ErrAmountForm},
		{"300ww", 0, ErrAmountForm},
		{"1.2.3", 0, ErrAmountForm},
		{"1e9", 0, ErrAmountForm},
		{"12万美元", 0, ErrAmountForm},
		{"12,50", 0, ErrAmountForm}, // a comma for a point
		{"1,2万", 0, ErrAmountForm},
		{"120,0000", 120000000, nil}, // by ten thousands
		{"RMB 1.2 million", 120_000_000, nil},
		{"1,200,000 yuan", 120_000_000, nil},
		{"CNY 5 bn", 500_000_000_000, nil},
		{"120 wan yuan", 120_000_000, nil},
		{"80K", 8_000_000, nil},
		{"12.5 thousand", 1_250_000, nil},
		{"yuan", 0, ErrAmountForm},
		{"million", 0, ErrAmountForm},
		{"12 USD", 0, ErrAmountForm},
		{"1.2 mm", 0, ErrAmountForm},
		{"US$12", 0, ErrAmountForm},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			fen, err := ParseMoney(tt.text)
			if fen != tt.fen || !errors.Is(err, tt.err) {
				t.Errorf("%d, %v", fen, err)
			}
		})
	}
}

// TestWhatWasTypedIsSaidBack exactly.
func TestWhatWasTypedIsSaidBack(t *testing.T) {
	for _, text := range []string{"300万元q", "0", "12,50", "三百五万", "a\x1b[31mb"} {
		_, _, err := ReadAmount(firm.Field{Kind: firm.Money}, text)
		want := "“" + content.Sanitize(text) + "”："
		if err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// TestAmountsAreReadOneWay wherever they are typed: what may be yuan or 万元 is asked for
// its unit, so that no two neighbouring numbers are a thousand times apart.
func TestAmountsAreReadOneWay(t *testing.T) {
	contract, fee := firm.Field{Kind: firm.Money}, firm.Field{Kind: firm.Money, Small: true}
	for text, want := range map[string]struct {
		fen int64
		wan bool
	}{
		"120": {120_000_000, true}, "9": {9_000_000, true}, "999.99": {999_990_000, true}, "１２": {12_000_000, true},
		"0.5": {500_000, true}, "10000": {1_000_000, false}, "1200000": {120_000_000, false}, "95,000": {9_500_000, false},
		"120万": {120_000_000, false}, "1200000 元": {120_000_000, false}, "￥9000": {900_000, false}, "三百万元": {300_000_000, false}, "300w": {300_000_000, false},
		"9999 yuan": {999_900, false}, "RMB 9999": {999_900, false}, "9 million": {900_000_000, false}, "120 wan": {120_000_000, false},
	} {
		if fen, wan, err := ReadAmount(contract, text); err != nil || fen != want.fen || wan != want.wan {
			t.Errorf("%s: %d fen, %v, %v", text, fen, wan, err)
		}
		fen, wan, err := ReadAmount(fee, text)
		if want.wan && !errors.Is(err, ErrAmountUnit) || !want.wan && (fen != want.fen || wan || err != nil) {
			t.Errorf("fee of %s: %d fen, %v, %v", text, fen, wan, err)
		}
	}
	for _, text := range []string{"1000", "9,999", "9999.99", "５０００"} {
		for _, f := range []firm.Field{contract, fee} {
			if fen, _, err := ReadAmount(f, text); !errors.Is(err, ErrAmountUnit) || fen != 0 {
				t.Errorf("%s is read as %d fen, %v", text, fen, err)
			}
		}
	}
	for _, text := range []string{"", "-3", "0", "1e3", "3/4", "0x10", "很多", "1.23456789"} {
		if fen, _, err := ReadAmount(contract, text); err == nil {
			t.Errorf("%q is read as %d fen", text, fen)
		}
	}
}

// TestTheAmountThatWasGivenIsSaidBack where nothing is worked out from it.
func TestTheAmountThatWasGivenIsSaidBack(t *testing.T) {
	for _, c := range []struct{ region, amount, want string }{
		{"北京", "999900", "验收合格的合同额累计：9,999 元"}, {"北京", "", ""}, {"上海", "999900", ""},
	} {
		said := firm.Profile{firm.Region: c.region}
		if c.amount != "" {
			said["contract_amount_fen"] = c.amount
		}
		v, err := ruleNamed("BJ-2023-03").Judge(content.Load(), said)
		if v.Given != c.want || err != nil {
			t.Errorf("%v: %q, %v", c, v.Given, err)
		}
	}
}
