package guide

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// scanner finds names in text: from left to right, the longest that fits, none
// inside another. A name of Latin letters or digits must stand alone: Office
// is not found in Officer.
type scanner struct {
	byFirst map[rune][]entry // longest first
}

// entry is a name with the indices of its owners. Without owners it is a phrase
// that hides the names inside it.
type entry struct {
	name   string
	owners []int
}

// match is a name in a text.
type match struct {
	start, end int
	owners     []int
}

// add adds a name of an owner, or a hiding phrase if owner is negative.
func (s *scanner) add(name string, owner int) {
	if s.byFirst == nil {
		s.byFirst = map[rune][]entry{}
	}
	first, _ := utf8.DecodeRuneInString(name)
	list := s.byFirst[first]
	at := slices.IndexFunc(list, func(e entry) bool { return e.name == name })
	if at < 0 {
		at = slices.IndexFunc(list, func(e entry) bool { return len(e.name) < len(name) })
		if at < 0 {
			at = len(list)
		}
		list = slices.Insert(list, at, entry{name: name})
	}
	if owner >= 0 {
		list[at].owners = append(list[at].owners, owner)
	}
	s.byFirst[first] = list
}

// find returns the names in a text that have an owner, in order.
func (s *scanner) find(text string) []match {
	var found []match
	for at := 0; at < len(text); {
		first, size := utf8.DecodeRuneInString(text[at:])
		e, ok := longest(s.byFirst[first], text, at)
		if !ok {
			at += size
			continue
		}
		if len(e.owners) > 0 {
			found = append(found, match{at, at + len(e.name), e.owners})
		}
		at += len(e.name)
	}
	return found
}

func longest(list []entry, text string, at int) (entry, bool) {
	for _, e := range list {
		if strings.HasPrefix(text[at:], e.name) && alone(text, at, at+len(e.name)) {
			return e, true
		}
	}
	return entry{}, false
}

// alone reports that a name is not part of a longer Latin word.
func alone(text string, start, end int) bool {
	return (start == 0 || !wordByte(text[start-1]) || !wordByte(text[start])) &&
		(end == len(text) || !wordByte(text[end-1]) || !wordByte(text[end]))
}

func wordByte(b byte) bool {
	return b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z'
}
