package policy

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"yunlan/content/lang"
	"yunlan/data/firm"
)

// TestDistrictsKeepTheirProvince: a district that is known without its city does
// not move what was said of the province, and names that roads, districts and
// levels share are told apart.
func TestDistrictsKeepTheirProvince(t *testing.T) {
	for text, want := range map[string]Region{
		"北京宝安":      {"北京", "", "宝安"},
		"上海宝安区":     {"上海", "", "宝安区"},
		"四川海曙":      {"四川", "", "海曙"},
		"北京浦东":      {"北京", "", "浦东"},
		"上海海淀":      {"上海", "", "海淀"},
		"广东宝安":      {"广东", "深圳", "宝安"},
		"浙江海曙":      {"浙江", "宁波", "海曙"},
		"广州宝安":      {"广东", "广州", "宝安"},
		"海曙":        {"浙江", "宁波", "海曙"},
		"中华人民共和国北京": {"北京", "", ""},
		"香港特别行政区":   {"香港", "", ""},
		"唐山路南区":     {"河北", "唐山", "路南区"},
		"唐山路北区":     {"河北", "唐山", "路北区"},
		"唐山市路北区":    {"河北", "唐山", "路北区"},
		"阿克苏地区":     {"新疆", "阿克苏", ""},
		"宝安街道":      {"广东", "深圳", "宝安街道"},
		"沈阳和平":      {"辽宁", "沈阳", "和平"},
		"北京、海淀":     {"北京", "", "海淀"},
		"广东-深圳-宝安":  {"广东", "深圳", "宝安"},
	} {
		if got, ok := ParseRegion(text); !ok || got != want {
			t.Errorf("%s is %+v, %v", text, got, ok)
		}
	}
	for _, text := range []string{"北京东路", "北京南路", "上海北街", "南京中路", "北京大道", "上海大街", "天津西大街", "海淀大街"} {
		if got, ok := ParseRegion(text); ok {
			t.Errorf("%s is %+v", text, got)
		}
	}
}

// TestWithinWhatIsNotSaid is open; one place touches another from either side.
func TestWithinWhatIsNotSaid(t *testing.T) {
	baoan, shenzhen, guangdong := Region{"广东", "深圳", "宝安区"}, Region{"广东", "深圳", ""}, Region{Province: "广东"}
	for _, c := range []struct {
		at, area Region
		within   Answer
		touches  bool
	}{
		{Region{}, guangdong, Unknown, false},
		{guangdong, guangdong, Yes, true},
		{baoan, guangdong, Yes, true},
		{guangdong, baoan, Unknown, true},
		{shenzhen, baoan, Unknown, true},
		{Region{"广东", "深圳", "龙华"}, baoan, No, false},
		{Region{"广东", "广州", "宝安"}, baoan, No, false},
		{Region{Province: "北京"}, guangdong, No, false},
		{Region{"广东", "", "宝安"}, baoan, Unknown, true},
	} {
		if got := c.at.Within(c.area); got != c.within || c.at.Touches(c.area) != c.touches {
			t.Errorf("%+v in %+v: %v, touches %v", c.at, c.area, got, c.at.Touches(c.area))
		}
	}
	if got := baoan.String(); got != "广东深圳宝安区" {
		t.Error(got)
	}
}

// TestRulesElsewhere: a rule is elsewhere only where the place is known to be.
func TestRulesElsewhere(t *testing.T) {
	r := Rule{Region: "广东深圳宝安区"}
	for place, want := range map[string]bool{"北京": true, "广州": true, "深圳南山区": true, "广东": false, "深圳": false, "宝安": false, "火星": false, "": false} {
		if got := r.Elsewhere(place); got != want {
			t.Errorf("%q: %v", place, got)
		}
	}
}

// TestWhatIsAskedOfAPlace: only the part that was not said.
func TestWhatIsAskedOfAPlace(t *testing.T) {
	for at, want := range map[string]string{
		"": "所在地区", "浙江": "是不是宁波海曙区", "宁波": "是不是海曙区", "宁波海曙": "所在地区", "宁波江北区": "所在地区", "北京": "所在地区", "火星": "所在地区",
	} {
		p := firm.Profile{}
		if at != "" {
			p[firm.Region] = at
		}
		v := verdictOf(t, p, "NB-HAISHU-2023-03")
		if got := v.Asks(firm.Region); got != want || v.Asks(firm.Size) != "企业规模" {
			t.Errorf("%s: %s", at, got)
		}
	}
}

// TestMoneyIsWritten round as the paper writes it, else with all its digits.
func TestMoneyIsWritten(t *testing.T) {
	for fen, want := range map[int64][3]string{
		0:                {"0 元", "0万元", "RMB 0"},
		1:                {"0.01 元", "0.01 元", "RMB 0.01"},
		99_900:           {"999 元", "999 元", "RMB 999"},
		100_000:          {"1,000 元", "0.1万元", "RMB 1,000"},
		123_450:          {"1,234.50 元", "1,234.50 元", "RMB 1,234.50"},
		1_000_000:        {"10,000 元", "1万元", "RMB 10,000"},
		1_100_000:        {"11,000 元", "1.1万元", "RMB 11,000"},
		1_150_000:        {"11,500 元", "11,500 元", "RMB 11,500"},
		30_000_000:       {"300,000 元", "30万元", "RMB 300,000"},
		100_000_005:      {"1,000,000.05 元", "1,000,000.05 元", "RMB 1,000,000.05"},
		1_234_567_890_00: {"1,234,567,890 元", "1,234,567,890 元", "RMB 1,234,567,890"},
	} {
		if got := [3]string{FormatYuan(fen), FormatWan(fen), wan(fen)[1]}; got != want {
			t.Errorf("%d fen: %q", fen, got)
		}
	}
}

// TestMoneyThatIsNearlyRight at the limits of what is read.
func TestMoneyThatIsNearlyRight(t *testing.T) {
	for text, want := range map[string]int64{
		"92233720368547758.07": 9223372036854775807, "0.1万": 100_000, "100人民币": 10_000, "12元人民币": 1_200, "1,234": 123_400, "1,2345万": 12_345_000_000,
		"十元": 1_000, "两亿": 20_000_000_000, " 1 200 000 ": 120_000_000, "¥5": 500,
	} {
		if got, err := ParseMoney(text); got != want || err != nil {
			t.Errorf("%q is %d, %v", text, got, err)
		}
	}
	for _, text := range []string{"1,23", "1,234,56", ",", "1,", "元元", "万万", "5.", "-", "+", "5-3", "0.0000001万"} {
		if got, err := ParseMoney(text); err == nil {
			t.Errorf("%q is %d", text, got)
		}
	}
	for text, wan := range map[string]bool{"999.99": true, "10000": false, "10000.01": false, "¥1": false, "1元": false} {
		if _, got, err := ReadAmount(firm.Field{Kind: firm.Money}, text); got != wan || err != nil {
			t.Errorf("%q is in 万: %v, %v", text, got, err)
		}
	}
}

// TestDatesInDocuments are what the table prints.
func TestDatesInDocuments(t *testing.T) {
	for text, d := range map[string]Date{`"2022.9"`: {2022, 9}, `"2022"`: {2022, 0}, `""`: {}} {
		got, err := json.Marshal(d)
		var again Date
		if string(got) != text || err != nil || json.Unmarshal(got, &again) != nil || again != d || d.Known() != (text != `""`) {
			t.Errorf("%v is %s, %v, and read as %v", d, got, err, again)
		}
	}
	if json.Unmarshal([]byte(`"2022.13"`), new(Date)) == nil {
		t.Error("a thirteenth month is read")
	}
	for _, c := range []struct {
		text string
		want Date
	}{{"2022.1", Date{2022, 1}}, {"2022.12", Date{2022, 12}}, {"2022-07", Date{2022, 7}}, {"0001", Date{1, 0}}} {
		if got, err := ParseDate(c.text); got != c.want || err != nil {
			t.Errorf("%s is %v, %v", c.text, got, err)
		}
	}
	if _, err := ParseDate("0000"); err == nil {
		t.Error("there was no year 0")
	}
	for _, c := range []struct {
		a, b Date
		want int
	}{{Date{2022, 0}, Date{2022, 1}, -1}, {Date{2023, 1}, Date{2022, 12}, 1}, {Date{2022, 5}, Date{2022, 5}, 0}, {Date{}, Date{1, 0}, -1}} {
		if got := c.a.Compare(c.b); got != c.want {
			t.Errorf("%v against %v: %d", c.a, c.b, got)
		}
	}
}

// TestSinceAMonth: a year alone reaches to its end.
func TestSinceAMonth(t *testing.T) {
	list := []Policy{{ID: "a", Date: Date{2022, 0}}, {ID: "b", Date: Date{2022, 12}}, {ID: "c", Date: Date{2023, 1}}, {ID: "d"}}
	for _, c := range []struct {
		from Date
		want string
	}{{Date{2022, 12}, "a b c"}, {Date{2023, 1}, "c"}, {Date{2023, 0}, "c"}, {Date{}, "a b c"}, {Date{2024, 1}, ""}} {
		if got := ids(Since(list, c.from)); got != c.want {
			t.Errorf("since %v: %s", c.from, got)
		}
	}
}

// TestOrders: what cannot be compared comes last, whichever way; equal ones keep
// their order, and the list stays as it is.
func TestOrders(t *testing.T) {
	list := []Policy{
		{ID: "none"},
		{ID: "said", Amount: "奖励"},
		{ID: "ten", Amount: "10万元", scope: scope{ceiling: 10}},
		{ID: "thirty", Amount: "30万元", scope: scope{ceiling: 30}},
		{ID: "ten too", Amount: "10万元", scope: scope{ceiling: 10}},
	}
	before := ids(list)
	for _, c := range []struct {
		order Order
		want  string
	}{
		{Order{By: ByAmount}, "ten ten too thirty said none"},
		{Order{ByAmount, true}, "thirty ten ten too said none"},
	} {
		if got := ids(Sort(list, c.order)); got != c.want {
			t.Errorf("%+v: %s", c.order, got)
		}
	}
	if ids(list) != before {
		t.Error("the list itself was sorted")
	}
	list = []Policy{{ID: "1", Name: "上海"}, {ID: "2", Name: "北京"}, {ID: "3", Name: ""}, {ID: "4", Name: "重庆"}}
	if got := ids(Sort(list, Order{By: ByName})); got != "2 4 1 3" {
		t.Errorf("by pinyin: %s", got)
	}
	if got := ids(Sort(list, Order{ByName, true})); got != "1 4 2 3" {
		t.Errorf("by pinyin, backwards: %s", got)
	}
}

// TestTimelineOfFew: one month each, a year alone before its months, the undated
// last.
func TestTimelineOfFew(t *testing.T) {
	list := []Policy{{ID: "a"}, {ID: "b", Date: Date{2022, 10}}, {ID: "c", Date: Date{2022, 9}}, {ID: "d", Date: Date{2022, 10}}, {ID: "e", Date: Date{2022, 0}}}
	var got []string
	for _, m := range Timeline(list) {
		got = append(got, m.Date.String()+":"+ids(m.Policies))
	}
	if want := []string{"2022:e", "2022.9:c", "2022.10:b d", ":a"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	if got := Timeline(nil); len(got) != 0 {
		t.Errorf("nothing makes %v", got)
	}
}

// TestWordsForTheReader in the language in use.
func TestWordsForTheReader(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	p := policyNamed(t, "P17")
	for l, want := range [][5]string{
		{"国家", "时间", "地球", p.Note, p.Note},
		{"national", "date", "地球", "A goal as the paper has it; whether it was reached is not said", p.Note},
	} {
		lang.Use(lang.Lang(l))
		other := p
		other.note = lang.Text{}
		if got := [5]string{National.Name(), ByDate.String(), Level("地球").Name(), p.NoteWords(), other.NoteWords()}; got != want {
			t.Errorf("%q", got)
		}
	}
	lang.Use(lang.Chinese)
	for c, want := range map[Column]string{ByRegion: p.Region, ByDate: "2025 之前", ByName: p.Name + "（目标）", ByPoints: p.Points, ByAmount: p.Amount, ByLevel: string(p.Level), "colour": ""} {
		if got := p.Cell(c); got != want {
			t.Errorf("%s of %s is %q", c, p.ID, got)
		}
	}
}

func policyNamed(t *testing.T, id string) Policy {
	t.Helper()
	list := all(t)
	i := slices.IndexFunc(list, func(p Policy) bool { return p.ID == id })
	if i < 0 {
		t.Fatal(id)
	}
	return list[i]
}

// TestARuleOfEachKind: from where it pays, how much, what it comes to, and the
// arithmetic.
func TestARuleOfEachKind(t *testing.T) {
	fee := lang.Text{"费用", "fee"}
	rate := func(change func(*Rate)) Rule {
		r := Rate{Base: "contract_amount_fen", BaseName: fee, Num: 3, Den: 10, FromFen: 10_000_000, CapFen: 30_000_000}
		change(&r)
		return Rule{Rate: &r, Form: lang.Text{"补助", "subsidy"}, AmountKind: UpperBound}
	}
	for name, c := range map[string]struct {
		rule               Rule
		profile            string
		from, amount, work string
		ceiling, fen       int64
		capped             bool
	}{
		"above a threshold": {
			rate(func(*Rate) {}), `{"contract_amount_fen":20000000}`, "费用超过 10万元", "不超过费用的 30%，最高 30万元",
			"费用 200,000 元 > 100,000 元，达到起点|200,000 元 × 30% = 60,000 元|未超过最高 300,000 元", 30_000_000, 6_000_000, false,
		},
		"from a threshold": {
			rate(func(r *Rate) { r.FromInclusive = true }), `{"contract_amount_fen":10000000}`, "费用不低于 10万元", "",
			"费用 100,000 元 ≥ 100,000 元，达到起点", 30_000_000, 3_000_000, false,
		},
		"just the limit": {
			rate(func(*Rate) {}), `{"contract_amount_fen":100000000}`, "", "", "1,000,000 元 × 30% = 300,000 元|未超过最高 300,000 元", 30_000_000, 30_000_000, false,
		},
		"above the limit": {
			rate(func(*Rate) {}), `{"contract_amount_fen":100000100}`, "", "", "300,000.30 元 超过最高 300,000 元，按最高计", 30_000_000, 30_000_000, true,
		},
		"without either": {
			rate(func(r *Rate) { r.FromFen, r.CapFen = 0, 0 }), `{"contract_amount_fen":1}`, "-", "不超过费用的 30%",
			"0.01 元 × 30% = 0 元（不足 1 分舍去）|原文未写上限", 0, 0, false,
		},
		"a fixed amount": {
			Rule{Fixed: &Fixed{Fen: 10_000_001, HalvedIf: "provincial_benchmark"}, AmountKind: AsPrinted}, `{"provincial_benchmark":false}`, "-", "", "奖励 100,000.01 元", 10_000_001, 10_000_001, false,
		},
		"half of it": {
			Rule{Fixed: &Fixed{Fen: 10_000_001, HalvedIf: "provincial_benchmark"}, AmountKind: AsPrinted}, `{"provincial_benchmark":true}`, "-", "", "100,000.01 元 ÷ 2 = 50,000 元（减半）", 10_000_001, 5_000_000, false,
		},
		"tiers": {
			Rule{Tiers: &Tiers{"star_level_sichuan", map[string]int64{"4": 10_000_000, "5": 20_000_000}}, AmountKind: AsPrinted},
			`{"star_level_sichuan":4}`, "-",
			"五星级 20万元、四星级 10万元", "四星级上云企业：100,000 元", 20_000_000, 10_000_000, false,
		},
	} {
		t.Run(name, func(t *testing.T) {
			p, err := firm.Decode(strings.NewReader(c.profile))
			if err != nil {
				t.Fatal(err)
			}
			var v Verdict
			c.rule.pay(p, &v)
			work := strings.Join(v.Worked, "|")
			for part := range strings.SplitSeq(c.work, "|") {
				if !strings.Contains("|"+work+"|", "|"+part+"|") {
					t.Errorf("it is worked out without %s:\n%s", part, work)
				}
			}
			if *v.AmountFen != c.fen || v.Capped != c.capped || c.rule.Ceiling() != c.ceiling {
				t.Errorf("%d of at most %d, capped %v", *v.AmountFen, c.rule.Ceiling(), v.Capped)
			}
			if from, ok := c.rule.From(); c.from != "" && (ok != (c.from != "-") || ok && from != c.from) {
				t.Errorf("from %q, %v", from, ok)
			}
			if got := c.rule.Amount(); c.amount != "" && got != c.amount {
				t.Errorf("it pays %s", got)
			}
		})
	}
	if got := (Rule{}); got.Amount() != "" || got.Ceiling() != 0 {
		t.Error("a rule that pays nothing pays", got.Amount(), got.Ceiling())
	}
	exact := rate(func(r *Rate) { r.CapFen = 0 })
	exact.AmountKind = ByFormula
	if got := exact.Amount(); got != "费用的 30%" {
		t.Errorf("by formula: %s", got)
	}
	exact.Caveat = lang.Text{"以通知为准", "as announced"}
	var v Verdict
	exact.pay(firm.Profile{"contract_amount_fen": "100"}, &v)
	if last := v.Worked[len(v.Worked)-1]; last != "以通知为准" {
		t.Errorf("the caveat is not the last line: %q", v.Worked)
	}
}

// TestParts divide a place down to the districts that a rule names.
func TestParts(t *testing.T) {
	for _, c := range []struct {
		of    []string
		holds string
		n     int
	}{
		{nil, "西藏", 34},
		{[]string{"广东"}, "深圳", 21},
		{[]string{"广东", "深圳"}, "宝安区", 1},
		{[]string{"四川", "成都"}, "高新区", 1},
		{[]string{"广东", "广州"}, "", 0},
		{[]string{"火星"}, "", 0},
		{[]string{"广东", "深圳", "宝安区"}, "", 0},
	} {
		if got := Parts(c.of); len(got) != c.n || c.n > 0 && !slices.Contains(got, c.holds) {
			t.Errorf("%v: %d parts %v", c.of, len(got), got)
		}
	}
}
