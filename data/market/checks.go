package market

import (
	"fmt"
	"math"
	"strings"
)

// sum checks that parts make the whole, to the whole's printed digits.
func (m *Market) sum(id, whole string, parts ...string) Check {
	c := m.check(id, append([]string{whole}, parts...)...)
	values := c.numbers()
	total, terms := add(values[1:])
	c.decide(agrees(total, values[0]),
		fmt.Sprintf("%s = %s", terms, Format(total)),
		"原文："+Format(values[0])+" "+c.Facts[0].Unit)
	return c
}

// ratio checks how many times PaaS and SaaS the IaaS market is.
func (m *Market) ratio() Check {
	c := m.check("ratio", "F118", "F122", "F124", "F119")
	v := c.numbers()
	times := v[0] / (v[1] + v[2])
	c.decide(agrees(times, v[3]),
		fmt.Sprintf("%s ÷ (%s + %s) = %s", Format(v[0]), Format(v[1]), Format(v[2]), fixed(times, 3)),
		"原文："+Format(v[3])+" 倍")
	return c
}

// regions checks that the shares leave nothing out.
func (m *Market) regions() Check {
	c := m.check("regions", "F038", "F040", "F041", "F044")
	total, terms := add(c.numbers())
	c.decide(fixed(total, 2) == fixed(100, 2), fmt.Sprintf("%s = %s%%", terms, fixed(total, 2)))
	return c
}

// segmentGrowth adds the segments of both years up and compares the growth of
// their sum with the public cloud's.
func (m *Market) segmentGrowth() Check {
	c := m.check("segment-growth", "F118", "F120", "F122", "F123", "F124", "F125", "F112")
	v := c.numbers()
	sizes := []float64{v[0], v[2], v[4]}
	before := make([]float64, len(sizes))
	for i, size := range sizes {
		growth := v[2*i+1]
		before[i] = size / (1 + growth/100)
		c.Lines = append(c.Lines, fmt.Sprintf("2021 年：%s ÷ (1 + %s%%) = %s", Format(size), plain(growth), fixed(before[i], 2)))
		before[i] = rounded(before[i], 2)
	}
	now, terms := add(sizes)
	past, pastTerms := add(before)
	growth := (now/past - 1) * 100
	c.decide(agrees(growth, v[6]),
		fmt.Sprintf("(%s) ÷ (%s) − 1 = %s%%", terms, pastTerms, fixed(growth, 2)),
		"原文："+plain(v[6])+"%")
	return c
}

// privateGrowth computes the growth that the total and the public cloud leave
// for the private cloud, as far as rounding lets one know it.
func (m *Market) privateGrowth() Check {
	c := m.check("private-growth", "F109", "F110", "F111", "F112", "F113", "F114")
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
	return c
}

// slowdown reads a growth rate that "fell by x %" as points and as percent.
// Where the readings differ, nothing in the paper decides between them.
func (m *Market) slowdown(id, growth, fall string) Check {
	c := m.check(id, growth, fall)
	v := c.numbers()
	points, percent := v[0]+v[1], v[0]/(1-v[1]/100)
	c.decide(agrees(percent, points),
		fmt.Sprintf("按百分点：上年 %s%% + %s = %s%%", plain(v[0]), plain(v[1]), Format(rounded(points, 2))),
		fmt.Sprintf("按百分比：上年 %s%% ÷ (1 − %s%%) = %s%%", plain(v[0]), plain(v[1]), fixed(percent, 2)))
	if c.Result == Conflicts {
		c.Result = Undecided
		c.Note = "两种读法都通，正文没有别的句子可以判断。"
	}
	return c
}

// farApart is how much two statements of "about" may differ, of the larger.
const farApart = 0.1

// europe compares half of Asia's growth with what India is said to equal.
func (m *Market) europe() Check {
	c := m.check("europe", "F045", "F046", "F057")
	v := c.numbers()
	half := v[0] / v[1]
	c.decide(math.Abs(half-v[2]) <= farApart*max(half, v[2]),
		fmt.Sprintf("亚洲超 %s%%，是欧洲的 %s 倍：%s ÷ %s，欧洲约 %s%%", plain(v[0]), plain(v[1]), plain(v[0]), plain(v[1]), Format(half)),
		fmt.Sprintf("印度近 %s%%，与欧洲几乎持平：欧洲约 %s%%", plain(v[2]), plain(v[2])))
	c.Note = "两句说的口径不同：市场增速与云支出。"
	return c
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
