package answer

import (
	"strings"
	"sync"
)

// currencies are the words by which a question asks for money of one country, and what
// the unit of a number in it ends with.
var currencies = []struct{ unit, words string }{
	{"美元", "美元 美金 美刀 usd dollar dollars us$"},
	{"日元", "日元 日圆 jpy yen"},
	{"欧元", "欧元 eur euro euros"},
	{"英镑", "英镑 gbp"},
	{"元", "人民币 rmb cny yuan renminbi"},
}

// currencyWord is a word for a currency, bounded.
type currencyWord struct{ unit, word string }

var currencyWords = sync.OnceValue(func() []currencyWord {
	var all []currencyWord
	for _, c := range currencies {
		for word := range strings.FieldsSeq(c.words) {
			all = append(all, currencyWord{c.unit, bounded(cut(word))})
		}
	}
	return all
})

// currencyIn is the currency that a question names, as units end with it; "" for none.
// 元 alone is said of any.
func currencyIn(toks []token) string {
	said := bounded(toks)
	for _, c := range currencyWords() {
		if strings.Contains(said, c.word) {
			return c.unit
		}
	}
	return ""
}

// currencyOf is the currency of a unit: 美元 of 亿美元, 元 of 万元.
func currencyOf(unit string) string {
	for _, c := range currencies {
		if strings.HasSuffix(unit, c.unit) {
			return c.unit
		}
	}
	return ""
}
