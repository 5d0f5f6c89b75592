package search

import (
	_ "embed"
	"math"
	"strings"
	"sync"
)

//go:embed aliases.tsv
var aliasTable string

// alias says what the paper calls something that readers call otherwise.
type alias struct {
	targets []string // the first is shown
}

// aliases maps a key, folded and without spaces, to its alias.
var aliases = sync.OnceValue(func() map[string]*alias {
	table := make(map[string]*alias, 2048)
	for line := range strings.Lines(aliasTable) {
		keys, rest, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		targets, _, _ := strings.Cut(rest, "\t")
		a := &alias{targets: strings.Split(targets, "|")}
		for key := range strings.SplitSeq(keys, "|") {
			table[bare(string(squeeze(key)))] = a
		}
	}
	return table
})

// longestAlias bounds the tokens of a key.
const longestAlias = 10

// readAliases finds keys in the query, the longest first, and adds what the
// paper says instead. A key that the paper knows itself keeps the upper hand.
func (r *reader) readAliases() {
	for i := 0; i < len(r.toks); {
		n, a := r.aliasAt(i)
		if a == nil || r.explained[i] {
			i++
			continue
		}
		r.addAlias(i, i+n, a, false)
		i += n
	}
}

// longPhrase is the length, in characters, of a Chinese phrase.
const longPhrase = 5

// readPhrases finds keys of several words before the small words among them
// are dropped (pay as you go, 用多少付多少).
func (r *reader) readPhrases() {
	for i := 0; i < len(r.toks); {
		n, a := r.aliasAt(i)
		if n < 2 || n < longPhrase && !r.toks[i].id.isWord() {
			i++
			continue
		}
		r.addAlias(i, i+n, a, false)
		for k := i; k < i+n; k++ {
			r.explained[k] = true
		}
		i += n
	}
}

// aliasAt returns the longest key that starts at token i.
func (r *reader) aliasAt(i int) (tokens int, a *alias) {
	for n := min(longestAlias, len(r.toks)-i); n > 0; n-- {
		if r.broken(i, i+n) {
			continue
		}
		key := bare(r.spelled(i, i+n))
		if a := aliases()[key]; a != nil {
			return n, a
		}
		if a := aliases()[stem(key)]; a != nil && r.toks[i+n-1].id.isWord() {
			return n, a
		}
	}
	return 0, nil
}

// bare drops hyphens: state-owned is state owned.
func bare(key string) string { return strings.ReplaceAll(key, "-", "") }

// stem undoes what English adds to a word, as far as the table needs it.
func stem(w string) string {
	w = strings.ReplaceAll(strings.ReplaceAll(w, "isation", "ization"), "ise", "ize")
	switch {
	case strings.HasSuffix(w, "ies"):
		return strings.TrimSuffix(w, "ies") + "y"
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss"):
		return strings.TrimSuffix(w, "s")
	}
	return w
}

// addAlias reads tokens [from, to) as what the paper says instead. A word
// that the paper has itself keeps the upper hand; so does a foreign one,
// unless the paper has it only in foreign names (Power Platform). guess says
// that the key itself was guessed.
func (r *reader) addAlias(from, to int, a *alias, guess bool) {
	known := r.lib.knows(r.ids(from, to))
	factor := tune.alias
	if known {
		factor = tune.synonym + (tune.alias-tune.synonym)/float64(1+r.lib.count(r.ids(from, to)))
	}
	key, said := r.spelled(from, to), false
	r.groups++
	for k, target := range a.targets {
		ids := r.lib.tokenize(target)
		count := r.lib.count(ids)
		if target == key || count == 0 {
			continue
		}
		alt := alt{tokens: ids, from: from, to: to, known: known, group: r.groups, guess: guess}
		alt.factor = factor * math.Pow(tune.later, float64(min(k, 4)))
		reading := Interpretation{From: r.typed(from, to), To: target, Why: WhyAlias, Count: count, Guess: guess}
		reading.Absent = r.lib.count(r.ids(from, to)) == 0
		switch {
		case known:
			alt.unsaid = &reading
		case !said:
			said = true
			r.plan.interpreted = append(r.plan.interpreted, reading)
			r.replace(from, to)
		}
		r.alts = append(r.alts, alt)
	}
}

// replace marks tokens whose own form counts for little from now on.
func (r *reader) replace(from, to int) {
	for i := from; i < to; i++ {
		r.mended[i] = true
	}
}

// maxSaid bounds the synonyms that are told of: of how many words, how many
// of each.
const maxSaid = 3

// sayUsed tells of the synonyms that made hits beside words that the paper has
// itself.
func (p *plan) sayUsed(sp *sidePlan, found []scored) {
	used := make([]bool, len(sp.alts))
	for _, s := range found {
		for _, m := range s.marks {
			if m.alt >= 0 {
				used[m.alt] = true
			}
		}
	}
	var said []Interpretation
	names := 0
	for i, a := range sp.alts {
		if !used[i] || a.unsaid == nil {
			continue
		}
		if n := len(said); n > 0 && said[n-1].From == a.unsaid.From {
			if names++; names <= maxSaid {
				said[n-1].To += "、" + a.unsaid.To
				said[n-1].Count += a.unsaid.Count
			}
			continue
		}
		said, names = append(said, *a.unsaid), 1
	}
	p.interpreted = append(p.interpreted, said[:min(maxSaid, len(said))]...)
}
