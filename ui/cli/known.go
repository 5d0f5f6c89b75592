package cli

import (
	"slices"
	"strings"

	"yunlan/content/lang"
	"yunlan/data/market"
	"yunlan/data/policy"
	"yunlan/search"
	"yunlan/ui/figure"
	"yunlan/ui/ways"
)

// synonyms are other names for what a word names: those of the search (阿里,
// Aliyun) and those of the index of actors (Alibaba Cloud).
func (p *program) synonyms(word string) []string {
	out := slices.Clone(search.Means(word))
	actors, _ := ways.New(p.paper()).Actors() // an error is reported by the commands on it
	key := search.Folded(word)
	for _, a := range actors {
		all := append([]string{a.Name, a.English}, a.Names...)
		if slices.ContainsFunc(all, func(n string) bool { return search.Folded(n) == key }) {
			out = append(out, all...)
		}
	}
	return out
}

// among finds what a word names: first as it is written, then by its synonyms,
// then by its sound. Is says whether a name goes by a word.
func (p *program) among(names []string, word string, is func(name, word string) bool) []string {
	those := func(word string, is func(name, word string) bool) []string {
		return slices.DeleteFunc(slices.Clone(names), func(n string) bool { return !is(n, word) })
	}
	found := those(word, is)
	for _, other := range p.synonyms(word) {
		for _, name := range those(other, is) {
			if !slices.Contains(found, name) {
				found = append(found, name)
			}
		}
	}
	if len(found) == 0 {
		found = those(word, search.Spells)
	}
	return found
}

// same reports two spellings of one name.
func same(name, word string) bool { return search.Folded(name) == search.Folded(word) }

// regions are the places of the policies, and every place that lies in one of
// them or around it.
func (p *program) regions(list []policy.Policy) vocabulary {
	var names []string
	for _, g := range policy.GroupByRegion(list) {
		names = append(names, g.Name)
	}
	return vocabulary{
		names: names, also: p.inEnglish(names), single: true, unknown: msgNoRegion, exist: hintRegions, called: p.called,
		find: func(word string) []string {
			if at, ok := policy.ParseRegion(word); ok && strings.ContainsAny(word, " /／+＋&＆") && !at.Ends() {
				return nil // its last words may be another place
			}
			for _, name := range append([]string{word, search.Folded(word)}, p.synonyms(word)...) {
				if _, err := policy.InRegion(list, name); err == nil {
					return []string{name}
				}
			}
			return p.among(names, word, same)
		},
	}
}

// called is the name of an actor in the language in use.
func (p *program) called(name string) string {
	actors, _ := ways.New(p.paper()).Actors()
	for _, a := range actors {
		if a.Name == name {
			return lang.Text{a.Name, a.English}.String()
		}
	}
	return name
}

// inEnglish are the English names of the actors among names.
func (p *program) inEnglish(names []string) []string {
	var out []string
	actors, _ := ways.New(p.paper()).Actors()
	for _, a := range actors {
		if slices.Contains(names, a.Name) && a.English != a.Name {
			out = append(out, a.English)
		}
	}
	return out
}

// subjects are what the numbers are about. A word names every subject that it
// is part of (中国 also 中国 IaaS), in Chinese or in English.
func (p *program) subjects(facts []market.Fact) vocabulary {
	var names []string
	for _, f := range facts {
		if !slices.Contains(names, f.Subject) {
			names = append(names, f.Subject)
		}
	}
	return vocabulary{
		names: names, also: p.inEnglish(names), unknown: msgNoSubject, exist: hintSubjects, called: figure.Word,
		find: func(word string) []string {
			found := p.among(names, word, func(name, word string) bool {
				return strings.Contains(unhyphened(name), unhyphened(word)) && unhyphened(word) != ""
			})
			for _, part := range []func(name string) bool{ // of an English name, or of one by its sound
				func(n string) bool { return strings.Contains(search.Folded(englishOf(n)), search.Folded(word)) },
				func(n string) bool { return len(word) > 1 && search.SoundsLike(n, word) },
			} {
				if len(found) == 0 {
					found = slices.DeleteFunc(slices.Clone(names), func(n string) bool { return !part(n) })
				}
			}
			return found
		},
	}
}

// unhyphened is a name folded, without the hyphens that people leave out: GPT-4.
func unhyphened(name string) string { return strings.ReplaceAll(search.Folded(name), "-", "") }

// englishOf is a subject in English, whatever language is in use.
func englishOf(subject string) string {
	return in(lang.English, func() string { return figure.Word(subject) })
}

// in is what say says in one language, whatever language is in use.
func in(l lang.Lang, say func() string) string {
	now := lang.Now()
	defer lang.Use(now)
	lang.Use(l)
	return say()
}

// units are those of the numbers, in Chinese or in English.
func units(facts []market.Fact) vocabulary {
	names := unitsOf(facts)
	return vocabulary{
		names: names, single: true, unknown: msgNoUnit, exist: hintUnits, called: figure.Unit,
		find: func(word string) []string {
			for _, is := range []func(n string) bool{
				func(n string) bool {
					return same(n, word) || same(in(lang.English, func() string { return figure.Unit(n) }), word)
				},
				func(n string) bool { return search.Spells(n, word) },
			} {
				if found := slices.DeleteFunc(slices.Clone(names), func(n string) bool { return !is(n) }); len(found) > 0 {
					return found
				}
			}
			return nil
		},
	}
}

// levelsOf are who governs.
func (p *program) levelsOf() vocabulary {
	return vocabulary{
		names: levels, also: []string{"national", "local", "international"}, single: true, unknown: msgNoLevel, exist: hintChoose,
		called: func(name string) string { return levelNames[policy.Level(name)].String() },
		find: func(word string) []string {
			return p.among(levels, word, func(name, word string) bool {
				words := levelNames[policy.Level(name)]
				return same(words[lang.Chinese], word) || same(words[lang.English], word)
			})
		},
	}
}

// kindsOf are the kinds of passage, by the names of scripts and of readers.
func kindsOf() vocabulary {
	return vocabulary{
		names: searchKinds, unknown: msgNoKind, exist: hintChoose,
		find: func(word string) []string {
			var out []string
			for _, k := range search.KindsOf(search.Folded(word)) {
				out = append(out, string(k))
			}
			return out
		},
	}
}
