package found

import (
	"regexp"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// amount is a number with its unit as a sentence prints it.
type amount struct {
	start, end int     // bytes of all of it, with the words that bend it
	low, high  float64 // the same unless a range is printed
	shown      string  // 4,550
	unit       string  // 亿元
	sign       string  // ≥ ≤ > < ≈, "" for an exact one
	verb       string  // what bends it and is a verb too: 超过, 突破
}

const (
	digits = `\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
	scales = `万亿|百亿|千亿|亿|千万|百万|十万|万|千|百`
	bends  = `以上|左右|以内|以下|上下`
	// bases are what is counted by itself or measured; the longer come first.
	bases = `个百分点|百分点|%|％|‰|微克/立方米|毫克/升|标准箱|标箱|吨标准煤|平方公里|平方千米|平方米|立方米|千瓦时|千瓦|人民币|美元|欧元|日元|港元|英镑|元` +
		`|个月|周岁|岁|周|公里|千米|公顷|公斤|毫秒|微秒|小时|分钟|人次|人日|户次|台次|架次|列次|笔|米|亩|吨|度|克|升|秒|天` +
		`|家|个|座|项|所|套|台|辆|条|人|户|名|件|张|次|位|种|类|部|只|处|批|篇|倍|头|床|枚|艘|架|列|棵|株|块|盏|本|册|宗|例|起|场|款|门|间|瓦|兆瓦|TPS|TB|GB|MB|KB|PB|EFLOPS|PFLOPS`
)

// amounts finds numbers with a unit: what bends them, the number or a range, the
// powers, 多 or 余, the unit with what it is counted by, what bends them from behind.
var amounts = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(不低于|不少于|不超过|不高于|超过了|超过|突破了|突破|至少|接近|最高|高达|大约|约|近|超|逾)?\s*` +
		`(` + digits + `)(?:\s*((?:` + scales + `)?(?:%|％)?)\s*(?:-|—|–|～|~|至|到)+\s*(` + digits + `))?` +
		`\s*(` + scales + `)?\s*([多余])?\s*((?:` + bases + `)(?:/[人年月日天户亩吨次米件秒])?)\s*(` + bends + `)?`)
})

// signOf is what the words around a number make of it, "" for 高达 and no words.
func signOf(words string) string {
	switch words {
	case "不低于", "不少于", "至少", "以上":
		return "≥"
	case "不超过", "不高于", "最高", "以内", "以下":
		return "≤"
	case "超过", "超过了", "突破", "突破了", "超", "逾", "多", "余":
		return ">"
	case "接近", "大约", "约", "近", "左右", "上下":
		return "≈"
	}
	return ""
}

// amountsIn reads the numbers of a text in their order. What only looks like a range,
// 增长 49.3% 至 3,256 亿元, is read as its first number.
func amountsIn(text string) []amount {
	var all []amount
	for at := 0; ; {
		m := amounts().FindStringSubmatchIndex(text[at:])
		if m == nil {
			return all
		}
		m = shifted(m, at)
		a, ok := amountAt(text, m)
		if at = m[1]; !ok && m[8] >= 0 {
			at = m[8]
			if again := amounts().FindStringSubmatchIndex(text[m[0]:m[8]]); again != nil && again[8] < 0 {
				a, ok = amountAt(text[:m[8]], shifted(again, m[0]))
			}
		}
		if ok {
			all = append(all, a)
		}
	}
}

// shifted moves the offsets of a match.
func shifted(m []int, by int) []int {
	for i := range m {
		if m[i] >= 0 {
			m[i] += by
		}
	}
	return m
}

// amountAt is the number of a match; ok is false for one that goes on as something
// else: a version, a name like G60, a number of two ranges.
func amountAt(text string, m []int) (amount, bool) {
	part := func(i int) string {
		if m[2*i] < 0 {
			return ""
		}
		return text[m[2*i]:m[2*i+1]]
	}
	a := amount{start: m[0], end: m[1], unit: strings.ReplaceAll(part(5)+part(7), "％", "%")}
	a.start += len(part(0)) - len(strings.TrimLeft(part(0), " "))
	a.end -= len(part(0)) - len(strings.TrimRight(part(0), " "))
	if before := text[:m[4]]; before != "" && m[4] == a.start && strings.ContainsAny(before[len(before)-1:], "0123456789.,-/+ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") {
		return a, false
	}
	var ok bool
	if a.low, ok = value(part(2)); !ok {
		return a, false
	}
	a.high, a.shown = a.low, part(2)
	if part(4) != "" {
		if a.high, ok = value(part(4)); !ok || a.high <= a.low || part(3) != "" && !strings.HasPrefix(part(5)+part(7), part(3)) {
			return a, false
		}
		a.shown += "–" + part(4)
	}
	for _, word := range []string{part(1), part(6), part(8)} {
		if sign := signOf(word); sign != "" {
			a.sign = sign
		}
	}
	if utf8.RuneCountInString(part(1)) > 1 || part(1) == "超" {
		a.verb = part(1)
	}
	return a, true
}

// value reads printed digits.
func value(s string) (float64, bool) {
	v, err := strconv.ParseFloat(strings.NewReplacer(",", "", "，", "").Replace(s), 64)
	return v, err == nil
}

// percent reports a share or a change in percent or points.
func (a amount) percent() bool {
	return a.unit == "%" || a.unit == "‰" || strings.HasSuffix(a.unit, "百分点")
}

// counted reports a unit by which things are counted, not measured.
func (a amount) counted() bool {
	return !a.percent() && !strings.ContainsAny(a.unit, "元米里吨度克升秒天瓦亩顷月周岁/") && a.unit != "" && !strings.HasSuffix(a.unit, "倍") &&
		!strings.HasSuffix(a.unit, "小时") && !strings.HasSuffix(a.unit, "分钟")
}

// spread reports a unit of land or length, which may stand before what it is of: 完成 20 万平方米旧住房成套改造.
func (a amount) spread() bool {
	for _, unit := range []string{"平方米", "公里", "亩", "公顷"} {
		if strings.HasSuffix(a.unit, unit) {
			return true
		}
	}
	return false
}
