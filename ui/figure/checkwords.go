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
	return CheckLine(c.Title)
}

// Finding is what a check found, its title and its arithmetic, in both languages.
func Finding(c market.Check) lang.Text {
	var said lang.Text
	titles := lang.Text{c.Title, inEnglish(c.Title)}
	for l := range said {
		lines := c.Lines
		if lang.Lang(l) == lang.English {
			lines = linesInEnglish(c)
		}
		said[l] = fmt.Sprintf(finding[l], resultNames[c.Result][l], titles[l], strings.Join(lines, lang.Semicolon[l]))
	}
	return said
}

// finding is a format: result, title, arithmetic.
var finding = lang.Text{"数据核对为%s（%s）：%s", "data check: %s (%s): %s"}

// Word is a subject or a metric of a fact in the language in use.
func Word(w string) string {
	if lang.Now() != lang.English {
		return w
	}
	if t, ok := ownWord("fact", w); ok {
		return t
	}
	if t, ok := dated(w); ok {
		return t
	}
	return Say(w)
}

// CheckLine is the title of a check or its note in the language in use.
func CheckLine(line string) string {
	if lang.Now() == lang.English {
		return inEnglish(line)
	}
	return line
}

// inEnglish words a title, a note or a line of arithmetic; amounts of 亿元 are counted in billions.
func inEnglish(line string) string {
	if t, ok := ownWord("check", line); ok {
		return t
	}
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

// arithmetic are the words around the sums of data/market.
var arithmetic = replacer([]lang.Text{
	{"2021 年总规模：", "total in 2021: "},
	{"2021 年公有云：", "public in 2021: "},
	{"2021 年私有云：", "private in 2021: "},
	{"2021 年：", "2021: "},
	rounding,
	{"两个数字对调，", "with two digits swapped, "},
	{"% 就一致，可能是排印之误", "%, it would fit: perhaps a misprint"},
	{"市场的增量：", "the market's increase: "},
	{"三家的增量：", "the three's increase: "},
	{" 以上，占 ", " or more, "},
	{"原文相比：全球 ", "the paper compares: the world "},
	{"口径相同：全球公有云 ", "like for like: the world's public cloud "},
	{"%，中国公有云 ", "%, China's public cloud "},
	{"%，中国 ", "%, China "},
	{"2021 年其余三洲的份额：", "share of the other three in 2021: "},
	{"其余三洲的增速：", "growth of the other three: "},
	{"，约 ", ", about "},
	{"：每年增长 ", ": growth a year "},
	{"：当年增长 ", ": growth in that year "},
	{" 年增长 ", ", growth "},
	{" 个百分点", " points"},
	{" 次方 = ", " = "},
	{"，欧洲在 ", ", Europe "},
	{"原文：", "the paper: "},
	{"按百分点：上年 ", "as percentage points: the year before "},
	{"按百分比：上年 ", "as per cent: the year before "},
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
