package answer

import (
	"slices"
	"strings"
	"unicode/utf8"

	"yunlan/content"
)

// longestPhrase is how many tokens are looked up as one word.
const longestPhrase = 10

// lexicon has the names by which questions and facts are read.
type lexicon struct {
	means     synonyms
	names     map[string]string        // the usual name by key
	spellings map[string]Name          // by the usual name
	places    map[string][]string      // what a place lies in, by its name
	placesBy  map[rune][]string        // the names, by their first character
	sentences map[content.Place]string // read while facts are
	longest   map[string]int           // tokens of the longest name or word that begins with a token
}

func newLexicon(names []Name, places []Place, means synonyms) *lexicon {
	l := &lexicon{means: means, names: map[string]string{}, spellings: map[string]Name{}, places: map[string][]string{}, placesBy: map[rune][]string{}, longest: map[string]int{}, sentences: map[content.Place]string{}}
	for word := range meanings() {
		l.begins(cut(word))
	}
	for _, n := range names {
		l.spellings[n[0]] = n
		for _, spelling := range n {
			l.add(spelling, n[0])
		}
	}
	for _, p := range places {
		l.places[p.Name] = p.Within
		first, _ := utf8.DecodeRuneInString(p.Name)
		l.placesBy[first] = append(l.placesBy[first], p.Name)
		for _, level := range append([]string{""}, levels...) {
			l.put(p.Name+level, p.Name, false)
		}
	}
	return l
}

// levels are what names of places end in and are used without.
var levels = []string{"地区", "洲", "市", "省", "区", "国"}

// add adds a spelling, also without its level (北美洲, 北美). A usual name counts
// more than another's further name.
func (l *lexicon) add(spelling, usual string) {
	l.put(spelling, usual, spelling == usual)
	for _, level := range levels {
		if short, ok := strings.CutSuffix(spelling, level); ok && len([]rune(short)) >= 2 {
			l.put(short, usual, false)
		}
	}
}

// put adds a spelling as it is, over another name or only where there is none.
func (l *lexicon) put(spelling, usual string, over bool) {
	toks := cut(spelling)
	if k := key(toks); k != "" && (over || l.names[k] == "") {
		l.names[k] = usual
		l.begins(toks)
	}
}

// begins notes how long a word is that begins with a token. Latin words of the
// vocabulary are written together and may begin with any Latin token.
func (l *lexicon) begins(toks []token) {
	l.longest[toks[0].text] = max(l.longest[toks[0].text], len(toks))
}

// piece is a stretch of a text: a name, a word of the vocabulary, or plain.
type piece struct {
	meaning
	name string
	toks []token
}

func (p piece) plain() bool { return p.name == "" && p.meaning == meaning{} }

// read cuts tokens into pieces; the longest word that is known comes first. With
// synonyms, a word is also read as search reads it.
func (l *lexicon) read(toks []token, means synonyms) []piece {
	var out []piece
	for i := 0; i < len(toks); {
		p, n := l.pieceAt(toks[i:], means)
		if last := len(out) - 1; p.plain() && last >= 0 && out[last].plain() {
			out[last].toks = append(out[last].toks, toks[i:i+n]...)
		} else {
			p.toks = slices.Clone(toks[i : i+n])
			out = append(out, p)
		}
		i += n
	}
	return out
}

// parted is bounded with names apart from what stands beside them: 美国企业 has no
// 国企.
func (l *lexicon) parted(toks []token) string {
	var b strings.Builder
	for i := 0; i < len(toks); {
		p, n := l.pieceAt(toks[i:], nil)
		from := i
		for i += n; p.name == "" && i < len(toks); i += n {
			var next piece
			if next, n = l.pieceAt(toks[i:], nil); next.name != "" {
				break
			}
		}
		b.WriteString(bounded(toks[from:i]))
	}
	return b.String()
}

func (l *lexicon) pieceAt(toks []token, means synonyms) (p piece, n int) {
	longest := l.longest[toks[0].text]
	if means != nil || toks[0].latin() {
		longest = longestPhrase
	}
	for n = min(longest, len(toks)); n > 0; n-- {
		k := key(toks[:n])
		if name, ok := l.names[k]; ok {
			return piece{name: name}, n
		}
		if m, ok := meanings()[k]; ok {
			return piece{meaning: m}, n
		}
		if means == nil {
			continue
		}
		p, known := l.alias(k, means)
		if !p.plain() || known && n > 1 && toks[0].latin() { // an English phrase stays together
			return p, n
		}
	}
	return piece{}, 1
}

// alias reads a word as the first that search reads it as; known reports that
// search does.
func (l *lexicon) alias(k string, means synonyms) (p piece, known bool) {
	targets := means(k)
	if len(targets) == 0 {
		return piece{}, false
	}
	first := key(cut(targets[0]))
	if name, ok := l.names[first]; ok {
		return piece{name: name}, true
	}
	m := meanings()[first]
	return piece{meaning: meaning{class: m.class, flags: m.flags & forecast}}, true
}

// otherNames are the names that readers may mean by a name as well: 移动云 by
// 中国移动.
func (l *lexicon) otherNames(name string) []string {
	var out []string
	for _, spelling := range l.spellings[name] {
		for _, target := range l.means(spelling) {
			if other, ok := l.names[key(cut(target))]; ok && other != name && !slices.Contains(out, other) {
				out = append(out, other)
			}
		}
	}
	return out
}
