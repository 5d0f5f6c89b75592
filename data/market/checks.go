package market

import (
	"fmt"
	"math"
	"strings"
)

// method does one kind of sum with the numbers of a check, in their order.
type method struct {
	takes func(facts int) bool
	run   func(*Check)
}

var methods = map[string]method{
	"sum":                {func(n int) bool { return n > 2 }, total},
	"ratio":              {exactly(4), ratio},
	"shares":             {func(n int) bool { return n > 1 }, shares},
	"growth of parts":    {func(n int) bool { return n > 2 && n%2 == 1 }, growthOfParts},
	"growth of the rest": {exactly(6), growthOfTheRest},
	"fall":               {exactly(2), fall},
	"two ways":           {exactly(3), twoWays},
}

func exactly(want int) func(int) bool { return func(facts int) bool { return facts == want } }

// total checks that parts make the whole, the first number, to its printed
// digits.
func total(c *Check) {
	values := c.numbers()
	whole, terms := add(values[1:])
	c.decide(agrees(whole, values[0]),
		fmt.Sprintf("%s = %s", terms, Format(whole)),
		"原文："+Format(values[0])+" "+c.Facts[0].Unit)
}

// ratio checks how many times two parts together the first number is; the last
// says it.
func ratio(c *Check) {
	v := c.numbers()
	times := v[0] / (v[1] + v[2])
	c.decide(agrees(times, v[3]),
		fmt.Sprintf("%s ÷ (%s + %s) = %s", Format(v[0]), Format(v[1]), Format(v[2]), fixed(times, 3)),
		"原文："+Format(v[3])+" 倍")
}

// shares checks that they leave nothing out.
func shares(c *Check) {
	total, terms := add(c.numbers())
	c.decide(fixed(total, 2) == fixed(100, 2), fmt.Sprintf("%s = %s%%", terms, fixed(total, 2)))
}

// growthOfParts adds up parts, each given by its size and growth, in both years,
// and compares the growth of their sum with that of the whole, the last number.
func growthOfParts(c *Check) {
	v := c.numbers()
	var sizes, before []float64
	for i := 0; i+1 < len(v); i += 2 {
		size, growth := v[i], v[i+1]
		past := size / (1 + growth/100)
		c.Lines = append(c.Lines, fmt.Sprintf("2021 年：%s ÷ (1 + %s%%) = %s", Format(size), plain(growth), fixed(past, 2)))
		sizes, before = append(sizes, size), append(before, rounded(past, 2))
	}
	now, terms := add(sizes)
	past, pastTerms := add(before)
	growth, said := (now/past-1)*100, v[len(v)-1]
	c.decide(agrees(growth, said),
		fmt.Sprintf("(%s) ÷ (%s) − 1 = %s%%", terms, pastTerms, fixed(growth, 2)),
		"原文："+plain(said)+"%")
}

// growthOfTheRest computes the growth that the total and the public cloud leave
// for the private cloud, as far as rounding lets one know it. Each of the three
// is given by its size and growth.
func growthOfTheRest(c *Check) {
	v := c.numbers()
	total, public := v[0]/(1+v[1]/100), v[2]/(1+v[3]/100)
	growth := printed(v[4]).over(printed(v[0]).yearBefore(printed(v[1])).minus(printed(v[2]).yearBefore(printed(v[3])))).percent()
	c.decide(growth.meets(printed(v[5])),
		fmt.Sprintf("2021 年总规模：%s ÷ (1 + %s%%) = %s", Format(v[0]), plain(v[1]), fixed(total, 2)),
		fmt.Sprintf("2021 年公有云：%s ÷ (1 + %s%%) = %s", Format(v[2]), plain(v[3]), fixed(public, 2)),
		fmt.Sprintf("2021 年私有云：%s − %s = %s", fixed(total, 2), fixed(public, 2), fixed(total-public, 2)),
		fmt.Sprintf("%s ÷ %s − 1 = %s%%，计入四舍五入为 %s%%–%s%%", Format(v[4]), fixed(total-public, 2),
			fixed((v[4]/(total-public)-1)*100, 1), fixed(growth.low, 1), fixed(growth.high, 1)),
		"原文："+plain(v[5])+"%")
}

// fall reads a growth rate that "fell by x %" as points and as percent. Where the
// readings differ, nothing in the paper decides between them, as the note says.
func fall(c *Check) {
	v := c.numbers()
	points, percent := v[0]+v[1], v[0]/(1-v[1]/100)
	c.decide(agrees(percent, points),
		fmt.Sprintf("按百分点：上年 %s%% + %s = %s%%", plain(v[0]), plain(v[1]), Format(rounded(points, 2))),
		fmt.Sprintf("按百分比：上年 %s%% ÷ (1 − %s%%) = %s%%", plain(v[0]), plain(v[1]), fixed(percent, 2)))
	if c.Result == Conflicts {
		c.Result = Undecided
	} else {
		c.Note = ""
	}
}

// farApart is how much two statements of "about" may differ, of the larger.
const farApart = 0.1

// twoWays compares Asia's growth, divided by how many times Europe's it is said
// to be, with India's, which Europe's is said to equal.
func twoWays(c *Check) {
	v := c.numbers()
	half := v[0] / v[1]
	c.decide(math.Abs(half-v[2]) <= farApart*max(half, v[2]),
		fmt.Sprintf("亚洲超 %s%%，是欧洲的 %s 倍：%s ÷ %s，欧洲约 %s%%", plain(v[0]), plain(v[1]), plain(v[0]), plain(v[1]), Format(half)),
		fmt.Sprintf("印度近 %s%%，与欧洲几乎持平：欧洲约 %s%%", plain(v[2]), plain(v[2])))
}

// agrees says whether a computed number, rounded as the stated one is printed,
// is the stated one.
func agrees(computed, stated float64) bool {
	digits := decimals(stated)
	return fixed(computed, digits) == fixed(stated, digits)
}

// add sums the terms and writes them out: 3,256 + 1,294. Sums of printed
// numbers are rounded to two decimals, which none of them exceeds.
func add(values []float64) (total float64, terms string) {
	texts := make([]string, len(values))
	for i, v := range values {
		total += v
		texts[i] = Format(v)
	}
	return rounded(total, 2), strings.Join(texts, " + ")
}
