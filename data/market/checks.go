package market

import (
	"fmt"
	"strings"
)

// method does one kind of sum with the numbers of a check, in their order.
type method struct {
	takes func(facts int) bool
	run   func(*Check)
}

var methods = map[string]method{
	"sum":                       {func(n int) bool { return n > 2 }, total},
	"ratio":                     {exactly(4), ratio},
	"shares":                    {func(n int) bool { return n > 1 }, shares},
	"growth of parts":           {func(n int) bool { return n > 2 && n%2 == 1 }, growthOfParts},
	"growth of the rest":        {exactly(6), growthOfTheRest},
	"growth of the other share": {func(n int) bool { return n > 3 && n%2 == 0 }, growthOfTheOtherShare},
	"part of the increase":      {func(n int) bool { return n > 3 && n%2 == 0 }, partOfTheIncrease},
	"growth to a forecast":      {exactly(4), growthToAForecast},
	"like for like":             {exactly(3), likeForLike},
	"side by side":              {func(n int) bool { return n > 1 }, sideBySide},
	"fall":                      {exactly(2), fall},
	"rise of a share":           {exactly(2), riseOfAShare},
	"two ways":                  {exactly(3), twoWays},
}

func exactly(want int) func(int) bool { return func(facts int) bool { return facts == want } }

// total checks that parts make the whole, the first number, as far as the printed
// digits of all let one know.
func total(c *Check) {
	v, s := c.numbers(), c.spans()
	whole, terms := add(v[1:])
	c.decide(sumOf(s[1:]).meets(s[0]),
		fmt.Sprintf("%s = %s", terms, Format(whole))+roundedOff(sumOf(s[1:]), whole, v[0], ""),
		"原文："+Format(v[0])+" "+c.Facts[0].Unit)
}

// roundedOff says what a sum can be where it is not the stated number to the digit.
func roundedOff(known interval, computed, stated float64, unit string) string {
	if fixed(computed, decimals(stated)) == fixed(stated, decimals(stated)) {
		return ""
	}
	return withRounding + known.within(unit)
}

// ratio checks how many times two parts together the first number is; the last
// says it.
func ratio(c *Check) {
	v, s := c.numbers(), c.spans()
	times, known := v[0]/(v[1]+v[2]), s[0].over(s[1].plus(s[2]))
	c.decide(known.meets(s[3]),
		fmt.Sprintf("%s ÷ (%s + %s) = %s", Format(v[0]), Format(v[1]), Format(v[2]), fixed(times, 3))+roundedOff(known, times, v[3], ""),
		"原文："+Format(v[3])+" 倍")
}

// shares checks that they leave nothing out.
func shares(c *Check) {
	total, terms := add(c.numbers())
	known := sumOf(c.spans())
	c.decide(known.meets(interval{100, 100}), fmt.Sprintf("%s = %s%%", terms, fixed(total, 2))+roundedOff(known, total, 100, "%"))
}

// growthOfParts adds up parts, each given by its size and growth, in both years,
// and compares the growth of their sum with that of the whole, the last number.
func growthOfParts(c *Check) {
	v, s := c.numbers(), c.spans()
	var sizes, before []interval
	now, past, nowTerms, pastTerms := 0.0, 0.0, []string{}, []string{}
	for i := 0; i+1 < len(v); i += 2 {
		was, known := v[i]/(1+v[i+1]/100), s[i].yearBefore(s[i+1])
		c.Lines = append(c.Lines, fmt.Sprintf("2021 年：%s ÷ (1 + %s%%) ≈ %s", Format(v[i]), plain(v[i+1]), known.figure(was)))
		now, past, sizes, before = now+v[i], past+was, append(sizes, s[i]), append(before, known)
		nowTerms, pastTerms = append(nowTerms, Format(v[i])), append(pastTerms, Format(known.known(was)))
	}
	growth, said := (now/past-1)*100, v[len(v)-1]
	known := sumOf(sizes).over(sumOf(before)).percent()
	c.decide(known.meets(s[len(s)-1]),
		fmt.Sprintf("(%s) ÷ (%s) − 1 = %s%%", strings.Join(nowTerms, " + "), strings.Join(pastTerms, " + "), fixed(growth, 2))+
			withRounding+known.within("%"),
		"原文："+plain(said)+"%")
}

// growthOfTheRest computes the growth that the total and the public cloud leave
// for the private cloud, as far as rounding lets one know it. Each of the three
// is given by its size and growth.
func growthOfTheRest(c *Check) {
	v, s := c.numbers(), c.spans()
	total, public := v[0]/(1+v[1]/100), v[2]/(1+v[3]/100)
	all, part := s[0].yearBefore(s[1]), s[2].yearBefore(s[3])
	rest := all.minus(part)
	growth := s[4].over(rest).percent()
	c.decide(growth.meets(s[5]),
		fmt.Sprintf("2021 年总规模：%s ÷ (1 + %s%%) ≈ %s", Format(v[0]), plain(v[1]), all.figure(total)),
		fmt.Sprintf("2021 年公有云：%s ÷ (1 + %s%%) ≈ %s", Format(v[2]), plain(v[3]), part.figure(public)),
		fmt.Sprintf("2021 年私有云：%s − %s ≈ %s", all.figure(total), part.figure(public), rest.figure(total-public)),
		fmt.Sprintf("%s ÷ %s − 1 = %s%%", Format(v[4]), rest.figure(total-public), fixed((v[4]/(total-public)-1)*100, 1))+withRounding+growth.within("%"),
		"原文："+plain(v[5])+"%")
	if swapped, ok := transposed(v[5], growth); ok && c.Result == Conflicts {
		c.Lines = append(c.Lines, fmt.Sprintf("两个数字对调，%s%% 就一致，可能是排印之误", plain(swapped)))
	}
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

// sumOf is what the sum of numbers can be.
func sumOf(all []interval) interval {
	var total interval
	for _, a := range all {
		total = total.plus(a)
	}
	return total
}
