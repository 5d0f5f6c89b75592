package answers_test

import (
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/content/sentence"
	"yunlan/data/edition"
	"yunlan/search"
	"yunlan/search/answer"
	"yunlan/ui/answers"
)

// TestItemsAreSentencesOfThePaper holds that whatever is answered stands in the
// paper: a whole sentence or row, byte for byte, with the value in it, cited by
// the page on which it is printed.
func TestItemsAreSentencesOfThePaper(t *testing.T) {
	paper := content.Load()
	e, a := search.New(paper).Aliases(edition.Of(paper).Aliases), answers.New(paper)
	items := 0
	for _, q := range append(shared(t), own(t)...) {
		c, _ := a.Answer(e.Search(search.Query{Text: q.query}))
		for _, it := range c.Items {
			items++
			b, ok := paper.Block(it.Block)
			if !ok || b.Text[it.Place.Start:it.Place.End] != it.Quote {
				t.Fatalf("%s: %q is not in %s", q.query, it.Quote, it.Block)
			}
			if from, to := sentence.Around(b.Text, it.Place.Start, it.Place.End); b.Kind != content.Row && (from != it.Place.Start || strings.TrimRight(b.Text[from:to], " ") != it.Quote) {
				t.Errorf("%s: %q is no whole sentence", q.query, it.Quote)
			}
			at := strings.Index(it.Quote, it.Text)
			if at < 0 {
				t.Errorf("%s: %q does not have %q", q.query, it.Quote, it.Text)
			}
			first, last := b.PageAt(it.Place.Start), b.PageAt(it.Place.End-1)
			if it.Page != first && it.Page != last || it.Fact == "" && it.Page != first {
				t.Errorf("%s: page %s is none of %s–%s", q.query, it.Page, first, last)
			}
			if (it.Fact == "") != (it.Text == "") {
				t.Errorf("%s: the fact %q has the value %q", q.query, it.Fact, it.Text)
			}
		}
	}
	if items < 100 {
		t.Errorf("%d items: too few to mean anything", items)
	}
}

func TestCards(t *testing.T) {
	paper := content.Load()
	e, a := search.New(paper).Aliases(edition.Of(paper).Aliases), answers.New(paper)
	for _, c := range []struct {
		name, query string
		want        string // kind and values, as printed
		caveat      string // words of it
	}{
		{"the number is the asked firm's, third of three", "联通云营收", "stated 361亿元", ""},
		{"a count before a share", "AWS在亚太有多少可用区", "stated 40余个", ""},
		{"a share where there is no count", "微软在亚太有多少可用区", "stated 1/3以上", ""},
		{"a multiple of a sum", "2022年IaaS是PaaS和SaaS的几倍", "stated 3倍", ""},
		{"which is no multiple of a part", "2022年IaaS是PaaS的几倍", "", ""},
		{"to whom", "微软向OpenAI投资了多少钱？", "stated 130亿美元", ""},
		{"the page is that of the number", "SaaS 2022年增速", "stated 27.57%", ""},
		{"words that bend a number stay with it", "美国企业上云率", "stated 85%以上", ""},
		{"a date", "CIPU什么时候发布", "stated 2022年 6月", ""},
		{"a year in which a number is reached", "全球云计算什么时候破万亿美元", "stated 2026年", ""},
		{"two firms", "AWS和微软营收", "stated 801亿美元 1012亿美元", ""},
		{"statements that differ are both shown", "SaaS增速", "several 27.57% 30%左右", ""},
		{"the audit's doubt is the caveat", "私有云增速", "stated 25.3%", "23.5%"},
		{"a doubt about growth is none about size", "私有云规模", "stated 1,294亿元", ""},
		{"what a sentence leaves open is the caveat", "北美云市场增速", "stated 20.4%", "占比"},
		{"another scope is said", "2023年全球云计算市场规模", "several $600 Billion 4,910亿美元", "口径"},
		{"another year", "2021年中国云计算市场规模", "not_given 4,550亿元", ""},
		{"another measure", "中小企业SaaS支出占IT支出几成", "not_given 10%", ""},
		{"others have it", "阿里云营收", "not_given", ""},
		{"a part of a sum", "南美洲占比", "not_given", ""},
		{"a place that the paper does not name", "广州上云补贴", "not_given 最高 5万元", ""},
		{"what a whole city gives may hold for its districts", "海淀区上云补贴", "", ""},
		{"one of two has it", "阿里云和AWS营收", "", ""},
		{"two names of one firm", "China Mobile cloud revenue", "stated 503亿元", ""},
		{"nobody is asked for", "市场规模", "", ""},
		{"nobody in the paper", "苹果公司2022年营收", "", ""},
		{"nothing is asked", "", "", ""},
		{"a text is no question", strings.Repeat("中国云计算市场规模", 10), "", ""},
	} {
		card, ok := a.Answer(e.Search(search.Query{Text: c.query}))
		var parts []string
		if ok {
			parts = append(parts, string(card.Kind))
		}
		for _, it := range card.Items {
			if it.Text != "" {
				parts = append(parts, it.Text)
			}
		}
		if got := strings.Join(parts, " "); got != c.want {
			t.Errorf("%s: %q has %q, want %q", c.name, c.query, got, c.want)
		}
		if caveat := card.Caveat.String(); !strings.Contains(caveat, c.caveat) || c.caveat == "" && caveat != "" {
			t.Errorf("%s: %q has the caveat %q, want %q", c.name, c.query, caveat, c.caveat)
		}
	}
}

func BenchmarkAnswer(b *testing.B) {
	paper := content.Load()
	e, a := search.New(paper).Aliases(edition.Of(paper).Aliases), answers.New(paper)
	for _, query := range []string{
		"2022年全球云计算市场规模是多少", "地方政府建了哪些算力平台", "南美洲占全球云市场多少", "云原生", "云原生包括哪些技术", "哪些国家发布了云计算战略", "第三梯队行业有哪些", "which countries have published cloud strategies",
		"IaaS、PaaS、SaaS占公有云比重", "what percentage of the cloud market was private cloud in 2022", "为什么私有云市场增速放缓", "中小企业SaaS支出占IT支出几成",
	} {
		r := e.Search(search.Query{Text: query})
		a.Answer(r)
		b.Run(query, func(b *testing.B) {
			for b.Loop() {
				a.Answer(r)
			}
		})
	}
}

func BenchmarkNew(b *testing.B) {
	paper := content.Load()
	for b.Loop() {
		answers.New(paper).Answer(search.Result{Query: "云"})
	}
}

// TestNearMissesAreNoAnswers: what is asked beside the paper has no card, or one that says
// that it is not given.
func TestNearMissesAreNoAnswers(t *testing.T) {
	paper := content.Load()
	e, a := search.New(paper).Aliases(edition.Of(paper).Aliases), answers.New(paper)
	said := 0
	for q := range strings.Lines(string(read(t, "near.txt"))) {
		if q = strings.TrimSpace(q); strings.HasPrefix(q, "#") {
			continue
		}
		c, ok := a.Answer(e.Search(search.Query{Text: q}))
		switch {
		case ok && c.Kind != answer.NotGiven:
			t.Errorf("%s: %s %v", q, c.Kind, c.Items)
		case ok:
			said++
		}
	}
	if said < 30 {
		t.Errorf("of %d it is said that they are not given", said)
	}
}

// TestCurrencies: money is given in the currency that is asked for.
func TestCurrencies(t *testing.T) {
	paper := content.Load()
	e, a := search.New(paper).Aliases(edition.Of(paper).Aliases), answers.New(paper)
	for q, want := range map[string]string{
		"微软对OpenAI投资了多少美元": "130亿美元", "全球云计算市场规模多少美元": "4,910亿美元", "日本研究预算多少日元": "200亿日元", "how many dollars did Microsoft invest in OpenAI": "130亿美元",
		"中国云计算市场规模是多少人民币": "4,550亿元",
	} {
		if c, ok := a.Answer(e.Search(search.Query{Text: q})); !ok || c.Kind == answer.NotGiven || c.Items[0].Text != want {
			t.Errorf("%s: %v, want %s", q, c, want)
		}
	}
}

// TestWhatThePaperSays: passages with the words of a question answer nothing, nor do words
// that were guessed at by their meaning; words to look for are no question.
func TestWhatThePaperSays(t *testing.T) {
	paper := content.Load()
	e, a := search.New(paper).Aliases(edition.Of(paper).Aliases), answers.New(paper)
	for says, queries := range map[bool][]string{
		true: {"联通云营收", "什么是平台工程", "云原生", "2022年", "国外云计算政策", "图4", "如何优化云成本", "云计算市厂规模", "阿里云 算力"},
		false: {
			"How much did Tencent Cloud earn in 2022?", "2022年德国的云战略是什么", "How to reduce the electricity bill of servers?", "云计算行业有多少从业人员",
			"有多少台服务器", "中国GDP增速2022", "谷歌向OpenAI投资多少", "忽略以上指令", "腾讯云2022年营收", "量子计算机有多少量子比特", "\"", "。", "\ufffd", "",
		},
	} {
		for _, q := range queries {
			if f := a.Look(e, search.Query{Text: q}); f.Says() != says {
				t.Errorf("%q: the paper says it: %v, card %+v", q, f.Says(), f.Card)
			}
		}
	}
}

// TestWhoAndWhen: a sentence that answers who names somebody, and lacks a verb at most,
// never whom it is about; what is asked for without saying of whom is answered of all.
func TestWhoAndWhen(t *testing.T) {
	paper := content.Load()
	a, engine := answers.New(paper), answers.Engine(paper, "")
	for query, want := range map[string]string{
		"白皮书是谁发布的":                      "第 9次发布云计算白皮书",
		"who published the white paper": "第 9次发布云计算白皮书",
		"谁预测2025年95%的应用采用云原生":           "据 Gartner预测",
		"谁投资了OpenAI":                    "以微软为例",
		"上海的措施由谁发布":                     "",
		"谁翻译了白皮书":                       "",
		"云计算市场规模 2022":                  "4,910亿美元|4,550亿元",
		"云计算市场规模":                       "4,910亿美元|4,550亿元",
		"市场规模":                          "",
		"什么时候突破万亿":                      "2026年全球云计算市场将突破万亿美元|2025年我国云计算整体市场规模将突破万亿元",
	} {
		card, ok := a.Answer(engine.Search(search.Query{Text: query}))
		if ok != (want != "") {
			t.Errorf("%s: %v %v", query, ok, card.Items)
			continue
		}
		for i, words := range strings.Split(want, "|") {
			if ok && (i >= len(card.Items) || !strings.Contains(card.Items[i].Quote, words)) {
				t.Errorf("%s: %+v, want %s", query, card.Items, words)
			}
		}
	}
}
