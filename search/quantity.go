package search

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"yunlan/content/numeral"
)

// quantity is a number with its unit, by value: 4550亿, 四千五百五十亿 and
// 455 billion are one and the same; so are 百分之八十六, 八成六 and 86%.
type quantity struct {
	value   float64
	percent bool
	unit    string  // a word right behind the number that is no power: us of 1.2us and of 1.2微秒
	face    float64 // value without powers: 4550
	step    float64 // of the last digit given
	from    int     // token
	to      int
}

var latinUnits = map[string]float64{
	"million": 1e6, "billion": 1e9, "trillion": 1e12, "bn": 1e9, "m": 1e6, "b": 1e9, "k": 1e3, "thousand": 1e3,
}

// quantityAt reads the quantity that starts at token i.
func (t *text) quantityAt(i int) (quantity, bool) {
	for _, read := range []func(int) (quantity, bool){t.percentOf, t.fraction, t.half, t.tenths, t.amount} {
		if q, ok := read(i); ok {
			return q, true
		}
	}
	return quantity{}, false
}

// amount reads digits or Chinese numerals, and the units after them. A year
// takes no unit across a space (2025 万亿), nor one that no such number has.
func (t *text) amount(i int) (quantity, bool) {
	v, step, n := t.number(i)
	if n == 0 {
		return quantity{}, false
	}
	q := quantity{value: v, face: v, step: step, from: i, to: i + n}
	switch {
	case t.is(q.to, "%") || t.is(q.to, "percent") || t.is(q.to, "pct"):
		q.percent = true
		q.to++
		return q, true
	case q.isYear() && v != 2000 && (!t.joined(q.to) || t.spells(q.to, "万亿")):
		return q, true
	}
	t.takeUnits(&q)
	// One Chinese numeral by itself is a word (一云多芯, 八大).
	return q, q.to > i+1 || isDigit(t.runes[t.tokens[i].start])
}

// takeUnits adds the powers behind a number, or a Latin word right behind it.
func (t *text) takeUnits(q *quantity) {
	for q.to < len(t.tokens) {
		power := t.unit(q.to)
		if power == 0 || t.beginsWord(q.to) {
			break
		}
		q.value, q.step = q.value*power, q.step*power
		q.to++
	}
	if q.to == q.from+1 && t.joined(q.to) && t.tokens[q.to].id.isWord() {
		q.unit = t.word(q.to)
		q.to++
	}
	for han, latin := range hanUnits {
		if t.spells(q.to, han) {
			q.unit = latin
			q.to += utf8.RuneCountInString(han)
		}
	}
	if q.unit == "μs" {
		q.unit = "us"
	}
}

// beginsWord says whether the power at token i, behind digits, begins a word: 十 of 1
// 十三届 and 80 十分钟, 百 of 5 百分点. No number in digits goes on so.
func (t *text) beginsWord(i int) bool {
	return isDigit(t.runes[t.tokens[i-1].start]) && (t.is(i, "十") || t.is(i, "百") && t.is(i+1, "分"))
}

// hanUnits are units of measure with their usual signs. No one begins with
// another.
var hanUnits = map[string]string{
	"纳秒": "ns", "微秒": "us", "毫秒": "ms", "千瓦": "kw", "兆瓦": "mw", "公里": "km", "千米": "km", "毫米": "mm", "纳米": "nm", "公斤": "kg", "千克": "kg",
}

// joined reports whether token i stands right behind digits.
func (t *text) joined(i int) bool {
	if i == 0 || i >= len(t.tokens) || t.tokens[i].id == breakToken {
		return false
	}
	last := t.tokens[i-1].end - 1
	return isDigit(t.runes[last]) && t.at[t.tokens[i].start] == t.at[last]+1
}

// percentOf reads 百分之….
func (t *text) percentOf(i int) (quantity, bool) {
	if !t.is(i, "百") || !t.is(i+1, "分") || !t.is(i+2, "之") {
		return quantity{}, false
	}
	v, step, n := t.number(i + 3)
	return quantity{value: v, face: v, step: step, percent: true, from: i, to: i + 3 + n}, n > 0
}

// fraction reads 三分之一 and 1/3, as a percentage.
func (t *text) fraction(i int) (quantity, bool) {
	if i < len(t.tokens) {
		if a, b, ok := strings.Cut(t.word(i), "/"); ok {
			x, _ := strconv.ParseFloat(a, 64)
			y, _ := strconv.ParseFloat(b, 64)
			return quantity{value: 100 * x / y, step: 1, percent: true, from: i, to: i + 1}, x > 0 && x < y
		}
	}
	below, _, n := t.number(i)
	if n == 0 || !t.is(i+n, "分") || !t.is(i+n+1, "之") {
		return quantity{}, false
	}
	above, _, m := t.number(i + n + 2)
	return quantity{value: 100 * above / below, step: 1, percent: true, from: i, to: i + n + 2 + m}, m > 0 && below > 0
}

// half reads 一半 and 半数.
func (t *text) half(i int) (quantity, bool) {
	ok := t.is(i, "一") && t.is(i+1, "半") || t.is(i, "半") && t.is(i+1, "数")
	return quantity{value: 50, face: 50, step: 10, percent: true, from: i, to: i + 2}, ok
}

// tenths reads 两成 and 八成六.
func (t *text) tenths(i int) (quantity, bool) {
	v, _, n := t.number(i)
	if n != 1 || v > 9 || !t.is(i+1, "成") {
		return quantity{}, false
	}
	q := quantity{value: 10 * v, face: 10 * v, step: 5, percent: true, from: i, to: i + 2}
	if u, _, m := t.number(i + 2); m == 1 && u < 10 {
		q.value, q.step, q.to = q.value+u, 1, i+3
	}
	return q, true
}

// number reads digits, or a Chinese numeral as long as it goes.
func (t *text) number(i int) (value, step float64, tokens int) {
	if i >= len(t.tokens) || t.tokens[i].id == breakToken {
		return 0, 0, 0
	}
	if w := t.word(i); isDigit(rune(w[0])) {
		v, err := strconv.ParseFloat(w, 64)
		if err != nil {
			return 0, 0, 0
		}
		return v, stepOf(w), 1
	}
	return t.hanNumber(i)
}

// stepOf is the place of a number's last digit that is not a round zero.
func stepOf(w string) float64 {
	if _, frac, ok := strings.Cut(w, "."); ok {
		return math.Pow10(-len(frac))
	}
	return math.Pow10(len(w) - len(strings.TrimRight(w, "0")))
}

// hanNumber reads the Chinese numeral that starts at token i; 万 and 亿 are
// units, and no part of it.
func (t *text) hanNumber(i int) (value, step float64, tokens int) {
	var runes []rune
	for _, tok := range t.tokens[i:] {
		r := rune(tok.id)
		if numeral.Digit(r) < 0 && r != '点' && numeral.Power(r) == 0 {
			break
		}
		runes = append(runes, r)
	}
	return numeral.Leading(runes)
}

// unit is what token i multiplies by; 0 when it is no unit.
func (t *text) unit(i int) float64 {
	if u := numeral.Power(rune(t.tokens[i].id)); u > 0 {
		return float64(u)
	}
	return latinUnits[t.word(i)]
}

// word returns token i as text.
func (t *text) word(i int) string {
	return string(t.runes[t.tokens[i].start:t.tokens[i].end])
}

func (t *text) is(i int, w string) bool {
	return i < len(t.tokens) && t.tokens[i].id != breakToken && t.word(i) == w
}
