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
	market.Fits: {"相合", "fits"}, market.Conflicts: {"不合", "conflicts"}, market.Undecided: {"无从判断", "undecidable"},
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
var finding = lang.Text{"核算%s（%s）：%s", "the audit says “%s” (%s): %s"}

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
	{"，计入四舍五入为 ", ", with rounding "},
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
	{"两句说的口径不同：市场增速与云支出。", "The two sentences speak of different things: growth of the market, and of cloud spending."},
	{" 倍", " times"},
})

// replacer puts the English of words in their place.
func replacer(words []lang.Text) *strings.Replacer {
	var all []string
	for _, w := range words {
		all = append(all, w[lang.Chinese], w[lang.English])
	}
	return strings.NewReplacer(all...)
}
