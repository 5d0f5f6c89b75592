package command

import (
	"slices"

	"yunlan/content/lang"
	"yunlan/data/policy"
	"yunlan/search"
	"yunlan/ui/ways"
)

// Synonyms are other names for what a word names: those of the search (阿里,
// Aliyun) and those of the index of actors (Alibaba Cloud).
func (p *Program) Synonyms(word string) []string {
	out := slices.Clone(search.Means(word))
	actors, _ := ways.New(p.Paper()).Actors() // an error is reported by the commands on it
	key := search.Folded(word)
	for _, a := range actors {
		all := append([]string{a.Name, a.English}, a.Names...)
		if slices.ContainsFunc(all, func(n string) bool { return search.Folded(n) == key }) {
			out = append(out, all...)
		}
	}
	return out
}

// Among finds what a word names: first as it is written, then by its synonyms,
// then by its sound. Is says whether a name goes by a word.
func (p *Program) Among(names []string, word string, is func(name, word string) bool) []string {
	those := func(word string, is func(name, word string) bool) []string {
		return slices.DeleteFunc(slices.Clone(names), func(n string) bool { return !is(n, word) })
	}
	found := those(word, is)
	for _, other := range p.Synonyms(word) {
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

// Same reports two spellings of one name.
func Same(name, word string) bool { return search.Folded(name) == search.Folded(word) }

// Called is the name of an actor in the language in use.
func (p *Program) Called(name string) string {
	actors, _ := ways.New(p.Paper()).Actors()
	for _, a := range actors {
		if a.Name == name {
			return lang.Text{a.Name, a.English}.String()
		}
	}
	return name
}

// InEnglish are the English names of the actors among names.
func (p *Program) InEnglish(names []string) []string {
	var out []string
	actors, _ := ways.New(p.Paper()).Actors()
	for _, a := range actors {
		if slices.Contains(names, a.Name) && a.English != a.Name {
			out = append(out, a.English)
		}
	}
	return out
}

// In is what say says in one language, whatever language is in use.
func In(l lang.Lang, say func() string) string {
	now := lang.Now()
	defer lang.Use(now)
	lang.Use(l)
	return say()
}

// KnownPlace is false for a region that no rule could be held against; one that
// is not said is no mistake.
func KnownPlace(region string) bool {
	_, ok := policy.ParseRegion(region)
	return ok || region == ""
}
