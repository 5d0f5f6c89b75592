package command

import (
	"slices"

	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/data/english"
	"yunlan/data/policy"
	"yunlan/search"
	"yunlan/ui/ways"
)

// Synonyms returns other names of what a word names, from the search (阿里, Aliyun)
// and the index of actors (Alibaba Cloud).
func (p *Program) Synonyms(word string) []string {
	out := slices.Clone(search.Means(edition.Of(p.Paper()).Aliases())(word))
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

// FindNames returns the names that a word stands for: as it is written, by its
// synonyms, else by its pinyin. is reports whether a name matches a word.
func (p *Program) FindNames(names []string, word string, is func(name, word string) bool) []string {
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

// Same reports that two spellings are equal up to case, width and script.
func Same(name, word string) bool { return search.Folded(name) == search.Folded(word) }

// NameOf is the name of a place, a policy or an actor in the language in use.
func (p *Program) NameOf(name string) string {
	if own := p.inEnglish(name); lang.Now() == lang.English && own != "" {
		return own
	}
	return name
}

// inEnglish is a name in English; "" where it has none.
func (p *Program) inEnglish(name string) string {
	if own := english.Of(p.Paper()).Name(name); edition.Has(p.Paper()) && own != name {
		return own
	}
	actors, _ := ways.New(p.Paper()).Actors()
	for _, a := range actors {
		if a.Name == name {
			return a.English
		}
	}
	return ""
}

// EnglishNames returns the English of those names that have one.
func (p *Program) EnglishNames(names []string) []string {
	var out []string
	for _, name := range names {
		if own := p.inEnglish(name); own != "" && own != name {
			out = append(out, own)
		}
	}
	return out
}

// InLanguage returns the result of say with another language in use.
func InLanguage(l lang.Lang, say func() string) string {
	now := lang.Now()
	defer lang.Use(now)
	lang.Use(l)
	return say()
}

// KnownPlace reports a region that can be compared with those of rules; "" is one.
func KnownPlace(region string) bool {
	_, ok := policy.ParseRegion(region)
	return ok || region == ""
}
