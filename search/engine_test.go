package search

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"

	"yunlan/content"
)

func TestReadings(t *testing.T) {
	e := ready(t)
	cases := []struct {
		query, from, to, why string
		count                int
	}{
		{"zxqy", "zxqy", "中小企业", WhyInitials, 21},
		{"zhongxqy", "zhongxqy", "中小企业", WhyPinyin, 21},
		{"chongqing", "chongqing", "重庆", WhyAlias, 2},
		{"hundungongcheng", "hundungongcheng", "混沌工程", WhyPinyin, 1},
		{"ping tai gong cheng", "ping tai gong cheng", "平台工程", WhyPinyin, 8},
		{"平台gongcheng", "gongcheng", "工程", WhyPinyin, 0},
		{"平台工呈", "平台工呈", "平台工程", WhyHomophone, 8},
		{"可观查性", "可观查性", "可观测性", WhyTypo, 0},
		{"可观性", "可观性", "可观测性", WhyTypo, 0},
		{"serverles", "serverles", "Serverless", WhyPrefix, 0},
		{"severless", "severless", "Serverless", WhyTypo, 0},
		{"Kubernates", "Kubernates", "Kubernetes", WhyTypo, 0},
		{"chatgtp", "chatgtp", "ChatGPT", WhyTypo, 0},
		{"open ai", "open ai", "OpenAI", WhySpacing, 0},
		{"SME", "SME", "中小企业", WhyAlias, 21},
		{"k8s", "k8s", "kubernetes", WhyAlias, 0},
		{"chaos engineering", "chaos engineering", "混沌工程", WhyAlias, 1},
		{"四千五百五十亿", "四千五百五十亿", "4,550亿", WhyNumeral, 2},
		{"三分之一", "三分之一", "1/3", WhyNumeral, 1},
		{"百分之四十点九一", "百分之四十点九一", "40.91%", WhyNumeral, 2},
		{"0.455万亿", "0.455万亿", "4,550亿", WhyNumeral, 2},
		{"455 billion", "455 billion", "4,550亿", WhyNumeral, 2},
		{"八成六", "八成六", "86%", WhyNumeral, 1},
		{"數據孤島", "數據孤島", "数据孤岛", WhyTraditional, 1},
		{"什麼是平台工程", "什麼是平台工程", "平台工程", WhyQuestion, 0},
		{"上云补助", "补助", "补贴", WhyAlias, 0},
		{"上云补助", "补助", "奖励、消费券、支持", WhyRelated, 0},
		{"什么是平台工程？", "什么是平台工程？", "平台工程", WhyQuestion, 0},
		{"moore's law", "moore law", "摩尔定律", WhyAlias, 1},
		{"Moore’s Law", "Moore Law", "摩尔定律", WhyAlias, 1},
		{"超四万家", "超四万", "4万", WhyRange, 1},
		{"四万家企业", "四万", "4万", WhyNumeral, 1},
		{"二十五万家", "二十五万", "25万", WhyNumeral, 0},
	}
	for _, c := range cases {
		r := e.Search(Query{Text: c.query})
		ok := slices.ContainsFunc(r.Interpreted, func(i Interpretation) bool {
			return i.From == c.from && i.To == c.to && i.Why == c.why && (c.count == 0 || i.Count == c.count)
		})
		if !ok || r.Total == 0 {
			t.Errorf("%s is read as %+v (%d hits), want %s → %s by %s %d", c.query, r.Interpreted, r.Total, c.from, c.to, c.why, c.count)
		}
	}
}

// TestSameAnswers: queries that differ only in form find the same.
func TestSameAnswers(t *testing.T) {
	e := ready(t)
	for _, pair := range [][2]string{
		{"4550", "4,550"},
		{"图4", "图 4"},
		{"saas", "SaaS"},
		{"ＳａａＳ", "saas"},
		{"雲計算", "云计算"},
		{"gaia-x", "GAIA X"},
		{"４，９１０亿", "4910亿"},
		{"40.91%", "40.91％"},
		{"iaas", "IaaS"},
	} {
		a, b := ids(e.Search(Query{Text: pair[0]})), ids(e.Search(Query{Text: pair[1]}))
		if !slices.Equal(a, b) || len(a) == 0 {
			t.Errorf("%s finds %v, %s finds %v", pair[0], a, pair[1], b)
		}
	}
}

func TestGrammar(t *testing.T) {
	e, p := ready(t), content.Load()
	has := func(id content.ID, w string) bool {
		b, _ := p.Block(id)
		return strings.Contains(strip(b.Text), w)
	}
	cases := []struct {
		query string
		all   func(h Hit) bool
		some  int // at least so many hits
	}{
		{`"云成本优化"`, func(h Hit) bool { return has(h.ID, "云成本优化") }, 2},
		{`"云成本优化`, func(h Hit) bool { return has(h.ID, "云成本优化") }, 2},
		{`“云成本优化”`, func(h Hit) bool { return has(h.ID, "云成本优化") }, 2},
		{`上云 -补贴`, func(h Hit) bool { return !has(h.ID, "补贴") }, 5},
		{`云计算 -AI`, func(h Hit) bool {
			return !strings.Contains(h.Text, "AI") || strings.Contains(h.Text, "OpenAI") || strings.Contains(h.Text, "GAIA")
		}, 20},
		{`上云 -"中小企业"`, func(h Hit) bool { return !has(h.ID, "中小企业") }, 5},
		{`"意大利" OR "法国"`, func(h Hit) bool { return has(h.ID, "意大利") || has(h.ID, "法国") }, 1},
		{`奇安信 OR 德勤`, func(h Hit) bool { return has(h.ID, "奇安信") || has(h.ID, "德勤") }, 2},
		{`云计算 type:heading`, func(h Hit) bool { return h.Kind == content.Heading }, 5},
		{`云计算 类:图`, func(h Hit) bool { return h.Kind == content.Figure }, 3},
		{`上云 类：表`, func(h Hit) bool { return h.Kind == content.Row || h.Kind == content.Table }, 3},
		{`云计算 chapter:1`, func(h Hit) bool { return strings.HasPrefix(string(h.Section), "1") }, 5},
		{`云计算 章:二`, func(h Hit) bool { return strings.HasPrefix(string(h.Section), "2") }, 5},
		{`云计算 章:前言`, func(h Hit) bool { return h.Section == "0" }, 3},
		{`云计算 page:13`, func(h Hit) bool { return true }, 2},
		{`类:来源`, func(h Hit) bool { return h.Kind == content.Source }, 8},
		{`colour:red`, func(Hit) bool { return true }, 0},
		{`OR`, func(Hit) bool { return true }, 100},
		{`-`, func(Hit) bool { return true }, 0},
		{`"`, func(Hit) bool { return true }, 100},
		{`""`, func(Hit) bool { return true }, 100},
		{`- - --`, func(Hit) bool { return true }, 0},
		{"\x00\x1b[31m云计算\x07", func(h Hit) bool { return true }, 10},
	}
	for _, c := range cases {
		r := e.Search(Query{Text: c.query})
		if len(r.Hits) < c.some {
			t.Errorf("%s finds %d, want %d or more", c.query, len(r.Hits), c.some)
		}
		for _, h := range r.Hits {
			if !c.all(h) {
				t.Errorf("%s finds %s (%s)", c.query, h.ID, h.Kind)
			}
		}
	}
}

func TestEmptyQueryIsThePaperInOrder(t *testing.T) {
	e, p := ready(t), content.Load()
	r := e.Search(Query{Text: " \t"})
	if r.Total != len(p.Blocks) || !slices.IsSortedFunc(r.Hits, func(a, b Hit) int { return a.Order - b.Order }) {
		t.Errorf("an empty query finds %d of %d, or not in order", r.Total, len(p.Blocks))
	}
}

func TestFacetsCountWhatChoosingThemShows(t *testing.T) {
	e := ready(t)
	for _, text := range []string{"云计算", "上云", ""} {
		r := e.Search(Query{Text: text})
		if len(r.Kinds) < 3 || len(r.Chapters) < 3 {
			t.Fatalf("%q has facets %v %v", text, r.Kinds, r.Chapters)
		}
		for _, f := range r.Kinds {
			if got := e.Search(Query{Text: text, Type: f.Key}); got.Total != f.Count {
				t.Errorf("%q: facet %s says %d, choosing it shows %d", text, f.Label, f.Count, got.Total)
			}
		}
		for _, f := range r.Chapters {
			if got := e.Search(Query{Text: text, Chapter: f.Key}); got.Total != f.Count {
				t.Errorf("%q: facet %s says %d, choosing it shows %d", text, f.Label, f.Count, got.Total)
			}
		}
	}
}

func TestNearest(t *testing.T) {
	e := ready(t)
	far := map[string]bool{`"饕餮"`: true, "qqqqqqqq": true, "饕餮": true, "xxyyzz 饕": true, "@@@@": true, "353": true, "dxsjzt": true}
	queries := append(slices.Collect(maps.Keys(far)), `"云计算饕餮"`, "serverless type:source", `"Kubernettes"`, "量子", "4505", "平工台程")
	for _, q := range queries {
		r := e.Search(Query{Text: q})
		if r.Total > 0 {
			t.Errorf("%s has hits: %v", q, ids(r))
			continue
		}
		if (len(r.Nearest) == 0) != far[q] {
			t.Errorf("%s: near it are %v", q, r.Nearest)
		}
		for _, s := range r.Nearest {
			if got := e.Search(Query{Text: s.Text}).Total; got != s.Count || got == 0 {
				t.Errorf("%s: %s is said to have %d hits, it has %d", q, s.Text, s.Count, got)
			}
		}
	}
}

func TestSearchWhileBuilding(t *testing.T) {
	e := own(New(content.Load()))
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for _, q := range []string{"云计算", "zxqy", "平台工呈", "三分之一", "serverles", "什么是FinOps"} {
				if e.Search(Query{Text: q}).Total == 0 {
					t.Errorf("%s finds nothing", q)
				}
			}
		})
	}
	if err := e.Build(context.Background()); err != nil {
		t.Error(err)
	}
	wg.Wait()
	if !e.Ready() {
		t.Error("the index is not ready after it was built")
	}
}

func TestBuildEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	e := own(New(content.Load()))
	if e.Build(ctx) == nil || e.Ready() {
		t.Error("a cancelled build says it is ready")
	}
	if e.Search(Query{Text: "信创"}).Total == 0 {
		t.Error("a search after a cancelled build finds nothing")
	}
}

func TestJSON(t *testing.T) {
	raw, err := json.Marshal(ready(t).Search(Query{Text: "zxqy", Limit: 1}))
	if err != nil {
		t.Fatal(err)
	}
	var got struct {
		Query       string
		Interpreted []map[string]any
		Total       int
		Hits        []struct {
			ID, Kind, Section, Page, Text, Snippet string
			SectionTitle                           string `json:"section_title"`
			Score                                  float64
			Spans                                  [][2]int
		}
	}
	if err := json.Unmarshal(raw, &got); err != nil {
		t.Fatal(err)
	}
	h := got.Hits[0]
	if got.Query != "zxqy" || got.Total < 5 || got.Interpreted[0]["to"] != "中小企业" ||
		h.Text[h.Spans[0][0]:h.Spans[0][1]] != "中小企业" || h.SectionTitle == "" || h.Page == "" || !strings.Contains(h.Snippet, "中小企业") {
		t.Errorf("%s", raw)
	}
}

// TestSearchersShareOneEngine is for the race detector: the index is there,
// many ask it at once, and each gets what one alone would.
func TestSearchersShareOneEngine(t *testing.T) {
	e := ready(t)
	queries := []string{"云计算市场规模", "zxqy", "平台工呈", "三分之一", "serverles", "什么是FinOps", "算力 交易 平台", `"云成本优化"`}
	want := make([][]content.ID, len(queries))
	for i, q := range queries {
		want[i] = ids(e.Search(Query{Text: q}))
	}
	var wg sync.WaitGroup
	for n := range 4 {
		wg.Go(func() {
			for i := range queries {
				k := (i + n) % len(queries)
				if got := ids(e.Search(Query{Text: queries[k]})); !slices.Equal(got, want[k]) {
					t.Errorf("%s finds %v among others, %v alone", queries[k], got, want[k])
				}
			}
		})
	}
	wg.Wait()
}

// TestNearestIsNoPartOfWhatWasTyped: beside hits nothing is offered that they have.
func TestNearestIsNoPartOfWhatWasTyped(t *testing.T) {
	r := ready(t).Search(Query{Text: "中国云计算市场规模2022"})
	if r.Total == 0 || len(r.Nearest) > 0 {
		t.Errorf("%d hits, near are %v", r.Total, r.Nearest)
	}
	if r := ready(t).Search(Query{Text: "量子计算"}); len(r.Nearest) == 0 {
		t.Error("nothing is near what is missing")
	}
}
