package search

import (
	"math"

	"yunlan/content/numeral"
)

// interval is a quantity of a query that is said roughly: any value from low to
// high may be meant. A document may say it as roughly (超 50%), so the ends belong
// to it, but for the next step of 五千多亿.
type interval struct {
	quantity
	low, high float64
	openHigh  bool
	measure   tokenID // the character behind it that says what is counted; breakToken for none
}

// exactly is the interval of one value.
func exactly(q quantity) interval { return interval{quantity: q, low: q.value, high: q.value} }

func (v interval) exact() bool { return v.low == v.high }

func (v interval) holds(x float64) bool {
	return x >= v.low && (x < v.high || x == v.high && !v.openHigh)
}

// rough are the words around a number that make an interval of it, with how far
// it reaches below and above the value: in steps of its first digit, or in parts
// of the value.
type rough struct {
	words        []string
	below, above float64
	steps        bool // above is a step of the first digit
}

var (
	before = []rough{
		{words: []string{"大约", "大概", "约为", "约", "差不多"}, below: 0.1, above: 0.1},
		{words: []string{"将近", "接近", "近"}, below: 0.1},
		{words: []string{"不足", "不到", "低于", "少于", "小于", "不超过", "不超", "不高于", "不大于", "不多于", "至多", "最多"}, below: 0.5},
		{words: []string{"超过", "突破", "超", "逾", "过"}, above: 1, steps: true},
		{words: []string{"高于", "大于", "多于", "不低于", "不少于", "至少"}, above: 1},
	}
	behind = []rough{
		{words: []string{"左右", "上下", "前后"}, below: 0.1, above: 0.1},
		{words: []string{"以上"}, above: 1},
		{words: []string{"以下", "以内", "不到"}, below: 0.5},
	}
)

// intervalAt reads the number that starts at token i, said roughly or exactly.
func (t *text) intervalAt(i int) (interval, bool) {
	v, ok := t.intervalFrom(i)
	if ok && !v.exact() && !v.percent && v.unit == "" && v.to < len(t.tokens) && (v.value == v.face || isCounted(t.tokens[v.to].id)) {
		v.measure = t.tokens[v.to].id
	}
	return v, ok
}

func (t *text) intervalFrom(i int) (interval, bool) {
	for _, read := range []func(int) (interval, bool){t.majority, t.several, t.neighbours, t.more} {
		if v, ok := read(i); ok {
			return v, true
		}
	}
	word, n := t.roughWord(i, before)
	q, ok := t.quantityAt(i + n)
	if !ok || n > 0 && q.isYear() {
		return interval{}, false
	}
	if n == 0 {
		word, n = t.roughWord(q.to, behind)
		q.to += n
		if n == 0 || q.isYear() {
			return exactly(q), true
		}
	}
	q.from = i
	return word.around(q), true
}

// roughWord returns the words of list that stand at token i, and their tokens.
func (t *text) roughWord(i int, list []rough) (rough, int) {
	for _, r := range list {
		for _, w := range r.words {
			if n := len([]rune(w)); t.spells(i, w) {
				return r, n
			}
		}
	}
	return rough{}, 0
}

// spells reports whether the characters of w stand from token i on.
func (t *text) spells(i int, w string) bool {
	for _, r := range w {
		if i >= len(t.tokens) || t.tokens[i].id != tokenID(r) {
			return false
		}
		i++
	}
	return true
}

// around is the interval that r makes of a quantity.
func (r rough) around(q quantity) interval {
	v := interval{quantity: q, low: q.value * (1 - r.below), high: q.value * (1 + r.above)}
	if r.steps {
		v.high = q.value + firstStep(q.value)
	}
	return v
}

// firstStep is the place of the first digit of a number: 1,000 of 4,550.
func firstStep(v float64) float64 { return math.Pow(10, math.Floor(math.Log10(max(v, 1e-9)))) }

// majority reads 过半 and the like.
func (t *text) majority(i int) (interval, bool) {
	for _, w := range []string{"过半数", "超半数", "大半数", "过半", "大半", "多半"} {
		if t.spells(i, w) {
			q := quantity{value: 50, face: 50, step: 10, percent: true, from: i, to: i + len([]rune(w))}
			return interval{quantity: q, low: 50, high: 60}, true
		}
	}
	return interval{}, false
}

// more reads 五千多亿, 3000多亿, 三十余, 十几亿, 三成多: from the value to the
// next step of its last digit.
func (t *text) more(i int) (interval, bool) {
	v, step, n := t.number(i)
	if n == 0 || !t.isOneOf(i+n, "多余几来") && !(t.is(i+n, "成") && t.isOneOf(i+n+1, "多余")) {
		return t.moreBehind(i)
	}
	q := quantity{value: v, face: v, step: step, from: i, to: i + n + 1}
	if t.is(i+n, "成") {
		q.value, q.face, q.step, q.percent = 10*v, 10*v, 10, true
		q.to++
	} else if t.is(q.to, "%") {
		q.percent = true
		q.to++
	} else {
		t.takeUnits(&q)
	}
	if q.to == i+n+1 && t.isOneOf(i+n, "来") {
		return interval{}, false // no unit behind it: 三来一补
	}
	return interval{quantity: q, low: q.value, high: q.value + q.step, openHigh: true}, true
}

// moreBehind reads 5亿多.
func (t *text) moreBehind(i int) (interval, bool) {
	q, ok := t.amount(i)
	if !ok || q.unit != "" || q.to == q.from+1 || !t.isOneOf(q.to, "多余") {
		return interval{}, false
	}
	q.to++
	return interval{quantity: q, low: q.value, high: q.value + q.step, openHigh: true}, true
}

// several reads 上千亿, 数百万, 几十亿: from one to ten of the power.
func (t *text) several(i int) (interval, bool) {
	if t.is(i, "好") {
		i++
	}
	if !t.isOneOf(i, "上数几") || i+1 >= len(t.tokens) {
		return interval{}, false
	}
	power := numeral.Power(rune(t.tokens[i+1].id))
	if power == 0 {
		return interval{}, false
	}
	q := quantity{value: float64(power), face: float64(power), step: float64(power), from: i, to: i + 2}
	t.takeUnits(&q)
	return interval{quantity: q, low: q.value, high: 10 * q.value, openHigh: true}, true
}

// neighbours reads two digits one above the other: 两三成, 三四百亿.
func (t *text) neighbours(i int) (interval, bool) {
	if i+2 >= len(t.tokens) {
		return interval{}, false
	}
	a, b := numeral.Digit(rune(t.tokens[i].id)), numeral.Digit(rune(t.tokens[i+1].id))
	if a < 1 || b != a+1 {
		return interval{}, false
	}
	q := quantity{value: float64(a), face: float64(a), step: 1, from: i, to: i + 2}
	switch {
	case t.is(i+2, "成"):
		q.value, q.step, q.percent = 10*q.value, 10, true
		q.to++
	case t.unit(i+2) > 0 && !t.tokens[i+2].id.isWord():
		t.takeUnits(&q)
	default:
		return interval{}, false
	}
	return interval{quantity: q, low: q.value, high: q.value / float64(a) * float64(b)}, true
}

func (t *text) isOneOf(i int, chars string) bool {
	for _, r := range chars {
		if i < len(t.tokens) && t.tokens[i].id == tokenID(r) {
			return true
		}
	}
	return false
}
