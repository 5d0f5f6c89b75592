package market

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// This file has the checks of what can be read in two ways, and of what the paper's
// numbers imply beside its words. None of them shows a number to be wrong, unless it
// leaves no reading.

// growthOfTheOtherShare computes the growth that the whole, whose growth is the first
// number, leaves for the share that comes last, the other shares growing as said: each is
// given with its growth.
func growthOfTheOtherShare(c *Check) {
	v, s := c.numbers(), c.spans()
	past := interval{100, 100}.yearBefore(s[0])
	terms := []string{fmt.Sprintf("100 ÷ (1 + %s%%)", plain(v[0]))}
	rest, was := past, 100/(1+v[0]/100)
	for i := 1; i+1 < len(v); i += 2 {
		rest, was = rest.minus(s[i].yearBefore(s[i+1])), was-v[i]/(1+v[i+1]/100)
		terms = append(terms, fmt.Sprintf("%s ÷ (1 + %s%s%%)", Format(v[i]), c.Facts[i+1].Sign(), plain(v[i+1])))
	}
	own := len(v) - 1
	growth := s[own].over(rest).percent()
	c.Result = Undecided
	if growth.high >= 0 {
		c.Result, c.Note = Fits, ""
	}
	c.Lines = append(c.Lines,
		fmt.Sprintf("2021 年其余三洲的份额：%s，约 %s 以上", strings.Join(terms, " − "), Format(rounded(was, 1))),
		fmt.Sprintf("其余三洲的增速：%s ÷ %s − 1，约 %s%% 以下", Format(v[own]), Format(rounded(was, 1)), minus(fixed((v[own]/was-1)*100, 0)))+
			withRounding+minus(fixed(growth.high, 0))+"% 以下")
}

// minus writes a negative number with the sign of print.
func minus(number string) string { return strings.Replace(number, "-", "−", 1) }

// partOfTheIncrease checks that firms, each given by its revenue and growth, grew by no
// more than their market, which is given by the first two numbers.
func partOfTheIncrease(c *Check) {
	v, s := c.numbers(), c.spans()
	increase, known := v[0]-v[0]/(1+v[1]/100), s[0].minus(s[0].yearBefore(s[1]))
	own, least, terms := 0.0, 0.0, []string{}
	for i := 2; i < len(v); i += 2 {
		own += v[i] - v[i]/(1+v[i+1]/100)
		least += s[i].low - s[i].low/(1+s[i+1].low/100)
		terms = append(terms, Format(v[i])+" ÷ "+Format((100+v[i+1])/v[i+1]))
	}
	c.decide(least <= known.high,
		fmt.Sprintf("市场的增量：%s − %s ÷ (1 + %s%%) ≈ %s", Format(v[0]), Format(v[0]), plain(v[1]), known.figure(increase)),
		fmt.Sprintf("三家的增量：%s，%s 以上，占 %s%% 以上", strings.Join(terms, " + "), Format(own), fixed(own/increase*100, 1)))
}

// growthToAForecast compares the growth of a year, the last number, with what it takes to
// get from the size in that year, the first, to those that are forecast. Periods tell the
// years between.
func growthToAForecast(c *Check) {
	v, s := c.numbers(), c.spans()
	c.Result = Undecided
	last, slower := len(v)-1, true
	for i := 1; i < last; i++ {
		years, size := c.Facts[i].year()-c.Facts[0].year(), c.inUnitOf(i, 0)
		needed := interval{size, size}.over(s[0]).power(1 / years).percent()
		slower = slower && needed.high < s[last].low
		c.Lines = append(c.Lines, fmt.Sprintf("%s 年 %s%s：%s年增长 %s%%", c.Facts[i].Period, c.Facts[i].Sign(), Format(size), yearly(years), fixed(needed.low, 1)))
	}
	c.Lines = append(c.Lines, fmt.Sprintf("原文：%s 年增长 %s%%", c.Facts[last].Period, plain(v[last])))
	if slower {
		c.Result, c.Note = Fits, ""
	}
}

// yearly says that growth goes on for years.
func yearly(years float64) string {
	if years > 1 {
		return "每"
	}
	return "当"
}

// inUnitOf is a number of the check in the unit of another.
func (c Check) inUnitOf(i, other int) float64 {
	if strings.HasPrefix(c.Facts[i].Unit, "十亿") && strings.HasPrefix(c.Facts[other].Unit, "亿") {
		return c.Facts[i].Number() * 10
	}
	return c.Facts[i].Number()
}

// year is the year of a fact's period.
func (f Fact) year() float64 {
	year, _ := strconv.ParseFloat(f.Period[:min(4, len(f.Period))], 64)
	return year
}

// likeForLike compares the growth of the world with two of China's: the one that the
// paper puts beside it, and that of the same kind of cloud.
func likeForLike(c *Check) {
	v := c.numbers()
	c.decide(v[1] > v[0] && v[2] > v[0],
		fmt.Sprintf("原文相比：全球 %s%%，中国 %s%%", plain(v[0]), plain(v[1])),
		fmt.Sprintf("口径相同：全球公有云 %s%%，中国公有云 %s%%", plain(v[0]), plain(v[2])))
}

// sideBySide lays numbers beside words that seem to say otherwise; the note says which.
func sideBySide(c *Check) {
	c.Result = Undecided
	for _, f := range c.Facts {
		c.Lines = append(c.Lines, f.Subject+" "+f.Metric+"："+f.Amount())
	}
}

// fall reads a growth rate that "fell by x %" as points and as percent. Where the
// readings differ, nothing in the paper decides between them, as the note says.
func fall(c *Check) {
	v, s := c.numbers(), c.spans()
	points, percent := v[0]+v[1], v[0]/(1-v[1]/100)
	c.Result = Undecided
	if s[0].plus(s[1]).meets(s[0].over(interval{1 - s[1].high/100, 1 - s[1].low/100})) {
		c.Result, c.Note = Fits, ""
	}
	c.Lines = append(c.Lines,
		fmt.Sprintf("按百分点：上年 %s%% + %s = %s%%", plain(v[0]), plain(v[1]), Format(rounded(points, 2))),
		fmt.Sprintf("按百分比：上年 %s%% ÷ (1 − %s%%) = %s%%", plain(v[0]), plain(v[1]), fixed(percent, 2)))
}

// riseOfAShare reads a share that for so many years, the first number, "grew by x % a
// year" as points and as percent.
func riseOfAShare(c *Check) {
	v := c.numbers()
	c.Result = Undecided
	c.Lines = append(c.Lines,
		fmt.Sprintf("按百分点：%s × %s = %s 个百分点", plain(v[0]), plain(v[1]), Format(v[0]*v[1])),
		fmt.Sprintf("按百分比：(1 + %s%%) 的 %s 次方 = %s 倍", plain(v[1]), plain(v[0]), fixed(math.Pow(1+v[1]/100, v[0]), 2)))
}

// twoWays compares Asia's growth, divided by how many times Europe's it is said to be,
// with India's, which Europe's is said to equal. A lower bound contradicts nothing above
// it, and proves nothing.
func twoWays(c *Check) {
	v, s := c.numbers(), c.spans()
	half := s[0].over(interval{v[1], v[1]})
	switch {
	case !half.meets(s[2]):
		c.Result = Conflicts
	case c.Facts[0].Kind == Bound:
		c.Result = Undecided
	default:
		c.Result, c.Note = Fits, ""
	}
	c.Lines = append(c.Lines,
		fmt.Sprintf("亚洲超 %s%%，是欧洲的 %s 倍：%s ÷ %s，欧洲在 %s%% 以上", plain(v[0]), plain(v[1]), plain(v[0]), plain(v[1]), Format(v[0]/v[1])),
		fmt.Sprintf("印度近 %s%%，与欧洲几乎持平：欧洲约 %s%%", plain(v[2]), plain(v[2])))
}

// transposed is a number with two neighbouring digits changed about, if that is within
// an interval: 25.3 and 23.5.
func transposed(value float64, within interval) (float64, bool) {
	text := plain(value)
	var digits []int
	for i, r := range text {
		if r != '.' {
			digits = append(digits, i)
		}
	}
	for i := 1; i < len(digits); i++ {
		other := []byte(text)
		a, b := digits[i-1], digits[i]
		other[a], other[b] = other[b], other[a]
		if n, err := strconv.ParseFloat(string(other), 64); err == nil && n != value && within.meets(printed(n)) {
			return n, true
		}
	}
	return 0, false
}
