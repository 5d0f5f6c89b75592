package answer

import (
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/search"
)

func TestYears(t *testing.T) {
	for typed, want := range map[string]when{
		"2022年": {2022, 0}, "22年": {2022, 0}, "二〇二二年": {2022, 0}, "2022": {2022, 0}, "2022年12月": {2022, 12}, "2023-05": {2023, 5}, "2023.3": {2023, 3},
		"22": {}, "5年": {}, "1024": {}, "2099": {}, "十二月": {}, "云": {},
	} {
		if got, _ := yearAt(cutTyped(typed)); got != want {
			t.Errorf("%s: %v, want %v", typed, got, want)
		}
	}
}

func TestPeriods(t *testing.T) {
	for period, holds := range map[string]string{
		"2022": "2022", "2022-12": "2022 2022-12", "2022 vs 2021": "2022", "2019-2023": "2019 2021 2022 2023", "目前(2023)": "2023", "2022年底": "2022", "近几年": "", "—": "",
	} {
		s, dated := spanOf(period)
		for _, asked := range []string{"2018", "2019", "2021", "2022", "2022-12", "2022-11", "2023"} {
			w, _ := yearAt(cutTyped(asked))
			want := strings.Contains(" "+holds+" ", " "+asked+" ")
			if got := dated && s.holds(w); got != want {
				t.Errorf("%s is about %s: %v", period, asked, got)
			}
		}
	}
}

func TestTokens(t *testing.T) {
	for s, want := range map[string]string{
		"2022年4,910亿美元": "|2022|年|4910|亿|美|元|", "GAIA-X云计划": "|gaia-x|云|计|划|", "1-5-10机制": "|1-5-10|机|制|", "PaaS+SaaS": "|paas|saas|",
		"占 1/3以上": "|占|1/3|以|上|", "ＡＷＳ 13.5%": "|aws|13.5|%|", "a,b": "|a|b|", "": "|",
	} {
		if got := bounded(cut(s)); got != want {
			t.Errorf("%q: %s, want %s", s, got, want)
		}
	}
	if got := key(cutTyped("雲計算")); got != "云计算" {
		t.Errorf("traditional characters: %s", got)
	}
}

func TestTheStrongestMeasureDecides(t *testing.T) {
	for words, want := range map[string]class{
		"市场规模增速": growth, "支出占比": ratio, "占比的增长": growth, "补贴比例": ratio, "企业上云率": adoption, "多少亿投资": investment, "多大规模": size, "多大": extent, "能力": noClass,
	} {
		got := noClass
		l := newLexicon(nil, nil, search.Means(""))
		for _, p := range l.read(cut(words), l.means) {
			got = dominant(got, p.class)
		}
		if got != want {
			t.Errorf("%s: %d, want %d", words, got, want)
		}
	}
}

// TestNothingKnown holds that a paper of which nothing is known has no card but of
// what it defines itself, and that what does not belong to it is left out.
func TestNothingKnown(t *testing.T) {
	paper, value := content.Load(), 4910.0
	a := New(Source{Paper: paper, Facts: []Fact{
		{ID: "F1", Subject: "全球", Metric: "云计算市场规模", Period: "2022", Value: &value, Unit: "亿美元", Place: content.Place{Block: "nowhere"}},
		{ID: "F2", Subject: "全球", Metric: "云计算市场规模", Period: "2022", Value: &value, Unit: "亿元", Place: content.Place{Block: "0p1", End: 30}},
	}, Findings: []Finding{{Facts: []string{"F9"}, Text: lang.Text{"甲", "a"}}}})
	for _, query := range []string{"2022年全球云计算市场规模是多少", "什么是云", "什么是应用", "AWS营收", "", "？", strings.Repeat("云", search.MaxRunes)} {
		if c, ok := a.Answer(search.Result{Query: query}); ok {
			t.Errorf("%q has a card: %v", query, c)
		}
	}
}

// FuzzAnswer holds that no query panics and that what is shown stands in the
// paper.
func FuzzAnswer(f *testing.F) {
	paper, value := content.Load(), 40.91
	at, _ := paper.Locate("2.2", "2022年我国云计算市场规模达 4,550亿元，较 2021年增长 40.91%")
	a := New(Source{
		Paper:  paper,
		Facts:  []Fact{{ID: "F5", Subject: "中国", Metric: "云计算市场增速", Period: "2022", Value: &value, Unit: "%", Place: at}},
		Terms:  []Term{{Names: []string{"平台工程"}, Places: []content.Place{{Block: "2.3p3", End: 30}}}},
		Names:  []Name{{"中国", "我国"}},
		Places: []Place{{Name: "广州", Within: []string{"广东"}}},
	})
	for _, query := range []string{"中国云计算增速", "2022年中国增长40.91%", "什么是平台工程", "广州市补贴", "第", "2022", "a-b 1.2.3", "%", "和与及"} {
		f.Add(query)
	}
	f.Fuzz(func(t *testing.T, query string) {
		c, _ := a.Answer(search.Result{Query: query, Hits: []search.Hit{{ID: "2.2p1", Kind: content.Paragraph}}})
		for _, it := range c.Items {
			if b, ok := paper.Block(it.Block); !ok || b.Text[it.Place.Start:it.Place.End] != it.Quote {
				t.Errorf("%q: %q is not in %s", query, it.Quote, it.Block)
			}
		}
	})
}
