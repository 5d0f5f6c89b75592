package guide

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/content/numeral"
	"yunlan/data/strictjson"
)

func must[T any](t testing.TB) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// says fails unless a citation's quote stands in its block, in its section.
func says(t *testing.T, who string, c content.Citation) {
	t.Helper()
	b, ok := content.Load().Block(c.Block)
	if !ok || c.Quote == "" || b.Text[c.Place.Start:c.Place.End] != c.Quote || b.Section != c.Section || c.Page == "" {
		t.Errorf("%s: %s (%s) does not say %q", who, c.Block, c.Section, c.Quote)
	}
}

func TestEveryGlossIsTheWordOfThePaper(t *testing.T) {
	paper := content.Load()
	for _, term := range must[[]Term](t)(New(paper).Terms()) {
		if len(term.Glosses) == 0 || term.English == "" {
			t.Errorf("%s has no gloss or no English name", term.Name)
		}
		for _, g := range term.Glosses {
			says(t, term.Name, g.Citation)
			if !slices.Contains([]GlossKind{Defines, Names, Describes}, g.Kind) {
				t.Errorf("%s: kind %q", term.Name, g.Kind)
			}
			if !spokenOf(paper, g.Block, term.Names) {
				t.Errorf("%s does not speak of %s", g.Block, term.Name)
			}
		}
	}
}

// spokenOf reports whether a block, or a title above it, holds one of the names.
func spokenOf(paper *content.Paper, id content.ID, names []string) bool {
	b, _ := paper.Block(id)
	all := b.Text
	for _, s := range paper.Path(id) {
		all += "\n" + s.Title
	}
	return slices.ContainsFunc(names, func(n string) bool { return strings.Contains(all, n) })
}

func TestTermsThatThePaperExplains(t *testing.T) {
	terms := must[[]Term](t)(New(content.Load()).Terms())
	for _, c := range []struct {
		name, gloss string
		kind        GlossKind
	}{
		{"Serverless", "Serverless（服务器无感知）", Names},
		{"CIPU", "CIPU（Cloud infrastructure Processing Units，云基础设施处理器）", Names},
		{"一云多芯", "通常指用一套云操作系统来管理", Defines},
		{"FinOps", "FinOps是 Finance和 DevOps的综合体", Defines},
		{"云原生", "是云时代背景下构建现代化应用的最典型技术方案", Defines},
		{"CNAPP", "云原生应用保护平台（CNAPP）", Names},
		{"算力服务", "高度融合、协同运作的新形态", Defines},
		{"内部开发者平台", "是工程团队已经部署的技术和工具之上的全新一层", Defines},
		{"容器云平台", "容器云平台为开发者构建和运行分布式应用带来了便利", Describes},
		{"合作伙伴", "合作伙伴作为连接云厂商与企业的桥梁", Describes},
		{"中小企业", "中小企业是", Describes},
	} {
		i := slices.IndexFunc(terms, func(t Term) bool { return t.Name == c.name })
		if i < 0 {
			t.Errorf("%s is missing", c.name)
			continue
		}
		if g := terms[i].Glosses[0]; g.Kind != c.kind || !strings.Contains(g.Quote, c.gloss) {
			t.Errorf("%s: %s %q", c.name, g.Kind, g.Quote)
		}
	}
	// Used, never explained.
	for _, word := range []string{"XaaS", "DevOps", "PaaS", "ISV", "DPU", "混沌工程", "安全左移", "专精特新", "CDN"} {
		if slices.ContainsFunc(terms, func(t Term) bool { return slices.Contains(t.Names, word) }) {
			t.Errorf("the paper does not explain %s", word)
		}
	}
}

func TestTermsInABlock(t *testing.T) {
	g := New(content.Load())
	text := func(id content.ID) string { b, _ := content.Load().Block(id); return b.Text }
	for _, c := range []struct {
		name       string
		block      content.ID
		start, end int
		want       string
	}{
		{"the longest, each once", "0p6", 0, 1 << 20, "云计算 应用现代化 一云多芯 平台工程 云原生安全"},
		{"a part of the block", "0p6", 0, strings.Index(text("0p6"), "一云多芯") + 1, "云计算 应用现代化 一云多芯"},
		{"what is explained for a section, there", "2.2p1", 0, 1 << 20, "云计算 市场规模"},
		{"and not elsewhere", "0p4", 0, 1 << 20, "云计算"},
		{"an abbreviation", "1.1p1", strings.Index(text("1.1p1"), "NIH"), 1 << 20, "NIH 云计算"},
		{"nothing explained", "图3s", 0, 1 << 20, ""},
		{"no such block", "9.9p9", 0, 10, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var names []string
			for _, term := range must[[]Term](t)(g.TermsIn(c.block, c.start, c.end)) {
				names = append(names, term.Name)
			}
			if got := strings.Join(names, " "); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestEveryEventIsDatedByThePaper(t *testing.T) {
	events := must[[]Event](t)(New(content.Load()).Events())
	for i, e := range events {
		says(t, e.What[0], e.Citation)
		if e.What[0] == "" || e.What[1] == "" || e.Month < 0 || e.Month > 12 {
			t.Errorf("%+v", e)
		}
		if i > 0 && (events[i-1].Year > e.Year || events[i-1].Year == e.Year && events[i-1].Month > e.Month) {
			t.Errorf("%s is out of order", e.What[0])
		}
		if e.Kind == Market || e.Kind == Expected {
			continue // a year may stand in the sentence before
		}
		if b, _ := content.Load().Block(e.Block); !dated(b.Text, e.Year, e.Month) {
			t.Errorf("%s does not date %s", e.Block, e.What[0])
		}
	}
}

func TestRoutes(t *testing.T) {
	paper := content.Load()
	routes := must[[]Route](t)(New(paper).Routes())
	minutes := map[string]int{}
	for _, r := range routes {
		chars := 0
		for i, s := range r.Stops {
			b, ok := paper.Block(s.Block)
			if !ok || s.Why[0] == "" || s.Why[1] == "" || s.Page != b.Page {
				t.Errorf("%s stops at %+v", r.ID, s)
			}
			if slices.ContainsFunc(r.Stops[:i], func(o Stop) bool { return o.Block == s.Block }) {
				t.Errorf("%s stops at %s twice", r.ID, s.Block)
			}
			chars += countOf(paper, s.Block)
		}
		if want := content.Minutes(chars); r.Minutes() != want {
			t.Errorf("%s takes %d minutes, counted %d", r.ID, r.Minutes(), want)
		}
		minutes[r.ID] = r.Minutes()
	}
	if len(routes) != 4 || minutes["decision"] > 5 || minutes["decision"] < 4 {
		t.Errorf("%v", minutes)
	}
}

// countOf counts what a stop shows, from the texts alone.
func countOf(paper *content.Paper, id content.ID) int {
	n := 0
	for _, b := range paper.Blocks {
		if b.ID == id || b.Parent == id {
			n += len([]rune(strings.Join(strings.Fields(b.Text), "")))
		}
	}
	return n
}

func TestDataIsDecodedStrictly(t *testing.T) {
	for name, data := range map[string]string{
		"a misspelt field": `[{"name":"云","nmaes":["云"]}]`,
		"not a list":       `{"name":"云"}`,
		"cut":              `[{"name":"云"`,
	} {
		var list []termRecord
		if strictjson.Embedded([]byte(data), &list) == nil {
			t.Errorf("%s is taken", name)
		}
	}
}

// TestAnotherPaperIsAnError: the guide never points into a paper that does not
// say what it quotes.
func TestAnotherPaperIsAnError(t *testing.T) {
	g := New(content.Parse("前 言\n\n云原生很好。\n"))
	_, terms := g.Terms()
	_, actors := g.Actors()
	_, events := g.Events()
	_, routes := g.Routes()
	for what, err := range map[string]error{"terms": terms, "actors": actors, "events": events, "routes": routes} {
		if err == nil {
			t.Errorf("%s belong to any paper", what)
		}
	}
}

func TestScannerNeverOverlapsAndNeverInvents(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		names := rapid.SliceOfN(rapid.StringOfN(rapid.RuneFrom([]rune("云天翼A1 ")), 1, 4, -1), 1, 6).Draw(t, "names")
		text := rapid.StringOfN(rapid.RuneFrom([]rune("云天翼A1 ，")), 0, 40, -1).Draw(t, "text")
		var s scanner
		for i, n := range names {
			s.add(n, i)
		}
		last := 0
		for _, m := range s.find(text) {
			if m.start < last {
				t.Fatalf("%q overlaps what ends at %d", text[m.start:m.end], last)
			}
			last = m.end
			for _, i := range m.owners {
				if names[i] != text[m.start:m.end] {
					t.Fatalf("%q is not %q", text[m.start:m.end], names[i])
				}
			}
		}
	})
}

// TestADefinitionSaysWhatTheWordIs: praise and a role are no definition, and
// what is one comes first.
func TestADefinitionSaysWhatTheWordIs(t *testing.T) {
	praise := regexp.MustCompile("制高点|助燃剂|的保障|最具活力")
	for _, term := range must[[]Term](t)(New(content.Load()).Terms()) {
		for i, g := range term.Glosses {
			if g.Kind == Defines && praise.MatchString(g.Quote) {
				t.Errorf("%s is praised, not defined: %s", term.Name, g.Quote)
			}
			if i > 0 && g.Kind == Defines && term.Glosses[i-1].Kind == Describes {
				t.Errorf("%s: a description stands before the definition", term.Name)
			}
		}
	}
}

// TestARouteCountsRight: where a stop promises a count of numbers, its block
// has as many.
func TestARouteCountsRight(t *testing.T) {
	number := regexp.MustCompile(`\d[\d,.]*\s*(%|亿元)|[百千万]亿`)
	promise := regexp.MustCompile(`([一二三四五六七八九十]+)个数`)
	for _, r := range must[[]Route](t)(New(content.Load()).Routes()) {
		for _, s := range r.Stops {
			m := promise.FindStringSubmatch(s.Why[lang.Chinese])
			if m == nil {
				continue
			}
			b, _ := content.Load().Block(s.Block)
			text := strings.ReplaceAll(b.Text, "万亿元", "千亿")
			if want, ok := numeral.Cardinal(m[1]); !ok || len(number.FindAllString(text, -1)) != int(want) {
				t.Errorf("%s: %q, the block has %q", s.Block, m[0], number.FindAllString(text, -1))
			}
		}
	}
}

// TestEveryGuideQuotesWholeSentences: terms and events.
func TestEveryGuideQuotesWholeSentences(t *testing.T) {
	paper := content.Load()
	g := New(paper)
	terms, err := g.Terms()
	if err != nil {
		t.Fatal(err)
	}
	cited := map[string]content.Citation{}
	for _, term := range terms {
		for _, gloss := range term.Glosses {
			cited[term.Name] = gloss.Citation
		}
	}
	events, err := g.Events()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range events {
		cited[e.What[0]] = e.Citation
	}
	for name, c := range cited {
		if b, _ := paper.Block(c.Block); b.Sentences(c.Place) != c.Place {
			t.Errorf("%s quotes a part of a sentence: %q", name, c.Quote)
		}
	}
}
