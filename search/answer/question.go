package answer

import (
	"slices"
	"strconv"
	"strings"

	"yunlan/search"
)

// question is a query taken apart.
type question struct {
	means    synonyms
	typed    string   // pinyin written out
	names    []string // who and what it is about
	class    class    // what is measured
	classes  []class  // all measures in it
	asks     ask
	grown    bool // 占比增长: a share is to have grown
	flags    flag
	years    []when
	currency string    // in which it asks for money; "" for any
	values   []float64 // numbers with their units: 13.5% is 13.5, 4910亿 is 491e9
	runs     []run     // its other words
	phrases  [][]token // names, measures and other words as they stand together, between the words that ask
	topic    []token   // names and other words
}

// maxTokens is how long a question can be.
const maxTokens = 60

// writeOut is the query with what search read as pinyin written out.
func writeOut(r search.Result) string {
	typed := strings.ToValidUTF8(r.Query, " ")
	for _, in := range r.Interpreted {
		if in.Why == search.WhyPinyin || in.Why == search.WhyInitials {
			typed = strings.Replace(typed, in.From, " "+in.To+" ", 1)
		}
	}
	return typed
}

// question takes a query apart; false where it is too long, or empty.
func (l *lexicon) question(r search.Result) (question, bool) {
	q := question{means: l.means.remembered(), typed: writeOut(r)}
	toks := cutTyped(q.typed)
	if len(toks) == 0 || len(toks) > maxTokens {
		return q, false
	}
	q.currency = currencyIn(toks)
	start := 0
	for i := 0; i < len(toks); {
		year, n := yearAt(toks[i:])
		value, valueLen := valueAt(toks[i:])
		if n == 0 && valueLen == 0 {
			i++
			continue
		}
		compared := q.addAll(l.read(toks[start:i], q.means))
		switch {
		case valueLen > 0:
			q.values, n = append(q.values, value), valueLen
		case !compared:
			q.years = append(q.years, year)
		}
		i += n
		start = i
	}
	q.addAll(l.read(toks[start:], q.means))
	return q, true
}

// addAll adds pieces; compared reports that the last is a baseline.
func (q *question) addAll(pieces []piece) (compared bool) {
	for _, p := range pieces {
		q.add(p)
		compared = p.flags&baseline != 0
	}
	return compared
}

func (q *question) add(p piece) {
	q.addPhrase(p)
	if p.meaning == (meaning{}) {
		q.topic = append(q.topic, p.toks...)
	}
	switch {
	case p.name != "":
		q.names = append(q.names, p.name)
	case p.plain():
		q.runs = append(q.runs, q.means.run(p.toks))
	default:
		q.grown = q.grown || p.class == growth && slices.Contains(q.classes, ratio) && q.asks&askNumber == 0
		q.asks |= p.asks
		q.flags |= p.flags
		q.class = dominant(q.class, p.class)
		q.classes = append(q.classes, p.class)
	}
}

// addPhrase goes on with the phrase that is open, or closes it.
func (q *question) addPhrase(p piece) {
	last := len(q.phrases) - 1
	switch {
	case p.asks != 0 || p.flags&(forecast|baseline|silent) != 0:
		q.phrases = append(q.phrases, nil)
	case last >= 0 && q.phrases[last] != nil:
		q.phrases[last] = append(q.phrases[last], p.toks...)
	default:
		q.phrases = append(q.phrases, slices.Clone(p.toks))
	}
}

// units are what stands behind a number and makes it a value.
var units = map[string]float64{"%": 1, "万": 1e4, "亿": 1e8}

// valueAt reads a number with its unit: 13.5%, 4910亿. n is the tokens it takes,
// 0 where there is none.
func valueAt(toks []token) (value float64, n int) {
	if len(toks) < 2 || units[toks[1].text] == 0 {
		return 0, 0
	}
	value, err := strconv.ParseFloat(toks[0].text, 64)
	if err != nil {
		return 0, 0
	}
	for n = 1; n < len(toks) && units[toks[n].text] > 0; n++ {
		value *= units[toks[n].text]
	}
	return value, n
}

// weight is how much the question's own words say.
func (q question) weight() int {
	n := 0
	for _, r := range q.runs {
		n += r.weight(0, len(r.toks))
	}
	return n
}

// measures reports a question for a number, a date or a value.
func (q question) measures() bool {
	return q.class != noClass || q.asks&(askNumber|askWhen) != 0 || len(q.values) > 0
}

// namesOne reports a name that is not a default subject.
func (q question) namesOne() bool { return slices.ContainsFunc(q.names, isNoDefault) }

func isNoDefault(name string) bool { return !slices.Contains(defaults, name) }

// defaults are the subjects that a question need not name.
var defaults = []string{"中国", "全球"}
