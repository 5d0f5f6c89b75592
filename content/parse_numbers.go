package content

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"yunlan/content/numeral"
)

// form is a way to write the number of a heading, in the order of their rank:
// where a document uses several, the earlier stand above the later.
type form int

const (
	partForm     form = iota + 1 // 第一部分, 第二编, 第三篇
	annexForm                    // 附件1, 附录A
	chapterForm                  // 第一章, 第 1 章
	articleForm                  // 第一节
	grandForm                    // 壹、
	listForm                     // 一、
	bracketForm                  // （一）
	decimalForm                  // 1. and 1、; each further component is one more
	deepestForm  = decimalForm + 5
	circledForm  = deepestForm + 1 // 1）, (1)
	unnumbered   = circledForm + 1
	maxLevel     = 6
	gapInNumbers = 3 // a heading that was lost leaves a gap; more is a date or a quantity
)

// number is the number at the start of a heading.
type number struct {
	form  form
	value int    // its last component
	path  []int  // of decimals: 1.2.3
	label string // as printed, with what separates it from the title
}

// readNumber reads the number at the start of s; the zero value if there is none.
func readNumber(s string) number {
	if s == "" {
		return number{}
	}
	if c := s[0]; c < utf8.RuneSelf {
		switch {
		case c >= '1' && c <= '9':
			return decimal(s)
		case c == '(':
			return bracketed(s)
		}
		return number{}
	}
	for _, read := range []func(string) number{chinese, bracketed, counted, annex} {
		if n := read(s); n.form != 0 {
			return n
		}
	}
	return number{}
}

// grandDigits are the digits of grandForm from 1.
const grandDigits = "壹贰叁肆伍陆柒捌玖拾"

// chinese reads 一、 and 壹、.
func chinese(s string) number {
	if value, label := chapterNumber(s); value > 0 {
		return number{form: listForm, value: value, label: label}
	}
	r, size := utf8.DecodeRuneInString(s)
	at := strings.IndexRune(grandDigits, r)
	stop, width := utf8.DecodeRuneInString(s[size:])
	if at < 0 || !strings.ContainsRune("、．.", stop) {
		return number{}
	}
	return number{form: grandForm, value: utf8.RuneCountInString(grandDigits[:at]) + 1, label: s[:size+width]}
}

// bracketed reads （一）, （1） and (1).
func bracketed(s string) number {
	if value, label := sectionNumber(s); value > 0 {
		return number{form: bracketForm, value: value, label: label}
	}
	for _, pair := range [][2]string{{"（", "）"}, {"(", ")"}} {
		rest, ok := strings.CutPrefix(s, pair[0])
		digits := leadingDigits(rest)
		if ok && len(digits) > 0 && len(digits) < 3 && strings.HasPrefix(rest[len(digits):], pair[1]) {
			value, _ := strconv.Atoi(digits)
			return number{form: circledForm, value: value, label: s[:len(pair[0])+len(digits)+len(pair[1])]}
		}
	}
	return number{}
}

// units are what 第N counts in headings. 条 is not among them: an article of a law
// is a paragraph with a number.
var units = []struct {
	word string
	form form
}{
	{"部分", partForm},
	{"编", partForm},
	{"篇", partForm},
	{"卷", partForm},
	{"章", chapterForm},
	{"节", articleForm},
}

// counted reads 第一章, 第 1 章, 第二节, 第三部分：.
func counted(s string) number {
	rest, ok := strings.CutPrefix(s, "第")
	if !ok {
		return number{}
	}
	rest = strings.TrimLeftFunc(rest, unicode.IsSpace)
	value, size := numeral.Ordinal(rest)
	if digits := leadingDigits(rest); digits != "" && len(digits) < 4 {
		value, _ = strconv.Atoi(digits)
		size = len(digits)
	}
	if value == 0 {
		return number{}
	}
	rest = strings.TrimLeftFunc(rest[size:], unicode.IsSpace)
	for _, u := range units {
		after, ok := strings.CutPrefix(rest, u.word)
		if r, _ := utf8.DecodeRuneInString(after); ok && separates(r) {
			after = strings.TrimLeft(after, "：:、　\u00a0 ")
			return number{form: u.form, value: value, label: strings.TrimRight(s[:len(s)-len(after)], "　\u00a0 ")}
		}
	}
	return number{}
}

// separates reports what may stand between 第一章 and its title: nothing else makes
// a heading of 第一章的内容.
func separates(r rune) bool {
	return r == utf8.RuneError || r == '：' || r == ':' || r == '、' || unicode.IsSpace(r)
}

// annex reads 附件1, 附录A, 附表二 and 附件：.
func annex(s string) number {
	for _, word := range []string{"附件", "附录", "附表"} {
		rest, ok := strings.CutPrefix(s, word)
		if !ok {
			continue
		}
		rest = strings.TrimLeftFunc(rest, unicode.IsSpace)
		value, size := numeral.Ordinal(rest)
		if digits := leadingDigits(rest); digits != "" {
			value, _ = strconv.Atoi(digits)
			size = len(digits)
		} else if rest != "" && rest[0] >= 'A' && rest[0] <= 'Z' {
			value, size = int(rest[0]-'A')+1, 1
		}
		if r, _ := utf8.DecodeRuneInString(rest[size:]); !separates(r) && r != '.' {
			return number{}
		}
		after := strings.TrimLeft(rest[size:], "：:、.\u00a0 　")
		return number{form: annexForm, value: max(value, 1), label: strings.TrimRight(s[:len(s)-len(after)], "　\u00a0 ")}
	}
	return number{}
}

// decimal reads 1. and 1、 before a title, 1.2 and 1.2.3 with or without a stop,
// and 1）. A date or a quantity has no such number: 2023.3, 3.5%.
func decimal(s string) number {
	var path []int
	at := 0
	for {
		digits := leadingDigits(s[at:])
		if digits == "" || len(digits) > 2 {
			break
		}
		value, _ := strconv.Atoi(digits)
		path, at = append(path, value), at+len(digits)
		if at+1 < len(s) && (s[at] == '.') && s[at+1] >= '0' && s[at+1] <= '9' {
			at++
			continue
		}
		break
	}
	if len(path) == 0 || len(path) > 6 || at == len(s) || leadingDigits(s[at:]) != "" || slices.Contains(path[1:], 0) {
		return number{}
	}
	n := number{form: decimalForm + form(len(path)-1), value: path[len(path)-1], path: path}
	r, size := utf8.DecodeRuneInString(s[at:])
	switch {
	case r == '.' || r == '．' || r == '、':
		at += size
	case (r == '）' || r == ')') && len(path) == 1:
		n.form, n.path, at = circledForm, nil, at+size
	case len(path) == 1 || !unicode.IsSpace(r) && !unicode.Is(unicode.Han, r):
		return number{}
	}
	if next, _ := utf8.DecodeRuneInString(strings.TrimLeft(s[at:], " 　")); next == '%' || next == '年' || next == '倍' || next == '-' {
		return number{}
	}
	n.label = s[:at]
	return n
}

// chapterNumber reads 一、 at the start of s: the number and what was printed.
func chapterNumber(s string) (int, string) {
	n, size := numeral.Ordinal(s)
	if n > 0 && strings.HasPrefix(s[size:], "、") {
		return n, s[:size+len("、")]
	}
	return 0, ""
}

// sectionNumber reads （一） at the start of s.
func sectionNumber(s string) (int, string) {
	for _, pair := range [][2]string{{"（", "）"}, {"(", ")"}} {
		rest, ok := strings.CutPrefix(s, pair[0])
		if n, size := numeral.Ordinal(rest); ok && n > 0 && strings.HasPrefix(rest[size:], pair[1]) {
			return n, s[:len(pair[0])+size+len(pair[1])]
		}
	}
	return 0, ""
}
