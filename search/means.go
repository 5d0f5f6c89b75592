package search

import (
	"strings"
	"sync"
)

// Means finds what a document says for a word that readers use (阿里 and Aliyun for
// 阿里云), the usual one first, without what is only near in meaning; nil for a
// word that stands for itself alone. own are the aliases written for the document, ""
// for none; they are read with the first word.
func Means(own string) func(word string) []string {
	read := sync.OnceValue(func() thesaurus { return ownThesaurus(own) })
	return func(word string) []string {
		a := read()[bare(string(squeeze(word)))]
		if a == nil {
			return nil
		}
		var words []string
		for _, t := range a.targets {
			if !t.near {
				words = append(words, t.text)
			}
		}
		return words
	}
}

// Folded is a name in the form in which names are compared: half width, lower
// case, simplified characters, no white space.
func Folded(name string) string { return string(squeeze(name)) }

// Spells reports whether typed is the whole of a name by its sound: pinyin,
// initials, or both (aliyun, aly), the last syllable perhaps unfinished.
func Spells(name, typed string) bool {
	latin := strings.ToLower(strings.ReplaceAll(typed, "'", ""))
	var syllables [][]sound
	for _, r := range name {
		syllables = append(syllables, sounds(tokenID(fold(r))))
	}
	return len(latin) > 1 && spellsAll(latin, syllables)
}

// spellsAll reports whether latin spells every one of these characters.
func spellsAll(latin string, syllables [][]sound) bool {
	if len(syllables) == 0 || latin == "" {
		return len(syllables) == 0 && latin == ""
	}
	for _, one := range syllables[0] {
		s := one.syllable
		if len(syllables) == 1 && strings.HasPrefix(s, latin) {
			return true
		}
		for _, part := range []string{s, s[:min(2, len(s))], s[:1]} {
			if len(part) == 2 && part != s && part[1] != 'h' {
				continue // zh, ch and sh are the initials of two letters
			}
			if rest, ok := strings.CutPrefix(latin, part); ok && spellsAll(rest, syllables[1:]) {
				return true
			}
		}
	}
	return false
}
