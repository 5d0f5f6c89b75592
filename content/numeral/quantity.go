package numeral

import (
	"fmt"
	"math"
	"regexp"
	"strings"
	"unicode/utf8"
)

// Quantity is a number with its unit, as data has it.
type Quantity struct {
	Value  *float64 // nil for what is no plain number
	Unit   string   // 亿元, 万家, 十亿美元, %; 年月 for dates, whose value is 202212
	Spelt  string   // how words write what is no plain number: 1/3
	Counts string   // what a number without a unit counts: 部门
}

// YearMonth begins the unit of dates.
const YearMonth = "年月"

// Number is the value with its unit multiplied out, 0 for none.
func (q Quantity) Number() float64 {
	if q.Value == nil {
		return 0
	}
	return *q.Value * scale(q.Unit)
}

// Find returns the byte range in which words state the quantity, with its unit
// and what bends it (超过 95%以上).
func (q Quantity) Find(words string) (start, end int, ok bool) {
	switch {
	case q.Spelt != "":
		if start = strings.Index(words, q.Spelt); start < 0 {
			return 0, 0, false
		}
		return start, q.unitEnd(words, start+len(q.Spelt)), true
	case q.Value == nil:
		return 0, 0, false
	case strings.HasPrefix(q.Unit, YearMonth):
		return findDate(words, int(*q.Value))
	}
	return q.findNumber(words)
}

// findDate finds a month, as 2022年12月 or 2022.12, or by itself after its year;
// for month 0 the year.
func findDate(words string, yyyymm int) (start, end int, ok bool) {
	year, month := yyyymm/100, yyyymm%100
	patterns := []string{`%d\s*年\s*%d\s*月`, `%d\.%d\b`, `%d\s*年.*?\b%d\s*月`}
	if month == 0 {
		patterns = []string{`%d(?:\s*年)?%.0d`}
	}
	for _, pattern := range patterns {
		if at := regexp.MustCompile(fmt.Sprintf(pattern, year, month)).FindStringIndex(words); at != nil {
			return at[0], at[1], true
		}
	}
	return 0, 0, false
}

// multiplier is what a power after a number multiplies it by, 0 for none. 十 is
// part of a number.
func multiplier(r rune) float64 {
	if r == '十' {
		return 0
	}
	return float64(Power(r))
}

// scale is what a unit multiplies by: 亿美元, 万家, 十亿美元.
func scale(unit string) float64 {
	if strings.HasPrefix(unit, "十亿") {
		return 1e9
	}
	r, _ := utf8.DecodeRuneInString(unit)
	return max(multiplier(r), 1)
}

// bare is the unit without its power: 美元.
func (q Quantity) bare() string { return strings.TrimLeft(q.Unit, "十百千万亿") }

// findNumber finds the value: where its unit follows, else its first occurrence.
func (q Quantity) findNumber(words string) (start, end int, found bool) {
	for _, at := range q.occurrences(words) {
		from, to := bentFrom(words, at[0]), q.unitEnd(words, at[1])
		if strings.HasPrefix(strings.TrimLeft(words[at[1]:], " "), q.bare()) {
			return from, to, true
		}
		if !found {
			start, end, found = from, to, true
		}
	}
	return start, end, found
}

// occurrences are the byte ranges of the value, without its unit. A percentage is
// no plain number.
func (q Quantity) occurrences(words string) [][2]int {
	var out [][2]int
	want := q.Number()
	for at := 0; at < len(words); {
		value, n := numberAt(words[at:])
		if n == 0 {
			_, n = utf8.DecodeRuneInString(words[at:])
			at += n
			continue
		}
		percent := strings.HasPrefix(strings.TrimLeft(words[at+n:], " "), "%")
		if math.Abs(value-want) <= 1e-9*want && percent == (q.Unit == "%") {
			out = append(out, [2]int{at, at + n})
		}
		at += n
	}
	return out
}

// bends are words before a number that bend it, longer ones first.
var bends = []string{"不超过", "将超", "超过", "最高", "至少", "突破", "超", "近", "约", "上", "仅", "第", "$"}

// bentFrom is where a number begins together with what bends it.
func bentFrom(words string, at int) int {
	before := strings.TrimRight(words[:at], " ")
	for _, b := range bends {
		if rest, ok := strings.CutSuffix(before, b); ok {
			return len(rest)
		}
	}
	return at
}

// tails are words after a number that bend it or count.
var tails = []string{"以上", "左右", "以下", "余", "多", "大", "个"}

// unitEnd is where a number ends together with its unit, what bends it, and
// what it counts.
func (q Quantity) unitEnd(words string, end int) int {
	for {
		rest := strings.TrimLeft(words[end:], " ")
		gap := len(words) - end - len(rest)
		next := ""
		for _, t := range append([]string{q.bare()}, tails...) {
			if t != "" && strings.HasPrefix(rest, t) {
				next = t
				break
			}
		}
		if next == "" {
			next = q.noun(rest)
		}
		if next == "" {
			return end
		}
		end += gap + len(next)
	}
}

// noun is what a text begins with of what is counted: 部门 of 发文部门.
func (q Quantity) noun(text string) string {
	for at := range q.Counts {
		if strings.HasPrefix(text, q.Counts[at:]) {
			return q.Counts[at:]
		}
	}
	return ""
}
