package search

import "yunlan/content/lang"

// Why a query was read as something else.
const (
	WhyPinyin      = "pinyin"
	WhyInitials    = "initials"
	WhyHomophone   = "homophone"
	WhyTypo        = "typo"
	WhyPrefix      = "prefix"
	WhyAlias       = "alias"
	WhyNumeral     = "numeral"
	WhyRounded     = "rounded" // a number that From may be rounded from
	WhySpacing     = "spacing" // in one word or in two
	WhyTraditional = "traditional"
	WhyQuestion    = "question"
)

var whyNames = map[string]lang.Text{
	WhyPinyin:      {"拼音", "pinyin"},
	WhyInitials:    {"拼音首字母", "initials of pinyin"},
	WhyHomophone:   {"同音字", "homophone"},
	WhyTypo:        {"拼写相近", "near spelling"},
	WhyPrefix:      {"词的开头", "beginning of a word"},
	WhyAlias:       {"同义词", "synonym"},
	WhyNumeral:     {"数字的写法", "the number written differently"},
	WhyRounded:     {"约数", "a round number"},
	WhySpacing:     {"分写或连写", "one word or two"},
	WhyTraditional: {"繁体", "traditional characters"},
	WhyQuestion:    {"问句的重点", "what the question asks"},
}

// WhyName says in words why a query was read as something else.
func WhyName(why string) string { return whyNames[why].String() }
