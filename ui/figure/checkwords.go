package figure

import (
	"fmt"
	"regexp"
	"strings"
	"sync"

	"yunlan/content/lang"
	"yunlan/data/market"
)

// ResultName says how a check came out, in the one set of words for it.
func ResultName(r market.Result) string { return resultNames[r].String() }

var resultNames = map[market.Result]lang.Text{
	market.Fits: {"一致", "fits"}, market.Conflicts: {"不一致", "conflicts"}, market.Undecided: {"无法判断", "undecidable"},
}

// ResultMark is the sign of a result, ✓ ✗ ?; + x ? where only ASCII may be drawn.
func ResultMark(r market.Result, ascii bool) string {
	if ascii {
		return map[market.Result]string{market.Fits: "+", market.Conflicts: "x", market.Undecided: "?"}[r]
	}
	return r.Mark()
}

// CheckTitle is the name of a check in the language in use.
func CheckTitle(c market.Check) string {
	if t, ok := checkTitles[c.ID]; ok && lang.Now() == lang.English {
		return t
	}
	return c.Title
}

// Finding is what a check found, its title and its arithmetic, in both languages.
func Finding(c market.Check) lang.Text {
	var said lang.Text
	titles := lang.Text{c.Title, checkTitles[c.ID]}
	for l := range said {
		lines := strings.Join(c.Lines, lang.Semicolon[l])
		if lang.Lang(l) == lang.English {
			lines = inEnglish(lines)
		}
		said[l] = fmt.Sprintf(finding[l], resultNames[c.Result][l], titles[l], lines)
	}
	return said
}

// finding is a format: result, title, arithmetic.
var finding = lang.Text{"数据核对为%s（%s）：%s", "data check: %s (%s): %s"}

// checkTitles are the names of the checks in English, by ID.
var checkTitles = map[string]string{
	"parts":          "Public and private cloud add up to the total",
	"segments":       "IaaS, PaaS and SaaS add up to public cloud",
	"ratio":          "IaaS as a multiple of PaaS + SaaS",
	"regions":        "The regions' shares add up to 100%",
	"segment-growth": "Public-cloud growth implied by its segments",
	"private-growth": "Private-cloud growth implied by total and public cloud",
	"world-slowdown": "Global growth “down 13.5%”: percentage points or per cent?",
	"iaas-slowdown":  "IaaS growth “down 29.24%”: percentage points or per cent?",
	"europe":         "Two statements of Europe's growth",

	"operators":       "The operators' increase is no more than the market's",
	"world-and-china": "China's growth beside the world's",
	"region-growth":   "The regions' growth adds up to the world's",
	"world-forecast":  "The world's “slower growth” and the forecasts",
	"saas-share":      "The share of SaaS “up 10% a year”: percentage points or per cent?",
	"asia-adoption":   "Asia-Pacific's “low” adoption and “highest” share of spending",
}

// Word is a subject or a metric of a fact in the language in use.
func Word(w string) string {
	if lang.Now() != lang.English {
		return w
	}
	if t, ok := factWords()[w]; ok {
		return t
	}
	if t, ok := dated(w); ok {
		return t
	}
	return Say(w)
}

// CheckLine is a line of a check's arithmetic, or its note, in the language in
// use.
func CheckLine(line string) string {
	if lang.Now() == lang.English {
		return inEnglish(line)
	}
	return line
}

// inEnglish words a line of arithmetic; amounts of 亿元 are counted in billions.
func inEnglish(line string) string {
	line = arithmetic.Replace(line)
	return amounts().ReplaceAllStringFunc(line, func(said string) string {
		number, _ := strings.CutSuffix(said, " "+yi[lang.Chinese])
		if own, ok := inSteps(number, yi[lang.Chinese]); ok {
			return own
		}
		return said
	})
}

// yi is the unit in which the paper counts its markets.
var yi = lang.Text{"亿元", "RMB 100 million"}

var amounts = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`[\d,.]+ ` + yi[lang.Chinese]) })

// CheckLines is the arithmetic of a check in the language in use.
func CheckLines(c market.Check) []string {
	lines := make([]string, len(c.Lines))
	for i, line := range c.Lines {
		lines[i] = CheckLine(line)
	}
	return lines
}

// arithmetic are the words around the sums of data/market.
var arithmetic = replacer([]lang.Text{
	{"2021 年总规模：", "total in 2021: "},
	{"2021 年公有云：", "public in 2021: "},
	{"2021 年私有云：", "private in 2021: "},
	{"2021 年：", "2021: "},
	rounding,
	{"两个数字对调，", "with two digits changed about, "},
	{"% 就一致，可能是排印之误", "%, it would fit: perhaps a misprint"},
	{"各家增速都只写“超 100%”，增量是下限；三家的云收入未必全在这一市场的口径内。", "Each is only said to grow by more than 100%, so the increase is the least; not all of the three's cloud revenue need belong to this market."},
	{"市场的增量：", "the market's increase: "},
	{"三家的增量：", "the three's increase: "},
	{" 以上，占 ", " or more, "},
	{"全球的 19% 只含公有云，40.91% 含私有云；口径相同的是公有云的 49.3%。", "The world's 19% is of the public cloud alone, 40.91% has the private cloud with it; 49.3%, of the public cloud, is like for like."},
	{"原文相比：全球 ", "the paper compares: the world "},
	{"口径相同：全球公有云 ", "like for like: the world's public cloud "},
	{"%，中国公有云 ", "%, China's public cloud "},
	{"%，中国 ", "%, China "},
	{"正文没有写这三洲的增速，只说它们“云发展中”；欧洲的增速是由印度的云支出转述的。", "The paper gives no growth of these three, only that their cloud is “developing”; Europe's growth is known through India's spending."},
	{"2021 年其余三洲的份额：", "share of the other three in 2021: "},
	{"其余三洲的增速：", "growth of the other three: "},
	{"，约 ", ", about "},
	{"两个预测要求的增速都不低于 2022 年，正文又说增速放缓；脚注 1 是公有云终端用户支出，口径或有不同。", "Both forecasts need growth no lower than that of 2022, beside which the paper speaks of slower growth; note 1 is end-user spending on the public cloud, perhaps another measure."},
	{"：每年增长 ", ": growth a year "},
	{"：当年增长 ", ": growth in that year "},
	{" 年增长 ", ", growth "},
	{"按百分点读，比重十年就占满；正文没有写起止年份的比重，无法判断。", "Read as points, the share would be full in ten years; the paper gives neither the first nor the last share."},
	{" 个百分点", " points"},
	{" 次方 = ", " = "},
	{"1.3 节同一段说亚太整体上云率不高，又说其云服务支出占 84% 以上、各地区最高；前者是企业数，后者是支出，正文没有说两者怎样并存。", "The same paragraph of section 1.3 says that adoption in Asia-Pacific is not high, and that its spending on cloud services is 84% or more, the highest of all; one is of firms, the other of spending, and the paper does not say how they go together."},
	{"“超 30%”只是下限，不与约 22% 相抵；两句的口径也不同：市场增速与云支出。", "“Over 30%” is a lower bound and contradicts no 22%; the two sentences also speak of different things: growth of the market, and of cloud spending."},
	{"，欧洲在 ", ", Europe "},
	{"原文：", "the paper: "},
	{"按百分点：上年 ", "as percentage points: the year before "},
	{"按百分比：上年 ", "as per cent: the year before "},
	{"两种读法都通，正文没有别的句子可以判断。", "Both readings work; no other sentence decides."},
	{"亚洲超 ", "Asia over "},
	{"，是欧洲的 ", ", "},
	{" 倍：", " times Europe's: "},
	{"，欧洲约 ", ", Europe about "},
	{"印度近 ", "India nearly "},
	{"，与欧洲几乎持平：欧洲约 ", ", “almost level with Europe”, so Europe ≈ "},
	{" 倍", " times"},
	{"美国 企业上云率：", "adoption by firms in the US: "},
	{"欧盟 企业上云率：", "adoption by firms in the EU: "},
	{"亚太地区 云服务支出占IT及商业服务支出比：", "Asia-Pacific's cloud share of spending on IT and business services: "},
	{"按百分点：", "as percentage points: "},
	{"按百分比：", "as per cent: "},
	{" 的 ", " to the power of "},
	{" 以上", " or more"},
	{" 以下", " or less"},
	{" 年 ", " "},
	{"，", ", "},
})

// rounding comes before what a number can be.
var rounding = lang.Text{"，计入四舍五入为 ", ", with rounding "}

// replacer puts the English of words in their place.
func replacer(words []lang.Text) *strings.Replacer {
	var all []string
	for _, w := range words {
		all = append(all, w[lang.Chinese], w[lang.English])
	}
	return strings.NewReplacer(all...)
}
