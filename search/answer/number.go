package answer

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"yunlan/content"
	"yunlan/content/numeral"
)

// yearMonth is the unit of dates: their values are 202212.
const yearMonth = "年月"

// find finds a fact's value in the words that state it: where it stands in
// the block's text, with its unit and the words that bend it (超过 95%). Without
// it a fact answers nothing.
func (f Fact) find(b content.Block) (content.Span, bool) {
	words := b.Text[f.Place.Start:f.Place.End]
	at, ok := content.Span{}, false
	switch {
	case f.Text != "":
		at.Start = strings.Index(words, f.Text)
		if ok = at.Start >= 0; ok {
			at.End = f.unitEnd(words, at.Start+len(f.Text))
		}
	case f.Value == nil:
	case strings.HasPrefix(f.Unit, yearMonth):
		at, ok = findDate(words, int(*f.Value))
	default:
		at, ok = f.findNumber(words)
	}
	return content.Span{Start: f.Place.Start + at.Start, End: f.Place.Start + at.End}, ok
}

// findDate finds a month, as 2022年12月 or 2022.12, or by itself behind its year;
// of month 0 the year.
func findDate(words string, yyyymm int) (content.Span, bool) {
	year, month := yyyymm/100, yyyymm%100
	patterns := []string{`%d\s*年\s*%d\s*月`, `%d\.%d\b`, `%d\s*年.*?\b%d\s*月`}
	if month == 0 {
		patterns = []string{`%d(?:\s*年)?%.0d`}
	}
	for _, pattern := range patterns {
		if at := regexp.MustCompile(fmt.Sprintf(pattern, year, month)).FindStringIndex(words); at != nil {
			return content.Span{Start: at[0], End: at[1]}, true
		}
	}
	return content.Span{}, false
}

// powers are what multiplies a number that stands before it.
var powers = map[rune]float64{'百': 1e2, '千': 1e3, '万': 1e4, '亿': 1e8}

// scale is what a unit multiplies by: 亿美元, 万家, 十亿美元.
func scale(unit string) float64 {
	if strings.HasPrefix(unit, "十亿") {
		return 1e9
	}
	r, _ := utf8.DecodeRuneInString(unit)
	return max(powers[r], 1)
}

// findNumber finds the value: where its unit follows, else where it stands first.
func (f Fact) findNumber(words string) (at content.Span, found bool) {
	unit := strings.TrimLeft(f.Unit, "十百千万亿")
	for _, end := range f.occurrences(words) {
		start := hedged(words, end.Start)
		if strings.HasPrefix(strings.TrimLeft(words[end.End:], " "), unit) {
			return content.Span{Start: start, End: f.unitEnd(words, end.End)}, true
		}
		if !found {
			at, found = content.Span{Start: start, End: f.unitEnd(words, end.End)}, true
		}
	}
	return at, found
}

// occurrences are where the value stands, without its unit. A percentage is no
// plain number.
func (f Fact) occurrences(words string) []content.Span {
	var out []content.Span
	want := *f.Value * scale(f.Unit)
	for at := 0; at < len(words); {
		value, n := numberAt(words[at:])
		if n == 0 {
			_, n = utf8.DecodeRuneInString(words[at:])
			at += n
			continue
		}
		percent := strings.HasPrefix(strings.TrimLeft(words[at+n:], " "), "%")
		if math.Abs(value-want) <= 1e-9*want && percent == (f.Unit == "%") {
			out = append(out, content.Span{Start: at, End: at + n})
		}
		at += n
	}
	return out
}

// numberAt reads a number at the start of s with its powers: 4,910亿, 万亿, 八,
// 600 Billion.
func numberAt(s string) (value float64, n int) {
	value, n = digitsAt(s)
	if n == 0 {
		runes := []rune(s[:min(len(s), 24)])
		var taken int
		value, _, taken = numeral.Leading(runes)
		n = len(string(runes[:taken]))
	}
	read := n > 0
	if !read {
		value = 1
	}
	for {
		rest := strings.TrimLeft(s[n:], " ")
		r, size := utf8.DecodeRuneInString(rest)
		if powers[r] == 0 {
			break
		}
		value, n, read = value*powers[r], len(s)-len(rest)+size, true
	}
	if rest := strings.TrimLeft(s[n:], " "); read && strings.HasPrefix(rest, "Billion") {
		value, n = value*1e9, len(s)-len(rest)+len("Billion")
	}
	if !read {
		return 0, 0
	}
	return value, n
}

// digitsAt reads Arabic digits with their comma and point.
func digitsAt(s string) (value float64, n int) {
	for n < len(s) && (unicode.IsDigit(rune(s[n])) || n > 0 && (s[n] == ',' || s[n] == '.') && n+1 < len(s) && unicode.IsDigit(rune(s[n+1]))) {
		n++
	}
	if n == 0 {
		return 0, 0
	}
	value, err := strconv.ParseFloat(strings.ReplaceAll(s[:n], ",", ""), 64)
	if err != nil {
		return 0, 0
	}
	return value, n
}

// bends are words in front of a number that bend it, longer ones first.
var bends = []string{"不超过", "将超", "超过", "最高", "至少", "突破", "超", "近", "约", "上", "仅", "第", "$"}

// hedged is where a number begins together with what bends it.
func hedged(words string, at int) int {
	before := strings.TrimRight(words[:at], " ")
	for _, b := range bends {
		if rest, ok := strings.CutSuffix(before, b); ok {
			return len(rest)
		}
	}
	return at
}

// tails are words behind a number that bend it or count.
var tails = []string{"以上", "左右", "以下", "余", "多", "大", "个"}

// unitEnd is where a number ends together with its unit, what bends it, and
// what it counts.
func (f Fact) unitEnd(words string, end int) int {
	unit := strings.TrimLeft(f.Unit, "十百千万亿")
	for {
		rest := strings.TrimLeft(words[end:], " ")
		gap := len(words) - end - len(rest)
		next := ""
		for _, t := range append([]string{unit}, tails...) {
			if t != "" && strings.HasPrefix(rest, t) {
				next = t
				break
			}
		}
		if r, size := utf8.DecodeRuneInString(rest); next == "" && unicode.Is(unicode.Han, r) && strings.Contains(f.counted(), rest[:size]) {
			next = rest[:size]
		}
		if next == "" {
			return end
		}
		end += gap + len(next)
	}
}

// counted is what a number without a unit of its own counts: 部门 of 发文部门数.
func (f Fact) counted() string {
	if counted, ok := strings.CutSuffix(f.Metric, "数"); ok {
		return counted
	}
	return ""
}
