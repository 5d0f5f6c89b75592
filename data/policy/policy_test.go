package policy

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/firm"
	"yunlan/data/strictjson"
)

func all(t testing.TB) []Policy {
	t.Helper()
	list, err := All(content.Load())
	if err != nil {
		t.Fatal(err)
	}
	return list
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

func TestTableEqualsTheCarefulReading(t *testing.T) {
	var truth struct {
		Title, Source string
		Columns       []string
		Rows          []struct{ Region, Date, Policy, Content string }
	}
	readTruth(t, "table1.json", &truth)
	table := TableOf(content.Load(), all(t))
	if table.Caption != truth.Title || table.Source != truth.Source {
		t.Errorf("caption %q, source %q", table.Caption, table.Source)
	}
	if strings.Join(table.Columns, " ") != strings.Join(truth.Columns, " ") {
		t.Errorf("columns %q", table.Columns)
	}
	if len(table.Rows) != len(truth.Rows) {
		t.Fatalf("%d rows, want %d", len(table.Rows), len(truth.Rows))
	}
	for i, want := range truth.Rows {
		r := table.Rows[i]
		if r.Region != want.Region || r.Date.String() != want.Date || r.Policy != want.Policy || r.Points != want.Content {
			t.Errorf("row %d is %+v, want %+v", i+1, r, want)
		}
	}
}

func TestEveryPolicyQuotesThePaper(t *testing.T) {
	paper, list := content.Load(), all(t)
	if len(list) != 12+39 {
		t.Fatalf("%d policies, want 12 rows and 39 in prose", len(list))
	}
	seen := map[string]bool{}
	for _, p := range list {
		block, ok := paper.Block(p.Block)
		if !ok || block.Text[p.Place.Start:p.Place.End] != p.Quote || p.Quote == "" {
			t.Errorf("%s quotes %q, which %s does not say", p.ID, p.Quote, p.Block)
		}
		if block.Section != p.Section || p.Page == "" || seen[p.ID] {
			t.Errorf("%s: section %s, page %q, seen %v", p.ID, p.Section, p.Page, seen[p.ID])
		}
		if !strings.Contains(p.Points, p.Quote) && !strings.Contains(p.Quote, p.Points) {
			t.Errorf("%s: points %q leave out the quote %q", p.ID, p.Points, p.Quote)
		}
		for _, row := range p.Related {
			if b, ok := paper.Block(row); !ok || b.Kind != content.Row {
				t.Errorf("%s points to %s, which is no row", p.ID, row)
			}
		}
		seen[p.ID] = true
	}
}

// TestKindsAreCounted: a list of entries is no count of policies.
func TestKindsAreCounted(t *testing.T) {
	if got, want := Count(all(t)), "政策 32、概括 6、目标 2、平台 4、提及 7"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	for _, p := range all(t) {
		if p.Kind.Name() == "" || (p.Kind == Summary) != (p.Related != nil) {
			t.Errorf("%s: kind %q, sums up %v", p.ID, p.Kind, p.Related)
		}
		if p.Kind == Mention && p.Date.Known() {
			t.Errorf("%s is dated and only mentioned", p.ID)
		}
	}
}

// TestWhoActsIsTheIssuer: where the sentence says that a government, a ministry
// or a union acts, the entry names it.
func TestWhoActsIsTheIssuer(t *testing.T) {
	acts := regexp.MustCompile(`(政府|国防部|国务院|六部门|八部门|欧盟)[^，。]*(发布|公布|宣布|通过|出台|成立|确定)`)
	for _, p := range all(t) {
		if p.Row == "" && p.Date.Known() && acts.MatchString(p.Quote) && p.Issuer == "" {
			t.Errorf("%s names no issuer: %s", p.ID, p.Quote)
		}
	}
}

// TestEveryPolicyQuotesWholeSentences, and so do the verdicts of rules.
func TestEveryPolicyQuotesWholeSentences(t *testing.T) {
	paper := content.Load()
	whole := func(id string, at content.Place, block content.ID) {
		if b, _ := paper.Block(block); b.Sentences(at) != at {
			t.Errorf("%s quotes a part of a sentence: %q", id, b.Text[at.Start:at.End])
		}
	}
	for _, p := range all(t) {
		whole(p.ID, p.Place, p.Block)
	}
	verdicts, err := Evaluate(paper, firm.Profile{})
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range verdicts {
		whole(v.Rule, v.Place, v.Block)
	}
}

// TestAGoalIsNoDate: 2025年之前 is no year in which something happened, and of a goal,
// of nothing else, it is said that the paper does not tell whether it was reached.
func TestAGoalIsNoDate(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for _, p := range all(t) {
		said := regexp.MustCompile(`(?:年|月份)(之?前)`).FindStringSubmatch(p.Part())
		if p.Kind == Target && (said == nil || p.By != said[1]) || p.Kind != Target && p.By != "" {
			t.Errorf("%s: by %q, the paper says %q", p.ID, p.By, p.Quote)
		}
		lang.Use(lang.Chinese)
		if said := strings.Contains(p.NoteWords(), "是否实现未写"); said != (p.Kind == Target) {
			t.Errorf("%s, a %s, is noted %q", p.ID, p.Kind, p.NoteWords())
		}
		if p.By != "" && p.When() != p.Date.String()+" "+p.By {
			t.Errorf("%s: %q", p.ID, p.When())
		}
		lang.Use(lang.English)
		if said := strings.Contains(p.NoteWords(), "whether it was reached is not said"); said != (p.Kind == Target) {
			t.Errorf("%s, a %s, is noted %q", p.ID, p.Kind, p.NoteWords())
		}
		if p.By != "" && p.When() != "by "+p.Date.String() {
			t.Errorf("%s: %q", p.ID, p.When())
		}
	}
}

// TestAreasAcrossProvinces: a plan for 川南 and 渝西 is one of 四川 too, whatever
// the table prints before it.
func TestAreasAcrossProvinces(t *testing.T) {
	for _, c := range []struct{ place, id string }{
		{"四川", "表1r12"},
		{"sichuan", "表1r12"},
		{"四川宜宾", "表1r12"},
		{"重庆", "表1r12"},
		{"香港", "P35"},
		{"广东", "P35"},
	} {
		list, err := InRegion(all(t), c.place)
		if err != nil || !slices.ContainsFunc(list, func(p Policy) bool { return p.ID == c.id }) {
			t.Errorf("%s does not find %s (%v)", c.place, c.id, err)
		}
	}
}

// What a record says beside its quote has to stand in the quote's block too.
func TestNamesAndMoneyStandInTheText(t *testing.T) {
	paper := content.Load()
	described := map[string]bool{ // actions and plans that the paper does not name
		"P04": true, "P13": true, "P15": true, "P16": true, "P17": true, "P18": true, "P19": true,
		"P24": true, "P26": true, "P27": true, "P28": true, "P29": true, "P30": true, "P31": true, "P32": true,
	}
	for _, p := range all(t) {
		block, _ := paper.Block(p.Block)
		text := squeeze(block.Text)
		if !described[p.ID] && !strings.Contains(text, squeeze(p.Name)) {
			t.Errorf("%s: %s does not name %q", p.ID, p.Block, p.Name)
		}
		if p.Row == "" && p.Amount != "" && !strings.Contains(text, squeeze(p.Amount)) {
			t.Errorf("%s: %s does not say %q", p.ID, p.Block, p.Amount)
		}
		if p.Issuer != "" && !strings.Contains(text, squeeze(p.Issuer)) {
			t.Errorf("%s: %s does not name %q", p.ID, p.Block, p.Issuer)
		}
	}
}

func TestDataIsDecodedStrictly(t *testing.T) {
	tests := []struct {
		name, data string
		into       any
	}{
		{"unknown field of a rule", `[{"id":"X","bonus":1}]`, new([]Rule)},
		{"unknown field of a policy", `[{"id":"P99","seed_line":1}]`, new([]record)},
		{"date that is none", `[{"id":"P99","date":"2022.13"}]`, new([]record)},
		{"amount that is none", `[{"id":"X","rate":{"cap_fen":"lots"}}]`, new([]Rule)},
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
	if _, err := All(content.Parse("前 言\n\n别的文字。\n")); err == nil {
		t.Error("policies cite a paper that does not hold them")
	}
}

func BenchmarkAll(b *testing.B) {
	paper := content.Load()
	for b.Loop() {
		if _, err := All(paper); err != nil {
			b.Fatal(err)
		}
	}
}

// TestPays is the amount in the language in use; prose stays as the paper has it.
func TestPays(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for _, p := range all(t) {
		lang.Use(lang.Chinese)
		if got := p.Pays(); got != p.Amount {
			t.Errorf("%s: %q, not %q", p.ID, got, p.Amount)
		}
		lang.Use(lang.English)
		got := p.Pays()
		switch {
		case p.ID == "表1r1" && got != "no more than 30% of the total of accepted contracts, at most RMB 300,000":
			t.Errorf("%s: %q", p.ID, got)
		case p.Row == "" && got != p.Amount:
			t.Errorf("%s: %q, not %q", p.ID, got, p.Amount)
		}
	}
}
