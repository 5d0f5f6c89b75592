package search

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// request is a query as its grammar reads it:
//
//	云成本 优化          words, each welcome
//	"云成本优化"         exactly this (an unclosed quote ends with the query)
//	上云 -补贴           without this
//	意大利 OR 法国       either side
//	类:表 章:2 页:14     only these (also type: kind: chapter: page:)
//	文献:云计算 年:2020-2022  of a Collection (also document: doc: year:)
//
// Anything else is text to look for.
type request struct {
	sides       []side // of OR
	without     []string
	withoutText []string // quoted
	filter      filter
}

// side is what stands on one side of an OR.
type side struct {
	words  []string // free text, cut at spaces
	exact  []string
	joined string // the words as they were typed
}

// maxSides bounds the sides of OR that are searched.
const maxSides = 8

func (s side) same(t side) bool { return s.joined == t.joined && slices.Equal(s.exact, t.exact) }

func (s side) empty() bool { return len(s.words) == 0 && len(s.exact) == 0 }

// shortWords lists the words, as they were typed, that may be a slip away from
// a word of the paper: phrases too, no sentences.
func (r request) shortWords() []string {
	const longest = 16
	var list []string
	for _, s := range r.sides {
		for _, w := range slices.Concat(s.words, s.exact) {
			if utf8.RuneCountInString(w) <= longest {
				list = append(list, w)
			}
		}
	}
	return list
}

// parse reads a query, of many documents or of one. It cannot fail.
func parse(s string, many bool) request {
	var r request
	cur := side{}
	for _, w := range split(s) {
		switch {
		case w.quoted && w.minus:
			r.withoutText = append(r.withoutText, w.text)
		case w.quoted:
			cur.exact = append(cur.exact, w.text)
		case w.text == "OR" || w.text == "|":
			r.sides = append(r.sides, cur)
			cur = side{}
		case w.minus:
			r.without = append(r.without, w.text)
		case r.filter.take(w.text, many):
		default:
			cur.words = append(cur.words, withoutPossessive(w.text))
		}
	}
	r.sides = append(r.sides, cur)
	return r.tidy()
}

// withoutPossessive is moore for moore's: what belongs to somebody is found by
// the name. Short forms of is (what's) only ask.
func withoutPossessive(w string) string {
	name, ok := strings.CutSuffix(strings.ToLower(strings.ReplaceAll(w, "’", "'")), "'s")
	if !ok || len(name) < 2 || strings.ContainsFunc(name, func(r rune) bool { return !isLetter(r) || r >= utf8.RuneSelf }) {
		return w
	}
	switch name {
	case "what", "who", "where", "when", "how", "it", "that", "there", "here", "let":
		return w
	}
	return w[:len(name)]
}

// tidy drops the sides that say nothing: a lone OR, an OR at an end.
func (r request) tidy() request {
	kept := r.sides[:0]
	for _, s := range r.sides {
		s.joined = strings.Join(s.words, " ")
		slices.Sort(s.exact)
		s.exact = slices.Compact(s.exact)
		if !s.empty() && len(kept) < maxSides && !slices.ContainsFunc(kept, s.same) {
			kept = append(kept, s)
		}
	}
	r.sides = kept
	return r
}

type rawWord struct {
	text          string
	quoted, minus bool
}

var quotes = strings.NewReplacer("“", `"`, "”", `"`, "＂", `"`, "「", `"`, "」", `"`, "　", " ", "：", ":", "－", "-")

// split cuts a query at spaces and quotes.
func split(s string) []rawWord {
	var out []rawWord
	rest := strings.TrimLeft(quotes.Replace(s), " ")
	for rest != "" {
		var w rawWord
		if len(rest) > 1 && rest[0] == '-' && rest[1] != ' ' && rest[1] != '-' {
			w.minus, rest = true, rest[1:]
		}
		if rest[0] == '"' {
			w.quoted = true
			w.text, rest, _ = strings.Cut(rest[1:], `"`)
		} else {
			n := strings.IndexAny(rest, ` "`)
			if n < 0 {
				n = len(rest)
			}
			w.text, rest = rest[:n], rest[n:]
		}
		if w.text = strings.TrimSpace(w.text); w.text != "" {
			out = append(out, w)
		}
		rest = strings.TrimLeft(rest, " ")
	}
	return out
}
