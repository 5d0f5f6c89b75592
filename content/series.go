package content

import (
	"strings"
	"unicode/utf8"
)

// seriesRunes bounds the noun that an ordinal counts: 第二|梯队行业, 一|类企业.
const seriesRunes = 4

// counted reads an ordinal that counts a noun: 第一, 第二, 一 and 另一; the
// group tells members of one series from those of another.
func counted(s string) (prefix, group string) {
	if rest, ok := strings.CutPrefix(s, "第"); ok {
		if n, size := chineseNumber(rest); n > 0 {
			return s[:len("第")+size], "第"
		}
		return "", ""
	}
	for _, p := range []string{"另一", "一"} {
		if strings.HasPrefix(s, p) {
			return p, "一"
		}
	}
	return "", ""
}

// seriesAt reads a counted noun at offset at of text if another clause counts
// the same noun with another ordinal: 第一阶段 …；第二阶段 …. What the members
// have in common is the noun.
func seriesAt(text string, at int) string {
	prefix, group := member(text, at)
	if prefix == "" {
		return ""
	}
	for other := 0; other < len(text); other = nextClause(text, other) {
		p, g := member(text, other)
		if p == "" || g != group || p == prefix {
			continue
		}
		if noun := common(text[at+len(prefix):], text[other+len(p):]); noun != "" {
			return prefix + noun
		}
	}
	return ""
}

// member reads the ordinal of a possible member at offset at. 一 is also a mere
// article, so it has to begin a sentence or an item; 第一 may follow a comma.
func member(text string, at int) (prefix, group string) {
	prefix, group = counted(text[at:])
	if group == "一" && !opensItem(text[:at]) {
		return "", ""
	}
	return prefix, group
}

// common is the start that a and b share, at most seriesRunes long; a single
// character is chance, not a noun.
func common(a, b string) string {
	n, runes := 0, 0
	for n < len(a) && n < len(b) && runes < seriesRunes {
		r, size := utf8.DecodeRuneInString(a[n:])
		s, _ := utf8.DecodeRuneInString(b[n:])
		if r != s || strings.ContainsRune("，、"+stops, r) {
			break
		}
		n, runes = n+size, runes+1
	}
	if runes < 2 {
		return ""
	}
	return a[:n]
}

// numberedLeads gives paragraphs that open with the members of a series
// (第一梯队行业…, 第二梯队行业…) that as their lead.
func (p *parser) numberedLeads() {
	blocks := p.paper.Blocks
	last := -1
	for i := range blocks {
		if blocks[i].Kind != Paragraph {
			continue
		}
		if last >= 0 && blocks[last].Section == blocks[i].Section {
			leadSeries(&blocks[last], &blocks[i])
		}
		last = i
	}
}

// leadSeries marks a and b if their first words count the same noun.
func leadSeries(a, b *Block) {
	first, group := counted(a.Text)
	second, other := counted(b.Text)
	if first == "" || group != "第" || other != group || first == second {
		return
	}
	noun := common(a.Text[len(first):], b.Text[len(second):])
	if noun == "" {
		return
	}
	a.lead(first + noun)
	b.lead(second + noun)
}

// lead puts a lead topic before the others, unless the paragraph has one.
func (b *Block) lead(marker string) {
	if len(b.Topics) > 0 && b.Topics[0].Start == 0 {
		return
	}
	b.Topics = append([]Topic{newTopic(b.Text, 0, marker, Lead)}, b.Topics...)
}
