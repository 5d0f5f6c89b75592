package data

import (
	"slices"
	"strings"

	"yunlan/content"

	"yunlan/content/lang"
	"yunlan/data/market"
	"yunlan/data/policy"
	"yunlan/search"
	"yunlan/ui/cli/command"
	"yunlan/ui/figure"
)

// regions is the vocabulary of the policies' places; a place inside or around one of
// them stands for it.
func (p *program) regions(list []policy.Policy) command.Vocabulary {
	var names []string
	for _, g := range policy.GroupByRegion(list) {
		names = append(names, g.Name)
	}
	return command.Vocabulary{
		Names: names, Also: p.EnglishNames(names), Single: true, Unknown: msgNoRegion, Exist: hintRegions, Called: p.NameOf,
		Find: func(word string) []string {
			if at, ok := policy.ParseRegion(word); ok && strings.ContainsAny(content.Narrow(word), " "+command.JoiningSigns) && !at.Ends() {
				return nil // its last words may be another place
			}
			for _, name := range append([]string{word, search.Folded(word)}, p.Synonyms(word)...) {
				if _, err := policy.InRegion(list, name); err == nil {
					return []string{name}
				}
			}
			return p.FindNames(names, word, command.Same)
		},
	}
}

// subjects is the vocabulary of the numbers' subjects. A word stands for every subject
// that contains it (中国 also 中国 IaaS), in Chinese or English.
func (p *program) subjects(facts []market.Fact) command.Vocabulary {
	var names []string
	for _, f := range facts {
		if !slices.Contains(names, f.Subject) {
			names = append(names, f.Subject)
		}
	}
	return command.Vocabulary{
		Names: names, Also: p.EnglishNames(names), Unknown: msgNoSubject, Exist: hintSubjects, Called: figure.Word,
		Find: func(word string) []string {
			found := p.FindNames(names, word, func(name, word string) bool {
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

// unhyphened is a folded name without hyphens, which people leave out: GPT-4.
func unhyphened(name string) string { return strings.ReplaceAll(search.Folded(name), "-", "") }

// englishOf is a subject in English, whatever language is in use.
func englishOf(subject string) string {
	return command.InLanguage(lang.English, func() string { return figure.Word(subject) })
}

// unitName is a unit in the language in use. A measure word has none in English, where it
// is called by its other name.
func unitName(unit string) string {
	if name := figure.Unit(unit); name != "" {
		return name
	}
	return figure.UnitNames(unit)[0]
}

// units is the vocabulary of the numbers' units, in Chinese or English, where several may
// be one.
func units(facts []market.Fact) command.Vocabulary {
	names := unitsOf(facts)
	return command.Vocabulary{
		Names: names, Unknown: msgNoUnit, Exist: hintUnits, Called: unitName,
		Find: func(word string) []string {
			for _, is := range []func(n string) bool{
				func(n string) bool {
					also := func(name string) bool { return command.Same(name, word) }
					return also(n) || slices.ContainsFunc(figure.UnitNames(n), also) || command.Same(command.InLanguage(lang.English, func() string { return figure.Unit(n) }), word)
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

// levelsOf is the vocabulary of levels of government.
func (p *program) levelsOf() command.Vocabulary {
	return command.Vocabulary{
		Names: levels, Also: []string{"national", "local", "international"}, Single: true, Unknown: msgNoLevel, Exist: command.HintChoose,
		Called: func(name string) string { return levelNames[policy.Level(name)].String() },
		Find: func(word string) []string {
			return p.FindNames(levels, word, func(name, word string) bool {
				words := levelNames[policy.Level(name)]
				return command.Same(words[lang.Chinese], word) || command.Same(words[lang.English], word)
			})
		},
	}
}

// kindsOf are the kinds of entry among the policies.
func (p *program) kindsOf() command.Vocabulary {
	kinds := make([]string, 0, len(policy.Kinds()))
	for _, k := range policy.Kinds() {
		kinds = append(kinds, string(k))
	}
	return command.Vocabulary{
		Names: kinds, Also: []string{"policy", "summary", "goal", "platform", "mention"}, Single: true, Unknown: msgNoPolicyKind, Exist: command.HintChoose,
		Called: func(name string) string { return policy.Kind(name).Name() },
		Find: func(word string) []string {
			return p.FindNames(kinds, word, func(name, word string) bool { return policy.Kind(name).Called(word) })
		},
	}
}

// factKinds are the kinds of number, by the words that scripts see.
func (p *program) factKinds() command.Vocabulary {
	kinds := make([]string, 0, len(market.Kinds()))
	var also []string
	for _, k := range market.Kinds() {
		kinds, also = append(kinds, string(k)), append(also, k.String())
	}
	return command.Vocabulary{
		Names: kinds, Also: also, Single: true, Unknown: msgNoPolicyKind, Exist: command.HintChoose,
		Find: func(word string) []string {
			return p.FindNames(kinds, word, func(name, word string) bool {
				return command.Same(name, word) || command.Same(market.Kind(name).String(), word)
			})
		},
	}
}

// picked returns the items with some names, in the order of the names.
func picked[T any](all []T, names []string, name func(T) string) []T {
	var out []T
	for _, n := range names {
		if i := slices.IndexFunc(all, func(one T) bool { return name(one) == n }); i >= 0 {
			out = append(out, all[i])
		}
	}
	return out
}

// others returns names without name.
func others(names []string, name string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(n string) bool { return n == name })
}
