package command

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"yunlan/content/lang"
	"yunlan/search"
)

// Vocabulary is the set of names that an option or an argument takes.
type Vocabulary struct {
	Names   []string                   // what exists, as help and completion list it
	Also    []string                   // other spellings, for suggestions
	Find    func(word string) []string // the names that a word stands for
	Single  bool                       // a word that stands for several names is an error
	Unknown lang.Text                  // message for an unknown word; takes the word
	Exist   lang.Text                  // hint that lists the names; may take the list
	Called  func(name string) string   // a name in the language in use; nil for the name itself
}

// listed lists the names in the language in use, each once.
func (v Vocabulary) listed() string {
	var names []string
	for _, name := range v.Names {
		if name = v.called(name); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return lang.List(names)
}

// called is a name in the language in use, itself where it has no other.
func (v Vocabulary) called(name string) string {
	if v.Called != nil {
		return cmp.Or(v.Called(name), name)
	}
	return name
}

// NameError describes a word of a list that stands for no name, or for several.
type NameError struct {
	Word string
	near []string // suggestions
	many bool     // the word stands for each of near
}

// Resolve reads lists as people write them and returns the names, each once, in their
// order. The words of a part are one name if they can be (Inner Mongolia), else as few
// names as possible.
func (v Vocabulary) Resolve(values []string) ([]string, *NameError) {
	var out []string
	for _, value := range values {
		for _, part := range ListParts(value) {
			names, bad := v.joined(part)
			if bad != nil {
				return nil, bad
			}
			for _, name := range names {
				if !slices.Contains(out, name) {
					out = append(out, name)
				}
			}
		}
	}
	return out, nil
}

// joined returns the names of a part between separators. If the part itself is no name
// and has joining words (北京和上海), it is split at them if one piece is known.
func (v Vocabulary) joined(part string) (names []string, bad *NameError) {
	pieces := joined(part)
	if len(pieces) < 2 || len(v.Find(part)) > 0 {
		return v.part(part)
	}
	known := false
	for _, piece := range pieces {
		found, unknown := v.part(piece)
		names, known = append(names, found...), known || unknown == nil
		bad = cmp.Or(bad, unknown)
	}
	if !known {
		return v.part(part)
	}
	return names, bad
}

// part returns the names of a part without joining words.
func (v Vocabulary) part(part string) (names []string, bad *NameError) {
	words := strings.Fields(part)
	for len(words) > 0 {
		n := len(words)
		var found []string
		for ; n > 0; n-- {
			if found = v.Find(strings.Join(words[:n], " ")); len(found) > 0 {
				break
			}
		}
		switch {
		case n == 0 && len(words) == len(strings.Fields(part)):
			return nil, &NameError{Word: part, near: v.near(part)} // not one word of it is known first
		case n == 0:
			return nil, &NameError{Word: words[0], near: v.near(words[0])}
		case v.Single && len(found) > 1:
			return nil, &NameError{Word: strings.Join(words[:n], " "), near: found, many: true}
		}
		names, words = append(names, found...), words[n:]
	}
	return names, nil
}

// Offered returns the spellings that may complete a word. In English what has a name
// without Chinese characters is offered in Chinese only to those who type some.
func (v Vocabulary) Offered(word string) []string {
	var out []string
	english := lang.Now() == lang.English && !hasHan(word)
	for i, name := range slices.Concat(v.Names, v.Also) {
		switch {
		case english && i < len(v.Names):
			name = v.called(name)
		case english && hasHan(name):
			continue
		}
		if !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}

func hasHan(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// near returns suggestions for a misspelt word.
func (v Vocabulary) near(word string) []string {
	var words []string
	for _, w := range v.Offered(word) {
		if !slices.ContainsFunc(words, func(other string) bool { return Same(other, w) }) {
			words = append(words, w)
		}
	}
	return nearest(word, words)
}

// Refuse words a NameError: the part, suggestions, and what exists. It is wrong usage.
func (v Vocabulary) Refuse(bad *NameError) *Failure {
	all := v.Exist.String()
	if strings.Contains(all, "%s") {
		all = v.Exist.F(v.listed())
	}
	f := &Failure{ExitUsage, "usage", v.Unknown.F(Echo(bad.Word)), all}
	switch {
	case bad.many:
		f.Message, f.Hint = msgUnclear.F(Echo(bad.Word)), hintNear.F(lang.List(bad.near))
	case len(bad.near) > 0:
		f.Hint = hintNear.F(lang.List(bad.near)) + " " + all
	}
	return f
}

// Options resolves the values of an option. An unknown name is wrong usage.
func (v Vocabulary) Options(values []string) ([]string, error) {
	names, bad := v.Resolve(values)
	if bad != nil {
		return nil, v.Refuse(bad)
	}
	return names, nil
}

// NotFound is Refuse for an argument: an unknown name is not found.
func (v Vocabulary) NotFound(bad *NameError) error {
	f := v.Refuse(bad)
	f.Exit, f.Code = ExitFailed, "not_found"
	if !bad.many && len(bad.near) > 0 {
		f.Hint = hintNear.F(lang.List(bad.near))
	}
	return f
}

// Entry is a name with its other spellings.
type Entry struct {
	Name string
	Also []string
}

// called is the name, in English the last spelling without Chinese characters.
func (e Entry) called() string {
	if lang.Now() == lang.English && hasHan(e.Name) {
		for _, other := range slices.Backward(e.Also) {
			if !hasHan(other) && other != "" {
				return other
			}
		}
	}
	return e.Name
}

// VocabularyOf is the vocabulary of entries. A word stands for the entry with exactly
// that name or spelling, else for those whose names contain it.
func (p *Program) VocabularyOf(all []Entry, unknown, exist lang.Text) Vocabulary {
	byName := map[string]Entry{}
	v := Vocabulary{Unknown: unknown, Exist: exist, Called: func(name string) string { return byName[name].called() }}
	for _, n := range all {
		v.Names, v.Also = append(v.Names, n.Name), append(v.Also, n.Also...)
		byName[n.Name] = n
	}
	goes := func(fits func(name, word string) bool) func(string, string) bool {
		return func(name, word string) bool {
			return slices.ContainsFunc(append([]string{name}, byName[name].Also...), func(n string) bool { return fits(n, word) })
		}
	}
	v.Find = func(word string) []string {
		if found := p.FindNames(v.Names, word, goes(Same)); len(found) > 0 {
			return found
		}
		return p.FindNames(v.Names, word, goes(func(name, word string) bool {
			return search.Folded(word) != "" && strings.Contains(search.Folded(name), search.Folded(word))
		}))
	}
	return v
}
