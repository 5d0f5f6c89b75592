package content

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// fields are the words before a colon that say what follows is a fact about the
// document or a way to reach somebody, never the title of a section.
var fields = []string{
	"附", "附件", "附注", "备注", "注", "主送", "抄送", "抄报", "分送", "主题词", "签发人", "责任编辑", "来源",
	"联系人", "联系方式", "联系电话", "联系地址", "咨询电话", "监督电话", "电话", "手机", "传真", "邮箱", "电子邮箱", "电子邮件", "邮编", "地址", "通讯地址", "网址",
	"时间", "地点", "日期", "牵头单位", "责任单位", "配合单位", "完成时限", "完成时间",
}

// field reports text that begins with one of those words and its colon.
func field(s string) bool {
	at := strings.IndexAny(s, "：:")
	return at > 0 && slices.Contains(fields, closeUp(strings.TrimSpace(s[:at])))
}

// lists reports that line i with the number n is an entry of a list, or a list itself,
// and begins no section.
func (p *parser) lists(i int, n number) bool {
	text := p.lines[i].text
	if p.listed[titleKey(text)] > 0 {
		return false
	}
	return enumerates(text, n) || n.form == annexForm && len(n.label) < len(text) && p.mentioned(i, n)
}

// enumerates reports a line with the number n that is a list and no title: 附件：1. 甲,
// （一）甲 （二）乙, 三、联系人：甲.
func enumerates(text string, n number) bool {
	title := strings.TrimLeftFunc(text[len(n.label):], unicode.IsSpace)
	if field(title) || n.form == annexForm && labelled(n) && counts(readNumber(title)) {
		return true
	}
	if at := strings.IndexAny(title, "：:"); at >= 0 && counts(readNumber(afterColon(title, at))) {
		return true
	}
	for _, word := range strings.Fields(title) {
		if m := readNumber(word); counts(m) && m.value == n.value+1 && (m.form == n.form || n.form == annexForm) {
			return true
		}
	}
	return false
}

// counts reports a number as items of a list have it: 1.2 is none.
func counts(n number) bool { return n.form != 0 && n.form >= listForm && len(n.path) < 2 }

// labelled reports 附件： and 附件1：, which a list may follow.
func labelled(n number) bool {
	r, _ := utf8.DecodeLastRuneInString(n.label)
	return r == '：' || r == ':'
}

func afterColon(s string, at int) string {
	_, size := utf8.DecodeRuneInString(s[at:])
	return strings.TrimLeftFunc(s[at+size:], unicode.IsSpace)
}

// lastItem is the last number of a list on a line that a label begins, else the number
// that the line begins with: 2 of 附件：1. 甲 2. 乙.
func lastItem(text string) number {
	at := strings.IndexAny(text, "：:")
	if at < 0 || !counts(readNumber(afterColon(text, at))) {
		return readNumber(text)
	}
	last := readNumber(afterColon(text, at))
	for _, word := range strings.Fields(afterColon(text, at)) {
		if m := readNumber(word); m.form == last.form && m.value == last.value+1 {
			last = m
		}
	}
	return last
}

// signed is how many lines below the list of annexes the date of a letter stands.
const signed = 3

// mentioned reports that line i, with the number n of an annex, only says that there
// is one: others are listed beside it, the letter ends with its signature, or its title comes
// again further below: directly below, it is the title of the page.
func (p *parser) mentioned(i int, n number) bool {
	before, after := p.beside(i)
	if before >= 0 && annexAt(p.lines[before].text, n.value-1) || after < len(p.lines) && annexAt(p.lines[after].text, n.value+1) {
		return true
	}
	if after >= len(p.lines) {
		return labelled(n)
	}
	for k := after; k < min(after+signed, len(p.lines)); k++ {
		if field(p.lines[k].text) || dated(p.lines[k].text) {
			return true
		}
		if endsSentence(p.lines[k].text) || readNumber(p.lines[k].text).form != 0 {
			break
		}
	}
	if p.last == nil {
		p.last = p.titles().last
	}
	key := titleKey(p.lines[i].text)
	return titleKey(p.lines[after].text) != key && p.last[key] > after
}

// otherAnnex reports that the annex n is the first of another kind than m: 附录A after 附件2.
func otherAnnex(n, m number) bool {
	return n.form == annexForm && n.value == 1 && []rune(n.label)[1] != []rune(m.label)[1]
}

func annexAt(text string, value int) bool {
	n := readNumber(text)
	return n.form == annexForm && n.value == value && len(n.label) < len(text)
}

// dated reports a line that is a date and nothing else, as below a letter.
func dated(s string) bool {
	s = closeUp(s)
	return strings.HasSuffix(s, "日") && strings.ContainsRune(s, '年') && strings.ContainsRune(s, '月') &&
		strings.Trim(s, "0123456789〇○零一二三四五六七八九十年月日 ") == ""
}

// annexTitle returns the line after the title of an annex whose number stands alone on
// line i, 附件1 with the title below it; i where there is none. Without a number of its
// own the count of its sections has to begin anew.
func (p *parser) annexTitle(i int, n number) int {
	_, at := p.beside(i)
	if labelled(n) || at >= len(p.lines) {
		return i
	}
	l := p.lines[at]
	if l.src.Cells != nil || readNumber(l.text).form != 0 || field(l.text) || sentenceLike(l.text) || l.width > maxTitle {
		return i
	}
	_, next := p.beside(at)
	if strings.ContainsAny(n.label, "0123456789ABCDEFGH一二三四五六七八九十") {
		return next
	}
	if next >= len(p.lines) {
		return i
	}
	if first := readNumber(p.lines[next].text); first.value != 1 || first.form == 0 || first.form > bracketForm {
		return i
	}
	return next
}
