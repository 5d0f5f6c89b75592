package answer

import (
	"regexp"
	"strconv"
	"sync"

	"yunlan/content/numeral"
)

// when is a year, and a month of it where Month is not 0.
type when struct{ year, month int }

// yearAt reads a year at the start of tokens, with its month: 2022年12月, 22年,
// 二〇二二年, 2023-05. n is the tokens it takes, 0 where there is none.
func yearAt(toks []token) (w when, n int) {
	if m := monthToken().FindStringSubmatch(toks[0].text); m != nil {
		w.year, _ = strconv.Atoi(m[1])
		w.month, _ = strconv.Atoi(m[2])
		return w, 1
	}
	w.year, n = yearDigits(toks)
	followed := n < len(toks) && toks[n].text == "年"
	if followed && w.year >= 10 && w.year < 50 {
		w.year += 2000
	}
	if n == 0 || w.year < 1990 || w.year > 2050 {
		return when{}, 0
	}
	if followed {
		n++
	}
	if n+1 < len(toks) && toks[n+1].text == "月" {
		if month, err := strconv.Atoi(toks[n].text); err == nil && month >= 1 && month <= 12 {
			w.month, n = month, n+2
		}
	}
	return w, n
}

var monthToken = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(20\d\d)[-./](\d\d?)$`) })

// yearDigits reads the digits of a year, Arabic or four Chinese ones.
func yearDigits(toks []token) (year, n int) {
	if y, err := strconv.Atoi(toks[0].text); err == nil {
		return y, 1
	}
	for n < 4 && n < len(toks) {
		d := numeral.Digit([]rune(toks[n].text)[0])
		if d < 0 {
			return 0, 0
		}
		year, n = year*10+d, n+1
	}
	if n < 4 {
		return 0, 0
	}
	return year, n
}

// span is the time that a fact is about: from one month to another.
type span struct{ from, to when }

var periodPattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(20\d\d)(?:-(\d\d)\b)?`) })

// spanOf reads a fact's period: of two years the span between them, but of
// "2022 vs 2021" the first. false for one without a year.
func spanOf(period string) (span, bool) {
	found := periodPattern().FindAllStringSubmatch(period, -1)
	if len(found) == 0 {
		return span{}, false
	}
	first, last := whenOf(found[0]), whenOf(found[len(found)-1])
	if versus().MatchString(period) {
		last = first
	}
	return span{first, last}, true
}

var versus = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\bvs\b`) })

func whenOf(m []string) when {
	year, _ := strconv.Atoi(m[1])
	month, _ := strconv.Atoi(m[2])
	return when{year, month}
}

// holds reports whether the span is about a time.
func (s span) holds(w when) bool {
	if w.year < s.from.year || w.year > s.to.year {
		return false
	}
	return w.month == 0 || s.from == s.to && s.from.month == w.month
}
