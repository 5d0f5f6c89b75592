package found

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"yunlan/content"
)

// said writes facts as subject|metric|period|number, a ! before a goal and ~ before a
// forecast.
func said(facts []Fact) []string {
	var all []string
	for _, f := range facts {
		mark := map[State]string{Goal: "!", Forecast: "~"}[f.State]
		all = append(all, fmt.Sprintf("%s%s|%s|%s|%s%s%s", mark, f.Subject, f.Metric, f.Period, f.Sign, f.Shown, f.Unit))
	}
	return all
}

// TestFactsAreWhatSentencesSay gives sentences of every kind that a rule reads, and what
// each states.
func TestFactsAreWhatSentencesSay(t *testing.T) {
	for text, want := range map[string][]string{
		"2021年，全省软件业务收入达到 3,210.5 亿元，同比增长 8.2%。": {"全省软件业务收入|达到|2021年|3,210.5亿元", "全省软件业务收入|同比增长|2021年|8.2%"},
		"软件业务收入较 2020 年增长 8.2%。":                 {"软件业务收入|较 2020 年增长||8.2%"},
		"乡镇光纤覆盖率 98%左右。":                         {"乡镇光纤覆盖率|||≈98%"},
		"港口货物吞吐量突破 3 亿吨，其中外贸货物吞吐量下降 1.5%。":       {"港口货物吞吐量|突破||>3亿吨", "外贸货物吞吐量|下降||1.5%"},
		"已建成社区食堂 57 家、托育园 12 所。":                 {"社区食堂|建成||57家", "托育园|建成||12所"},
		"去年新建 7 家验证平台和 6 家孵化器。":                  {"验证平台|新建|去年|7家", "孵化器|新建|去年|6家"},
		"去年全市新增公园 12 座。":                         {"全市新增公园|新增|去年|12座"},
		"零售业、住宿业增加值分别增长 5%、6.5%。":                {"零售业增加值|增长||5%", "住宿业增加值|增长||6.5%"},
		"去年接待国内游客 4.1 亿人次、入境游客 900 万人次，分别增长 6.7%、39%。": {
			"国内游客|接待|去年|4.1亿人次", "入境游客|接待|去年|900万人次", "国内游客|增长|去年|6.7%", "入境游客|增长|去年|39%",
		},
		"城镇、农村居民人均可支配收入分别增长 4%和 6%。":        {"城镇居民人均可支配收入|增长||4%", "农村居民人均可支配收入|增长||6%"},
		"全市用电量从 310 亿千瓦时增加到 402 亿千瓦时。":      {"全市用电量|增加到||402亿千瓦时"},
		"力争到2027年数据中心利用率达到 75%以上。":          {"!数据中心利用率|达到|2027年|≥75%"},
		"预计2030年算力规模将超过 300 万台。":            {"~算力规模|将超过|2030年|>300万台"},
		"到2026年，骨干网时延降至 20 毫秒。":             {"!骨干网时延|降至|2026年|20毫秒"},
		"居民消费价格涨幅 2%-3%。":                   {"居民消费价格涨幅|||2–3%"},
		"截至11月底三家企业的用户总数达 17.9 亿户。":         {"三家企业的用户总数|达|截至11月底|17.9亿户"},
		"截至2024年6月末，基站总数达 391.7 万个。":        {"基站总数|达|截至2024年6月末|391.7万个"},
		"2019年第三次减产后的18个月中，金属价格上涨 12%。":     {"金属价格|上涨|2019年第三次减产后的18个月|12%"},
		"预计2017年起每年竣工面积稳定在 13~14 亿平方米。":     {"~竣工面积|稳定在|2017年起每年|13–14亿平方米"},
		"去年接待游客 900 万人次，增长 4%。":             {"游客|接待|去年|900万人次", "游客|增长|去年|4%"},
		"去年新增科技企业 560 家，增长 47%，新建学校 3 所。":   {"科技企业|新增|去年|560家", "学校|新建|去年|3所"},
		"去年新增科技企业 5 家、研发机构 6 家，分别增长 4%、5%。": {"科技企业|新增|去年|5家", "研发机构|新增|去年|6家"},
		"公有云规模增长 49.3%至 3,256 亿元。":          {"公有云规模|增长||49.3%"},
	} {
		if got := said(In(content.Parse(text + "\n")).Facts); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// TestWhatIsNotPlainIsLeftOut: a number whose subject the sentence does not give, or
// that nobody says is so, is no fact.
func TestWhatIsNotPlainIsLeftOut(t *testing.T) {
	for _, text := range []string{
		"总收入 342 亿元，增长 7%。",                     // of whom
		"规模达到 5 亿元。",                            //
		"第一轮减产，最高点 11 元，高低点涨幅 58%。",             // of what
		"它的市场份额达到 5%。",                          //
		"成为首个经济总量突破 5 万亿元的城市。",                  // describes the city
		"如果用户规模达到 5 亿人，网络就会拥塞。",                 // supposed
		"用户规模是否达到 5 亿人？",                        // asked
		"甲、乙、丙公司营收分别增长 5%、6%。",                  // three names, two numbers
		"甲市和乙市税收收入均增长 5%。",                      // of both
		"对外贸易扩大至 228 个国家和地区。",                   // what is counted follows
		"举办胜利 90 周年系列活动。",                       //
		"每千人口拥有3岁以下婴幼儿托位数达 4.59 个。",             // the name has a number of its own
		"完成 20 万平方米旧住房改造。",                      // done, or to be done
		"带动城市综合消费 350 亿元。",                      // what did
		"铁路网密度达到 507 公里/万平方公里。",                 // no unit of ours
		"项目投产，新增产值 103 亿元。",                     // of the projects
		"算力指数每提升1分，国内生产总值增长约 0.18%。",            // what follows from what
		"版本 2.1 台，型号 G60 台。",                    //
		"The market grew 19% in 2022 to $5 bn.", // no rule reads English
	} {
		if got := In(content.Parse(text + "\n")).Facts; len(got) != 0 {
			t.Errorf("%s\n%q", text, said(got))
		}
	}
}

// TestSectionsSayWhatIsAGoal: the same sentence is a goal in a plan, a fact in a review.
func TestSectionsSayWhatIsAGoal(t *testing.T) {
	text := "一、2025年工作回顾\n新建绿道 137 公里。税收收入总额增长 3%。\n\n二、2026年主要目标\n新建绿道 100 公里。税收收入总额增长 4%。\n" +
		"五年来，我们走过了不平凡的历程，全市用水总量达到 9 亿立方米。\n"
	want := []string{
		"绿道|新建||137公里", "税收收入总额|增长||3%", "!绿道|新建||100公里", "!税收收入总额|增长||4%", "全市用水总量|达到|五年来|9亿立方米",
	}
	paper := content.Parse(text)
	if got := said(In(paper).Facts); !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

// TestFactsOfThePaperStand finds every fact of the real paper where it says it is, word
// for word.
func TestFactsOfThePaperStand(t *testing.T) {
	paper := content.Load()
	facts := In(paper).Facts
	if len(facts) < 12 {
		t.Fatalf("only %d facts: %q", len(facts), said(facts))
	}
	for i, f := range facts {
		b, ok := paper.Block(f.Block)
		if !ok || b.Text[f.Place.Start:f.Place.End] != f.Quote {
			t.Errorf("%s: its sentence does not stand in %s", f.ID, f.Block)
			continue
		}
		if words := f.Part(); !strings.Contains(words, strings.Split(f.Shown, "–")[0]) || f.ID != fmt.Sprintf("N%d", i+1) {
			t.Errorf("%s: %q is not %s", f.ID, words, f.Shown)
		}
	}
	if got := said(facts)[:2]; !slices.Equal(got, []string{"全球云计算市场规模|为|2022年|4,910亿美元", "我国云计算市场规模|达|2022年|4,550亿元"}) {
		t.Errorf("begins with %q", got)
	}
}

// TestSeriesAreOfEqualThings: three years of one subject make a series; other units, other
// parts of a year, goals, bounds and years with two numbers do not count.
func TestSeriesAreOfEqualThings(t *testing.T) {
	three := "2019年软件业务收入达 10 亿元。2020年软件业务收入为 12 亿元。2021年软件业务收入达到 15 亿元。\n"
	for text, want := range map[string]int{
		three: 1,
		"2019年软件业务收入达 10 亿元。2020年软件业务收入为 12 亿元。\n":                        0,
		"2019年软件业务收入达 10 亿元。2020年软件业务收入为 12 亿元。2021年软件业务收入达到 15 亿美元。\n":   0,
		"2019年软件业务收入达 10 亿元。2020年软件业务收入为 12 亿元。2021年上半年软件业务收入达到 15 亿元。\n": 0,
		"2019年软件业务收入达 10 亿元。2020年软件业务收入为 12 亿元。2021年软件业务收入超过 15 亿元。\n":    0,
		"2019年软件业务收入达 10 亿元。2020年软件业务收入为 12 亿元。力争2021年软件业务收入达到 15 亿元。\n":  0,
		three + "2021年软件业务收入达到 16 亿元。\n":                                  0,
		three + "2021年软件业务收入达到 15 亿元。2022年软件业务收入达到 15 亿元。\n":              1,
	} {
		if got := SeriesOf(In(content.Parse(text)).Facts); len(got) != want {
			t.Errorf("%s%d series, want %d", text, len(got), want)
		}
	}
	points := SeriesOf(In(content.Parse(three)).Facts)[0].Facts
	if points[0].Year != 2019 || points[2].Value != 15 {
		t.Errorf("points: %q", said(points))
	}
}
