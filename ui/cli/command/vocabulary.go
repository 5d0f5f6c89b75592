package command

import (
	"cmp"
	"slices"
	"strings"

	"yunlan/content/lang"
	"yunlan/search"
)

// Vocabulary is what an option or an argument may name.
type Vocabulary struct {
	Names   []string                   // what exists, as help and completion list it
	Also    []string                   // other spellings that a slip may be near to
	Find    func(word string) []string // what a word stands for; of several all, or see single
	Single  bool                       // a word that stands for several is not clear
	Unknown lang.Text                  // says that a word is unknown
	Exist   lang.Text                  // says what exists; a hint
	Called  func(name string) string   // a name in the language in use, which find knows too; nil for as it is
}

// listed are the names as the language in use calls them.
func (v Vocabulary) listed() string {
	names := slices.Clone(v.Names)
	for i, name := range names {
		if v.Called != nil {
			names[i] = cmp.Or(v.Called(name), name)
		}
	}
	return lang.List(names)
}

// Unclear is the error for a word of a list that names nothing, or too much.
type Unclear struct {
	Word string
	near []string // what it may have been meant for
	many bool     // it stands for each of near
}

// Resolve reads lists as people write them: what each part stands for, each
// once, in the order of the parts. The words of a part are one name where they
// make one (Inner Mongolia), else as few names as they make.
func (v Vocabulary) Resolve(values []string) ([]string, *Unclear) {
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

// joined is the names of a part between separators: those that it joins (北京和上海)
// where one of them is known and the part itself names nothing.
func (v Vocabulary) joined(part string) (names []string, bad *Unclear) {
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

// part is the names of a part without joiners.
func (v Vocabulary) part(part string) (names []string, bad *Unclear) {
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
			return nil, &Unclear{Word: part, near: v.near(part)} // not one word of it is known first
		case n == 0:
			return nil, &Unclear{Word: words[0], near: v.near(words[0])}
		case v.Single && len(found) > 1:
			return nil, &Unclear{Word: strings.Join(words[:n], " "), near: found, many: true}
		}
		names, words = append(names, found...), words[n:]
	}
	return names, nil
}

// Offered are all spellings, as completion offers them.
func (v Vocabulary) Offered() []string {
	var out []string
	for _, name := range slices.Concat(v.Names, v.Also) {
		if !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}

// near are the names that a slip may be meant for.
func (v Vocabulary) near(word string) []string {
	var words []string
	for _, w := range v.Offered() {
		if !slices.ContainsFunc(words, func(other string) bool { return Same(other, w) }) {
			words = append(words, w)
		}
	}
	return nearest(word, words)
}

// Refuse says which part is not clear, what it may be meant for and what exists.
func (v Vocabulary) Refuse(bad *Unclear) *Failure {
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

// Options resolves the values of an option; what is unknown is wrong usage.
func (v Vocabulary) Options(values []string) ([]string, error) {
	names, bad := v.Resolve(values)
	if bad != nil {
		return nil, v.Refuse(bad)
	}
	return names, nil
}

// NotFound is for an argument: naming what does not exist finds nothing.
func (v Vocabulary) NotFound(bad *Unclear) error {
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

// VocabularyOf is the names of entries: a word means the one that it names exactly, else
// those in whose names it stands.
func (p *Program) VocabularyOf(all []Entry, unknown, exist lang.Text) Vocabulary {
	v := Vocabulary{Unknown: unknown, Exist: exist}
	byName := map[string]Entry{}
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
		if found := p.Among(v.Names, word, goes(Same)); len(found) > 0 {
			return found
		}
		return p.Among(v.Names, word, goes(func(name, word string) bool {
			return search.Folded(word) != "" && strings.Contains(search.Folded(name), search.Folded(word))
		}))
	}
	return v
}
