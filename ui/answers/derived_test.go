package answers_test

import (
	"slices"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/search"
	"yunlan/search/answer"
	"yunlan/ui/answers"
)

// TestWhatFollows: where the paper does not give a number that follows from its others, that
// is said beside it, with the formula and the sentences; what is asked beside it has none.
func TestWhatFollows(t *testing.T) {
	paper := content.Load()
	e, a := answers.Engine(paper, ""), answers.New(paper)
	for q, want := range map[string]string{
		"2021年中国云计算市场规模":                                                "D03",
		"how big was China's cloud market in 2021":                      "D03",
		"zhongguo yunjisuan shichang guimo 2021":                        "D03",
		"2021年全球云计算市场规模是多少":                                             "D01",
		"云计算市场规模 2021":                                                  "D01 D03",
		"中国公有云2021年多少亿":                                                 "D04",
		"2021年IaaS、PaaS、SaaS规模":                                         "D05 D06 D07",
		"公有云占比":                                                         "D08",
		"what percentage of the cloud market was private cloud in 2022": "D09",
		"公有云中IaaS占比":                                                    "D10",
		"share of IaaS in public cloud":                                 "D10",
		"SaaS占公有云多少":                                                    "D12",

		"2020年中国云计算市场规模": "", "2021年6月中国云计算市场规模": "", "2021年上半年中国云计算市场规模": "", // another period
		"2025年公有云占云计算市场比重": "", "2021年公有云占云计算市场比重": "", "公有云市场规模": "",
		"2021年全球公有云市场规模": "", "中国公有云占全球云计算市场比重": "", "2022年全球私有云占比": "", "2021年欧洲云计算市场规模": "", // another subject
		"2021年阿里云公有云市场规模": "", "2021年上海云计算市场规模": "", "2021年边缘云公有云市场规模": "", "2021年我国私有云市场规模": "",
		"2021年公有云企业数量": "", "2022年云计算企业中公有云占比": "", "2021年非公有云市场规模": "",
		"2021年中国云计算市场增速": "", "2021年公有云增速": "", "2021年中国云计算支出": "", "2021年中国云计算投资规模": "", // another measure
		"2021年公有云是私有云的几倍": "", "2021年公有云市场规模比私有云大多少": "", "2021年中国云计算市场规模多少美元": "",
		"IaaS占云计算市场比重": "", "IaaS占比": "", "公有云占IT支出比重": "", "公有云占企业比重": "", "2022年私有云占公有云比重": "", // another whole
		"云计算市场占公有云比重": "", "公有云占IaaS市场比重": "", "公有云在IaaS中的占比": "", "what share of IaaS is public cloud": "", "share of public cloud in IaaS": "",
		"2021年中国云计算市场规模有4910亿吗": "", "2021年天翼云营收": "",
	} {
		c, _ := a.Answer(e.Search(search.Query{Text: q}))
		var got []string
		for _, d := range c.Derived {
			got = append(got, d.Fact)
			if c.Kind != answer.NotGiven || len(d.From) == 0 || d.Formula == "" {
				t.Errorf("%s: %s is %s with the formula %q from %v", q, d.Fact, c.Kind, d.Formula, d.From)
			}
			for _, from := range d.From {
				if !slices.ContainsFunc(c.Items, func(it answer.Item) bool { return it.Place == from.Place }) || !strings.Contains(from.Quote, from.Text) {
					t.Errorf("%s: the sentence of %s is not shown", q, from.Fact)
				}
			}
		}
		if got := strings.Join(got, " "); got != want {
			t.Errorf("%s: %q follows, want %q", q, got, want)
		}
	}
}

// TestWhatFollowsInWords, in both languages.
func TestWhatFollowsInWords(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	paper := content.Load()
	c, _ := answers.New(paper).Answer(answers.Engine(paper, "").Search(search.Query{Text: "2021年中国云计算市场规模"}))
	for l, want := range map[lang.Lang]string{
		lang.Chinese: "推算 ≈3,229 亿元 = 4550/(1+40.91%)，计入四舍五入为 3,228.5–3,229.5（中国 云计算市场规模 2021）",
		lang.English: "Derived: ≈RMB 322.9 billion = 455.0/(1+40.91%), with rounding 322.85–322.95 (China cloud market 2021)",
	} {
		lang.Use(l)
		if got := answers.Derived(c); len(got) != 1 || got[0] != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
