package market

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/data/edition"
	"yunlan/data/strictjson"
)

func open(t testing.TB) *Market {
	t.Helper()
	m, err := New(content.Load())
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func readTruth(t *testing.T, name string, into any) {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, into); err != nil {
		t.Fatal(err)
	}
}

func TestEveryFactQuotesItsSection(t *testing.T) {
	paper, m := content.Load(), open(t)
	records, err := edition.Decode[[]record](edition.Bundled(), "facts.json")
	if err != nil || len(records) != 172 {
		t.Fatalf("%d facts, %v", len(records), err)
	}
	seen := map[string]bool{}
	for i, f := range m.Facts() {
		block, ok := paper.Block(f.Block)
		if !ok || f.Quote == "" || block.Text[f.Place.Start:f.Place.End] != f.Quote {
			t.Errorf("%s quotes %q, which %s does not say", f.ID, f.Quote, f.Block)
		}
		if i < len(records) && f.Section != records[i].Section {
			t.Errorf("%s stands in %s, not in %s", f.ID, f.Section, records[i].Section)
		}
		if f.Page == "" || seen[f.ID] {
			t.Errorf("%s: page %q, seen %v", f.ID, f.Page, seen[f.ID])
		}
		if _, ok := paper.Block(f.Figure); f.Figure != "" && !ok {
			t.Errorf("%s belongs to %s, which is nowhere", f.ID, f.Figure)
		}
		seen[f.ID] = true
	}
}

func TestEveryFactHasAKind(t *testing.T) {
	for _, f := range open(t).Facts() {
		if f.Kind.Mark() == "" || f.Kind.ASCII() == "" || f.Kind.String() == "" {
			t.Errorf("%s is %q", f.ID, f.Kind)
		}
		if derived := f.Formula != ""; derived != (f.Kind == Derived || len(f.From) > 0) {
			t.Errorf("%s is %s by %q", f.ID, f.Kind, f.Formula)
		}
		if f.Kind == Bound && f.Qualifier == "" {
			t.Errorf("%s is a bound of no kind", f.ID)
		}
	}
}

// The number of every stated fact and bound stands in its sentence, followed
// by its unit where the unit is one that the paper writes.
func TestEveryNumberStandsInItsSentence(t *testing.T) {
	exempt := map[string]bool{"F155": true} // PB级: an order of magnitude without a number
	for _, f := range open(t).Facts() {
		if exempt[f.ID] || f.Kind == Derived || len(f.From) > 0 {
			continue
		}
		if !stands(f) {
			t.Errorf("%s: %v %s is not in %q", f.ID, f.Number(), f.Unit, f.Quote)
		}
	}
}

func stands(f Fact) bool {
	quote := strings.Join(strings.Fields(f.Quote), "")
	switch {
	case f.Text != "":
		return strings.Contains(quote, f.Text)
	case f.Value == nil:
		return false
	case f.Unit == yearMonth:
		return monthStands(int(f.Number()), quote)
	}
	unit := f.Unit
	if !slices.Contains(strings.Fields("% 亿元 亿美元 亿日元 万元 万家 年 次 微秒 G 倍 人 周"), unit) {
		unit = ""
	}
	for _, word := range spellings(f.Number()) {
		pattern := `(^|[^0-9.,])` + regexp.QuoteMeta(word) + `(余|多|-[0-9]+)?` + regexp.QuoteMeta(unit)
		if regexp.MustCompile(pattern).MatchString(quote) {
			return true
		}
	}
	return false
}

func monthStands(yyyymm int, quote string) bool {
	year, number := Format(float64(yyyymm/100)), plain(float64(yyyymm%100))
	year = strings.ReplaceAll(year, ",", "")
	return strings.Contains(quote, year+"."+number+"《") ||
		strings.Contains(quote, year+"年") && regexp.MustCompile(`[年]`+number+`月`).MatchString(quote)
}

func spellings(value float64) []string {
	words := map[float64][]string{
		1: {"一"}, 2: {"二", "两"}, 3: {"三"}, 4: {"四"}, 5: {"五"}, 6: {"六"}, 8: {"八"}, 10: {"十"},
		1000: {"千"}, 10000: {"万"},
	}
	return append([]string{plain(value), Format(value), plain(value) + ".0"}, words[value]...)
}

func TestDataIsDecodedStrictly(t *testing.T) {
	tests := []struct {
		name, data string
		into       any
	}{
		{"unknown field of a fact", `[{"id":"F1","seed_line":1}]`, new([]record)},
		{"text for a number", `[{"id":"F1","value":"many"}]`, new([]record)},
		{"a number typed into a figure", `[{"id":"图1","series":[{"points":[{"x":"2022","y":4910}]}]}]`, new([]plan)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if err := strictjson.Embedded([]byte(tt.data), tt.into); err == nil {
				t.Errorf("accepted %s", tt.data)
			}
		})
	}
}

func TestAPaperWithoutTheQuoteIsAnError(t *testing.T) {
	if _, err := New(content.Parse("前 言\n\n别的文字。\n")); err == nil {
		t.Error("facts cite a paper that does not hold them")
	}
}

func TestDerivationsNeedTheirFacts(t *testing.T) {
	m := open(t)
	all, err := edition.Decode[[]derivation](edition.Bundled(), "derivations.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range all {
		if _, err := d.fact(map[string]Fact{}); err == nil {
			t.Errorf("%s was derived from nothing", d.ID)
		}
		if f := m.byID[d.ID]; len(f.From) == 0 || f.Value == nil {
			t.Errorf("%s: from %v", d.ID, f.From)
		}
	}
	changed := m.byID["F031"]
	twice := 2 * changed.Number()
	changed.Value = &twice
	f, err := all[0].fact(map[string]Fact{"F031": changed, "F032": m.byID["F032"]})
	if err != nil || f.Number() != 8250 || f.Formula != "9820/(1+19%)，计入四舍五入为 8,217–8,287" {
		t.Errorf("twice 4,910 derives %v by %q, %v", f.Number(), f.Formula, err)
	}
}

// TestDataThatCannotBeComputed: a way that is not known, and numbers that do not
// suit it, are errors when the program starts, not gaps.
func TestDataThatCannotBeComputed(t *testing.T) {
	m := open(t)
	for _, d := range []derivation{
		{ID: "D", Compute: "guess", From: []string{"F031"}},
		{ID: "D", Compute: "share", From: []string{"F031"}},
		{ID: "D", Compute: "tenfold", From: []string{"F999"}},
	} {
		if f, err := d.fact(m.byID); err == nil {
			t.Errorf("%v computes %v", d, f)
		}
	}
	for _, s := range []sum{
		{ID: "x", Method: "guess", Facts: []string{"F109"}},
		{ID: "x", Method: "ratio", Facts: []string{"F118", "F122"}},
		{ID: "x", Method: "sum", Facts: []string{"F109", "F111"}},
		{ID: "x", Method: "growth of parts", Facts: []string{"F118", "F120", "F122", "F123"}},
		{ID: "x", Method: "fall", Facts: []string{"F032", "F999"}},
	} {
		if s.known(m.byID) == nil {
			t.Errorf("%v is done", s)
		}
	}
}

func TestCountingNeedsAnEnumeration(t *testing.T) {
	for _, f := range []Fact{
		{Subject: "百度云", Formula: byRank},
		{Subject: "阿里云", Formula: "猜"},
	} {
		if got, err := f.counted("阿里云、天翼云占据前二"); err == nil {
			t.Errorf("%s by %s is %v", f.Subject, f.Formula, got.Number())
		}
	}
}

func TestSigns(t *testing.T) {
	m := open(t)
	for id, want := range map[string]string{"F035": ">", "F054": "≥", "F055": "≈", "F057": "≈", "F168": "≤", "F063": "", "F031": ""} {
		if f, ok := m.Fact(id); !ok || f.Sign() != want {
			t.Errorf("%s: sign %q, want %q", id, f.Sign(), want)
		}
	}
}

func TestFactAsJSON(t *testing.T) {
	m := open(t)
	f, _ := m.Fact("D01")
	data, err := json.Marshal(f)
	if err != nil {
		t.Fatal(err)
	}
	want := `{"id":"D01","subject":"全球","metric":"云计算市场规模","period":"2021","value":4130,"unit":"亿美元",` +
		`"qualifier":"","kind":"derived","formula":"4910/(1+19%)，计入四舍五入为 4,108–4,144",` +
		`"quote":"Gartner数据显示，2022年以 IaaS、PaaS、SaaS为代表的全球云计算市场规模为 4,910亿美元，增速 19%，较 2021年同比下降 13.5%。",` +
		`"block":"1.2p1","section":"1.2","page":"3","figure":"图1"}`
	if string(data) != want {
		t.Errorf("got  %s\nwant %s", data, want)
	}
	nothing, _ := m.Fact("F145")
	if data, _ := json.Marshal(nothing); !strings.Contains(string(data), `"value":null`) {
		t.Errorf("a name with digits has a value: %s", data)
	}
}

func BenchmarkNew(b *testing.B) {
	paper := content.Load()
	for b.Loop() {
		if _, err := New(paper); err != nil {
			b.Fatal(err)
		}
	}
}
