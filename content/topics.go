package content

import (
	"strings"
	"unicode/utf8"

	"yunlan/content/numeral"
	"yunlan/content/sentence"
)

// Run-in topics are found by the grammar of expository Chinese, not by a list
// of subjects: a short phrase that ends in a word of aspect (…层面，…方面，
// …来看，…上，) opens a topic; ordinals (一是, 首先，, 第三，, 一方面，) open items.
// Ordinals before a noun of their own (第一阶段, 一类企业) are in series.go.

const phraseRunes = 10 // Chinese characters: a topic is a phrase, not a clause

// topics returns the run-in topics of a paragraph in order.
func topics(text string) []Topic {
	counted := newSeries()
	var clauses []int
	for at := 0; at < len(text); at = nextClause(text, at) {
		counted.add(text, at)
		clauses = append(clauses, at)
	}
	var found []Topic
	for _, at := range clauses {
		marker, kind := topicAt(text, at)
		if marker == "" {
			marker, kind = counted.at(text, at), Enum
		}
		if marker != "" {
			found = append(found, newTopic(text, at, marker, kind))
		}
	}
	return found
}

func newTopic(text string, at int, marker string, kind TopicKind) Topic {
	return Topic{Start: at, End: sentenceEnd(text, at), Marker: marker, Kind: kind}
}

// topicAt reads a topic that begins at a clause of text.
func topicAt(text string, at int) (string, TopicKind) {
	clause := text[at:]
	if m := ordinal(clause); m != "" {
		if !opensItem(text[:at]) {
			return "", ""
		}
		return m, Enum
	}
	phrase := aspect(clause)
	switch {
	case phrase == "":
		return "", ""
	case at == 0:
		return phrase, Lead
	case opensSentence(text[:at]) && hasSuffix(phrase, "方面，", "层面，"):
		return phrase, Sub
	}
	return "", ""
}

// opensItem reports whether a clause after before may be an item of a list.
func opensItem(before string) bool {
	return before == "" || sentence.Breaks(sentence.Last(before))
}

// opensSentence reports whether a sentence may begin after before.
func opensSentence(before string) bool {
	return before == "" || sentence.Ends(sentence.Last(before))
}

// ordinal reads 一是, 一方面，, 首先，, 其次，, 第三，or 其一，at the start of s.
func ordinal(s string) string {
	n, size := numeral.Ordinal(s)
	if n > 0 && strings.HasPrefix(s[size:], "是") {
		return s[:size+len("是")]
	}
	for _, m := range []string{
		"一方面，", "另一方面，", "一方面是", "另一方面是",
		"首先，", "其次，", "再次，", "最后，",
	} {
		if strings.HasPrefix(s, m) {
			return m
		}
	}
	for _, m := range []string{"第", "其"} {
		rest, ok := strings.CutPrefix(s, m)
		n, size := numeral.Ordinal(rest)
		if ok && n > 0 && strings.HasPrefix(rest[size:], "，") {
			return s[:len(m)+size+len("，")]
		}
	}
	return ""
}

// aspect reads a topic phrase with its comma at the start of s.
func aspect(s string) string {
	comma := strings.Index(s[:min(len(s), (phraseRunes+1)*len("，"))], "，")
	if comma < 0 {
		return ""
	}
	phrase := s[:comma]
	if strings.Contains(phrase, "在") { // 同时在数据处理方面，is an adverbial, no topic
		return ""
	}
	if strings.ContainsFunc(phrase, sentence.Pauses) || strings.ContainsAny(phrase, "“”《》（）") {
		return ""
	}
	if !hasSuffix(phrase, "层面", "方面", "来看", "上") {
		return ""
	}
	return s[:comma+len("，")]
}

func hasSuffix(s string, endings ...string) bool {
	for _, e := range endings {
		if strings.HasSuffix(s, e) && len(s) > len(e) {
			return true
		}
	}
	return false
}

// nextClause returns where the clause after the one at offset at begins.
func nextClause(text string, at int) int {
	for i, r := range text[at:] {
		if r == '，' || sentence.Breaks(r) {
			return sentence.Closed(text, at+i+utf8.RuneLen(r))
		}
	}
	return len(text)
}

// sentenceEnd returns the end of the sentence or list item at offset at.
func sentenceEnd(text string, at int) int {
	for i, r := range text[at:] {
		if sentence.Breaks(r) {
			return sentence.Closed(text, at+i+utf8.RuneLen(r))
		}
	}
	return len(text)
}
