package content

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"yunlan/content/numeral"
	"yunlan/content/sentence"
)

// seriesRunes bounds the noun that an ordinal counts: 第二|梯队行业, 一|类企业.
const seriesRunes = 4

// series collects the nouns that a text counts with different ordinals:
// 第一阶段 …；第二阶段 …. The noun is what the members have in common.
type series struct {
	counted map[string]string // group and noun → the first ordinal before it
	shared  map[string]bool   // group and noun → another ordinal came as well
}

func newSeries() series {
	return series{map[string]string{}, map[string]bool{}}
}

// add notes the member that may begin at offset at of text.
func (s series) add(text string, at int) {
	ordinal, group := member(text, at)
	if ordinal == "" {
		return
	}
	for _, noun := range nouns(text[at+len(ordinal):]) {
		key := group + noun
		if first, ok := s.counted[key]; !ok {
			s.counted[key] = ordinal
		} else if first != ordinal {
			s.shared[key] = true
		}
	}
}

// at returns the ordinal and noun at offset at of text if they belong to a
// series, else "".
func (s series) at(text string, at int) string {
	ordinal, group := member(text, at)
	if ordinal == "" {
		return ""
	}
	for _, noun := range nouns(text[at+len(ordinal):]) {
		if s.shared[group+noun] {
			return ordinal + noun
		}
	}
	return ""
}

// member reads the ordinal of a possible member at offset at: 第一, 第二, or
// 一 and 另一. 一 is also a mere article, so it has to begin a sentence or an
// item; 第一 may follow a comma.
func member(text string, at int) (ordinal, group string) {
	s := text[at:]
	if rest, ok := strings.CutPrefix(s, "第"); ok {
		n, size := numeral.Ordinal(rest)
		if n == 0 {
			return "", ""
		}
		return s[:len("第")+size], "第"
	}
	for _, ordinal := range []string{"另一", "一"} {
		if strings.HasPrefix(s, ordinal) && opensItem(text[:at]) {
			return ordinal, "一"
		}
	}
	return "", ""
}

// article is what a law counts; what follows it is the article's text: 第九条 个人….
const article = "条"

// nouns are the beginnings of s that may be a noun, of two characters or more,
// the longest first. A noun ends at a blank, be it one character: 第二章 总则.
func nouns(s string) []string {
	if rest, ok := strings.CutPrefix(s, article); ok && !beginsAWord(rest) {
		return []string{article}
	}
	var found []string
	runes := 0
	for i, r := range s {
		if runes >= 2 {
			found = append([]string{s[:i]}, found...)
		}
		if unicode.IsSpace(r) && runes == 1 {
			return []string{s[:i]}
		}
		if runes == seriesRunes || sentence.Pauses(r) || unicode.IsSpace(r) {
			return found
		}
		runes++
	}
	if runes >= 2 {
		found = append([]string{s}, found...)
	}
	return found
}

// beginsAWord reports that the character before rest makes a longer word with it: 条件.
func beginsAWord(rest string) bool {
	next, _ := utf8.DecodeRuneInString(rest)
	return strings.ContainsRune("件款例目线", next)
}

// numberedLeads makes the members of a series that open paragraphs of a section
// (第一梯队行业…, 第二梯队行业…) the topics of those paragraphs.
func (p *parser) numberedLeads() {
	for _, s := range p.paper.Sections {
		blocks := p.paper.Blocks[s.Blocks.Start:s.Blocks.End]
		openings := newSeries()
		for _, b := range blocks {
			if b.Kind == Paragraph && strings.HasPrefix(b.Text, "第") {
				openings.add(b.Text, 0)
			}
		}
		for i := range blocks {
			if marker := openings.at(blocks[i].Text, 0); marker != "" && blocks[i].Kind == Paragraph {
				blocks[i].lead(marker)
			}
		}
	}
}

// lead makes marker the paragraph's first topic, unless it has one already.
func (b *Block) lead(marker string) {
	if len(b.Topics) > 0 && b.Topics[0].Start == 0 {
		return
	}
	b.Topics = append([]Topic{newTopic(b.Text, 0, marker, Lead)}, b.Topics...)
}
