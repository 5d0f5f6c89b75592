package search

import (
	"strings"

	"yunlan/search/meaning"
)

// How near in meaning a word of the document must be to stand for one that is
// not there; words that share a character are often opposites or kinds of one
// thing (上涨, 下跌; 公司, 公安).
const (
	nearEnough        = 0.65
	nearEnoughAlike   = 0.80
	nearEnoughEnglish = 0.80 // English words below are of one subject: startup and start, profit and gain
)

// maxByMeaning bounds the words that one is read as.
const maxByMeaning = 3

// readMeaning reads a word that the document lacks, and that nothing else
// explains, as the words of the document that are nearest to it.
func readMeaning(q *tokens) []reading {
	var list []reading
	for from := 0; from < len(q.tokens); {
		to := q.partEnd(from)
		if q.byMeaning(from, to) {
			if found := q.lib.nearest(q.spelled(from, to)); len(found) > 0 {
				r := q.as(from, to, found, WhyMeaning, 0.9)
				r.replaces = true
				list = append(list, r)
			}
		}
		from = to
	}
	return list
}

// byMeaning reports whether tokens [from, to) are a word to be read so: one of
// the table that says something, no numeral and no name.
func (q *tokens) byMeaning(from, to int) bool {
	id := q.tokens[from].id
	if id == breakToken || q.taken[from] || id.isWord() && (id != unknown || q.lib.english != nil && !isChinese(q.text, q.exact)) || q.isNumber(from) {
		return false
	}
	w := q.spelled(from, to)
	if !id.isWord() && (to-from == 1 || isFiller(w) || q.lib.count(q.ids(from, to)) > 0) || strings.ContainsAny(w, "〇零一二三四五六七八九十百千万亿两几第") {
		return false
	}
	return q.lib.means(w)
}

// means reports whether w is a word with a meaning to go by.
func (l *library) means(w string) bool { return l.lexicon().general.Has(w) && !meaning.IsName(w) }

// nearest lists the words of the document that are near to w in meaning, in
// tokens. Of a document in English an English word is near English ones alone.
func (l *library) nearest(w string) [][]tokenID {
	var found [][]tokenID
	for _, n := range l.meanings().Nearest(w, nearEnough) {
		alike := strings.ContainsAny(n.Word, w) && w[0] >= firstByteOfHan
		english := isLatinWord(w) && isLatinWord(n.Word)
		if alike && n.Cosine < nearEnoughAlike || english && n.Cosine < nearEnoughEnglish || isLatinWord(w) && !english && l.isEnglish() || meaning.IsName(n.Word) || len(found) == maxByMeaning {
			continue
		}
		if ids := l.tokenize(n.Word); l.count(ids) > 0 {
			found = append(found, ids)
		}
	}
	return found
}

const firstByteOfHan = 0xE4

// readMeanings gathers the words of the document that say something.
func (l *library) readMeanings() *meaning.Set {
	words := make([]string, 0, 2048)
	for w := range l.lexicon().words {
		if !isFiller(w) {
			words = append(words, w)
		}
	}
	for _, w := range l.words.names {
		if len(w) > 2 && w[0] >= 'a' && w[0] <= 'z' && !isStop(w) {
			words = append(words, w)
		}
	}
	return meaning.Load().Set(words)
}
