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
	WhyRelated     = "related" // near in meaning and not the same, by the aliases
	WhyMeaning     = "meaning" // the same, by the table of words
	WhyNumeral     = "numeral"
	WhyRounded     = "rounded" // a number that From may be rounded from
	WhyRange       = "range"   // a number that lies where From says
	WhySpacing     = "spacing" // in one word or in two
	WhyTraditional = "traditional"
	WhyInflected   = "inflected" // another form of an English word
	WhyQuestion    = "question"
)

var whyNames = map[string]lang.Text{
	WhyPinyin:      {"拼音", "pinyin"},
	WhyInitials:    {"拼音首字母", "initials of pinyin"},
	WhyHomophone:   {"同音字", "homophone"},
	WhyTypo:        {"拼写相近", "near spelling"},
	WhyPrefix:      {"词的开头", "beginning of a word"},
	WhyAlias:       {"同义词", "synonym"},
	WhyRelated:     {"相关词", "related"},
	WhyMeaning:     {"意思相近", "near in meaning"},
	WhyNumeral:     {"数字的写法", "the number written differently"},
	WhyRounded:     {"约数", "a round number"},
	WhyRange:       {"数值在这个范围里", "a number in that range"},
	WhySpacing:     {"分写或连写", "one word or two"},
	WhyTraditional: {"繁体", "traditional characters"},
	WhyInflected:   {"词形变化", "another form of the word"},
	WhyQuestion:    {"问句的重点", "what the question asks"},
}

// WhyName says in words why a query was read as something else.
func WhyName(why string) string { return whyNames[why].String() }
