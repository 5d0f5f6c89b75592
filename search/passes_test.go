package search

import (
	"strings"
	"testing"

	"yunlan/content"
)

// tokensOf is a query as the passes see it, nothing read yet.
func tokensOf(l *library, query string) *tokens {
	q := &tokens{text: analyze(query, l.words), typed: query, lib: l}
	q.taken = make([]bool, len(q.tokens))
	q.words = l.lexicon().cut(q.tokens, l.aliases())
	return q
}

// TestEachPassAlone: what a pass says of a query without the passes before it,
// as typed→shown or, for words that are known too, typed+first form; dropped
// words as -typed.
func TestEachPassAlone(t *testing.T) {
	l := newLibrary(content.Load(), paperAliases)
	for _, c := range []struct {
		name        string
		pass        pass
		query, want string
	}{
		{"traditional", readTraditional, "雲計算", "雲計算→云计算"},
		{"simplified already", readTraditional, "云计算", ""},
		{"a phrase that asks", readPhrases, "赚了多少", "赚了多少→营收"},
		{"a word is no phrase", readPhrases, "发钱", ""},
		{"a question", readQuestion, "什么是平台工程", "什么是平台工程→平台工程 -什 -么 -是"},
		{"nothing but a question", readQuestion, "什么是", ""},
		{"numerals", readNumerals, "四千五百五十亿", "四千五百五十亿→4,550亿"},
		{"digits as they stand", readNumerals, "4550", ""},
		{"an alias", readAliases, "sme 上云", "sme→中小企业"},
		{"an alias beside a known word", readAliases, "补助", "补助+补贴"},
		{"an alias inside a word", readAliases, "贵州", ""},
		{"an alias of one character alone", readAliases, "云 贵", "贵→成本高"},
		{"an alias behind a number", readAliases, "3us 20ms 5ai", ""},
		{"one word in two", readJoined, "open ai", "open ai→OpenAI"},
		{"two words in one", readSplit, "powerplatform", "powerplatform→Power Platform"},
		{"a word begun", readPrefix, "serverl", "serverl→Serverless serverl→服务器无感知"},
		{"a word begun is the last", readPrefix, "serverl 安全", ""},
		{"pinyin in words", readSpacedPinyin, "ping tai gong cheng", "ping tai gong cheng→平台工程"},
		{"pinyin with tones", readSpacedPinyin, "yún jì suàn", "yún jì suàn→云计算"},
		{"whole pinyin", readWholePinyin, "hundungongcheng", "hundungongcheng→混沌工程"},
		{"initials are not whole", readWholePinyin, "zxqy", ""},
		{"initials", readPinyin, "zxqy", "zxqy→中小企业"},
		{"a unit is no pinyin", readPinyin, "20ms", ""},
		{"a slip in Latin", readTypo, "severless", "severless→Serverless severless→服务器无感知"},
		{"a slip in Chinese", readSlips, "平台工呈", "平台工呈→平台工程"},
		{"a word by its meaning", readMeaning, "maker", "maker→制造"},
		{"a word that is there", readMeaning, "市场", ""},
		{"a place", readMeaning, "贵州", ""},
		{"a firm", readMeaning, "三星", ""},
		{"a numeral", readMeaning, "第二百", ""},
	} {
		q := tokensOf(l, c.query)
		var got []string
		for _, r := range c.pass(q) {
			typed := q.typedAt(r.from, r.to)
			switch {
			case r.drops:
				got = append(got, "-"+typed)
			case r.shown != "":
				got = append(got, typed+"→"+r.shown)
			case r.known && typed != "上云":
				got = append(got, typed+"+"+r.forms[0].shown)
			case len(r.forms) > 0:
				got = append(got, typed)
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %s gives %q, want %q", c.name, c.query, s, c.want)
		}
	}
}

// TestNumbersSaidRoughly: from low to high, and the text that is taken.
func TestNumbersSaidRoughly(t *testing.T) {
	for query, want := range map[string][2]float64{
		"五千多亿": {5000e8, 6000e8}, "3000多亿": {3000e8, 4000e8}, "上千亿": {1000e8, 10000e8}, "上万": {1e4, 1e5}, "几百亿": {100e8, 1000e8},
		"数千万": {1000e4, 10000e4}, "好几亿": {1e8, 10e8}, "十几亿": {10e8, 20e8}, "三四百亿": {300e8, 400e8}, "两三成": {20, 30}, "三成多": {30, 40},
		"30多%": {30, 40}, "5亿多": {5e8, 6e8}, "近4000亿": {3600e8, 4000e8}, "将近一半": {45, 50}, "约500亿": {450e8, 550e8}, "超50%": {50, 60},
		"超过三成": {30, 40}, "不到10%": {5, 10}, "不超过50%": {25, 50}, "最多50%": {25, 50}, "5000亿左右": {4500e8, 5500e8}, "100万以上": {100e4, 200e4}, "一半": {50, 50}, "过半": {50, 60},
		"四千九百一十": {4910, 4910}, "三分之一": {100. / 3, 100. / 3}, "八成六": {86, 86}, "百分之四十点九一": {40.91, 40.91}, "一百三十余": {130, 140},
	} {
		text := analyze(query, nil)
		v, ok := text.intervalAt(0)
		if !ok || !near(v.low, want[0]) || !near(v.high, want[1]) || v.to != len(text.tokens) {
			t.Errorf("%s: %v from %g to %g, %d of %d tokens, want %v", query, ok, v.low, v.high, v.to, len(text.tokens), want)
		}
	}
	for _, query := range []string{"八大", "三点建议", "上云", "数据", "几个", "近年", "多云", "超算"} {
		if v, ok := analyze(query, nil).intervalAt(0); ok {
			t.Errorf("%s is taken for a number, from %g to %g", query, v.low, v.high)
		}
	}
}

// TestARoughWordEndsWhereAWordEnds: 以上 of 以上海 and 多 of 多样 make no number
// rough, 多 of 20多年 does.
func TestARoughWordEndsWhereAWordEnds(t *testing.T) {
	l := newLibrary(content.Load(), paperAliases)
	for query, want := range map[string]struct {
		typed string
		exact bool
	}{
		"4500亿 多样": {"4500亿", true}, "50% 以上海为主": {"50%", true}, "4500亿 上下游": {"4500亿", true}, "30 多云": {"30", true},
		"20多年": {"20多", false}, "50%以上的企业": {"50%以上", false}, "5000多亿元": {"5000多亿", false}, "4500亿 左右": {"4500亿 左右", false},
	} {
		q := tokensOf(l, query)
		if v, ok := q.wholeInterval(0); !ok || q.typedAt(v.from, v.to) != want.typed || v.exact() != want.exact {
			t.Errorf("%s: %q is the number, exact %v", query, q.typedAt(v.from, v.to), v.exact())
		}
	}
}

func near(a, b float64) bool { return a-b < 1e-6*b && b-a < 1e-6*b }

// TestAYearTakesNoUnit: a year and a unit behind a space are two things, an
// amount with its unit is one.
func TestAYearTakesNoUnit(t *testing.T) {
	for query, want := range map[string]float64{"2025 万亿": 2025, "2026万亿": 2026, "2000 亿": 2000e8, "2022亿": 2022e8, "353 亿": 353e8, "1.2us": 1.2, "2022年": 2022} {
		if q, ok := analyze(query, nil).quantityAt(0); !ok || q.value != want {
			t.Errorf("%s is %g", query, q.value)
		}
	}
	l := newLibrary(content.Load(), paperAliases)
	for query, want := range map[string]string{"1.2us": "1.2微秒", "1.2μs": "1.2微秒", "3000多亿": "3,256亿", "四千九百一十": "4,910", "20ms": "", "五千多亿": ""} {
		q := tokensOf(l, query)
		if got := readNumerals(q); len(got) != 1 || got[0].shown != want || got[0].lacks != (want == "") {
			t.Errorf("%s: %+v", query, got)
		}
	}
}
