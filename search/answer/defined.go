package answer

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"yunlan/content"
	"yunlan/content/sentence"
)

// What may stand before a word where a sentence defines it: the number of an
// article or an item (第四条, （四）, 1.2), whose words they are (本法所称).
const beforeDefined = `(?:第[^ 　条章节，。]{1,8}[条章节款]|[（(][^（()）]{1,4}[）)]|\d+(?:\.\d+)*[.、．]?|[一二三四五六七八九十]+、|其中，|所谓|` +
	`本(?:法|办法|条例|规定|标准|文件|文|白皮书|报告|指南)(?:中)?(?:所称|所指|所说)?的?|(?:the term|an?|the)\b)`

// What stands behind it: 是指, 指的是; means, is a.
const behindDefined = `(?:[，,：:]?[ 　]*(?:是指|系指|指的是|指[^出数南导标引示向挥定令望明派])|是(?:一种|一类|一个|一套|一项|一门|以|用|通过|对)|` +
	`,? +(?:means|denotes|refers to|stands for|(?:is|are) defined as|(?:is|are) an?|is the (?:ability|act|amount|degree|method|number|practice|process|set|state|study|time|use|way))\b)`

// quoted is a word in quotation marks or not, with what brackets say of it.
func quotedWord(word string) string {
	return `[“"‘「]?` + word + `[”"’」]?(?:[ 　]*[（(][^（()）]{1,80}[）)])?`
}

// defined finds the sentence that says what a word is where nobody has listed the
// terms of the paper: that says so (X是指…, X means…), else one that calls it a kind
// of what its own last characters name (个人信息是…的各种信息).
func (a *Answerer) defined(word []token) (Item, bool) {
	if len(word) == 0 || utf8.RuneCountInString(key(word)) < 2 {
		return Item{}, false
	}
	want, name := bounded(word), quotedWord(spelled(word))
	says := regexp.MustCompile(`(?i)^[ 　]*(?:` + beforeDefined + `[ 　]*)*` + name + behindDefined)
	names := regexp.MustCompile(`(?i)^[ 　]*(?:` + beforeDefined + `[ 　]*)*` + name + `是`)
	var kind content.Place
	for k, b := range a.paper.Blocks {
		if b.Kind != content.Paragraph && b.Kind != content.Footnote || !strings.Contains(a.blocks[k].words, want) {
			continue
		}
		starts := append(sentence.Starts(b.Text), len(b.Text))
		for i, start := range starts[:len(starts)-1] {
			said := b.Text[start:starts[i+1]]
			at := content.Place{Block: b.ID, Start: start, End: starts[i+1]}
			if says.MatchString(said) {
				return a.sentenceAt(at), true
			}
			if kind == (content.Place{}) {
				if end := names.FindStringIndex(said); end != nil && isKind(said[end[1]:], word) {
					kind = at
				}
			}
		}
	}
	if kind == (content.Place{}) {
		return Item{}, false
	}
	return a.sentenceAt(kind), true
}

// isKind reports what is said of a Chinese word that names a kind of what its last two
// characters are: …的各种信息 of 个人信息.
func isKind(said string, word []token) bool {
	if len(word) < 3 || slices.ContainsFunc(word, token.latin) {
		return false
	}
	end := strings.IndexAny(said, "，。；")
	if end < 0 || strings.HasPrefix(said, "否") {
		return false
	}
	for _, clause := range strings.FieldsFunc(said, func(r rune) bool { return strings.ContainsRune("，。；", r) }) {
		of, head, ok := strings.Cut(clause, "的")
		if ok && of != "" && strings.HasSuffix(head, key(word[len(word)-2:])) {
			return true
		}
	}
	return false
}

// spelled is a pattern for tokens as a text may print them.
func spelled(word []token) string {
	var b strings.Builder
	for i, t := range word {
		switch {
		case i > 0 && word[i-1].latin() && t.latin():
			b.WriteString(`[ -]+`)
		case i > 0:
			b.WriteString(` ?`)
		}
		b.WriteString(regexp.QuoteMeta(t.text))
	}
	return b.String()
}
