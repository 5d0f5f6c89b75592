package found

import (
	"regexp"
	"strconv"
	"strings"
	"sync"
)

// periods finds when a number is of: a year, a span of years, a part of a year, a
// five-year plan, and words like 去年.
var periods = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(截至|截止|到|至|自|从|以来)?\s*(?:((?:19|20)\d{2})\s*年?\s*[-—–~～至到]+\s*(?:20)?\d{2}\s*年(?:期间|间)?|((?:19|20)\d{2})\s*年(?:\s*(?:\d{1,2}\s*月份?(?:\s*\d{1,2}\s*日|末|底|初)?|上半年|下半年|前?[一二三四]季度|末|底|初))?|` +
		`“?十[一二三四五六七八九]五”?(?:时期|期间|末)|全年|每年|去年|今年|上年|年内|(?:\d{1,2}\s*[-—–~～至]\s*)?\d{1,2}\s*月份?(?:末|底|初)?|上半年|下半年|年末|前?[一二三四]季度|过去[一二三四五六七八九十]+年|[一二三四五六七八九十]+年来|[一二三四五六七八九十两]+(?:年|个月)内)(?:以来|起)?`)
})

// when is the period of a number: the last that the sentence names before it. A year
// that something is compared with is none.
func when(sentence string, at int) (period string, year int) {
	from, to := 0, 0 // of the period before
	for _, m := range periods().FindAllStringSubmatchIndex(sentence[:at], -1) {
		before, after := sentence[:m[0]], sentence[m[1]:at]
		if compared(before, after) || strings.HasPrefix(sentence[m[0]:], yearly) && strings.ContainsAny(after, "，、；") {
			continue
		}
		if to < m[0] || !strings.HasPrefix(sentence[m[0]:], yearly) { // 2017年起每年
			from = m[0]
		}
		to = m[1]
		period = strings.TrimSpace(sentence[from:to])
		for _, lead := range []string{"到", "至"} {
			period = strings.TrimSpace(strings.TrimPrefix(period, lead))
		}
		year = 0
		if span := since().FindString(after); span != "" {
			period = strings.TrimRight(sentence[from:to+len(span)], "中内里")
		} else if m[6] >= 0 {
			year, _ = strconv.Atoi(sentence[m[6]:m[7]])
		}
	}
	return period, year
}

// since finds a span after what a period names: 2016年…后的18个月内 is not 2016.
var since = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[^，。；：、]{0,16}后的?\s*(?:\d+|[一二三四五六七八九十两]+)\s*(?:个月|个季度|年|季度|周|天)(?:中|内|里)?`)
})

// yearly is said of what stands right after it alone.
const yearly = "每年"

// compared reports a year that is not when the number was, but what it is held
// against: 较 2021年, 比上年, 2021年的两倍.
func compared(before, after string) bool {
	_, word := cutLast(before, []string{"较", "比", "相比", "相较", "相较于", "与", "同", "对比", "超出", "相对"})
	return word != "" || strings.HasPrefix(after, "版") || strings.HasPrefix(after, "的")
}

// withoutPeriod takes a period off the beginning of a name.
func withoutPeriod(s string) string {
	if m := periods().FindStringIndex(s); m != nil && m[0] == 0 && m[1] > 0 {
		return strings.TrimLeft(s[m[1]:], " ，")
	}
	return s
}

// withoutPeriodAfter takes a period off the end of a name.
func withoutPeriodAfter(s string) string {
	all := periods().FindAllStringIndex(s, -1)
	if len(all) > 0 && all[len(all)-1][1] == len(s) {
		return strings.TrimRight(s[:all[len(all)-1][0]], " ")
	}
	return s
}

// against finds what a change is held against: 较 2021年, 比上年同期.
var against = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`[、 ]*(?:相较于|相较|相比|较之|较|比)[^，、重例率值特]{1,36}$`)
})

// until finds 到 2025 年, by which something is to be reached.
var until = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?:^|[，；：、,;:])到\s*20\d{2}\s*年`) })

// rose finds 从 3 万增加到, which tells what was.
var rose = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`从[^，。]{1,40}(?:增加|增长|提高|提升|扩大|上升|下降|降低|减少|缩小)(?:到|至)`)
})
