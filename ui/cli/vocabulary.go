package cli

import (
	"cmp"
	"slices"
	"strings"

	"yunlan/content/lang"
	"yunlan/search"
)

// vocabulary is what an option or an argument may name.
type vocabulary struct {
	names   []string                   // what exists, as help and completion list it
	also    []string                   // other spellings that a slip may be near to
	find    func(word string) []string // what a word stands for; of several all, or see single
	single  bool                       // a word that stands for several is not clear
	unknown lang.Text                  // says that a word is unknown
	exist   lang.Text                  // says what exists; a hint
	called  func(name string) string   // a name in the language in use, which find knows too; nil for as it is
}

// listed are the names as the language in use calls them.
func (v vocabulary) listed() string {
	names := slices.Clone(v.names)
	for i, name := range names {
		if v.called != nil {
			names[i] = cmp.Or(v.called(name), name)
		}
	}
	return lang.List(names)
}

// unclear is the error for a word of a list that names nothing, or too much.
type unclear struct {
	word string
	near []string // what it may have been meant for
	many bool     // it stands for each of near
}

// resolve reads lists as people write them: what each part stands for, each
// once, in the order of the parts. The words of a part are one name where they
// make one (Inner Mongolia), else as few names as they make.
func (v vocabulary) resolve(values []string) ([]string, *unclear) {
	var out []string
	for _, value := range values {
		for _, part := range listParts(value) {
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
func (v vocabulary) joined(part string) (names []string, bad *unclear) {
	pieces := joined(part)
	if len(pieces) < 2 || len(v.find(part)) > 0 {
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
func (v vocabulary) part(part string) (names []string, bad *unclear) {
	words := strings.Fields(part)
	for len(words) > 0 {
		n := len(words)
		var found []string
		for ; n > 0; n-- {
			if found = v.find(strings.Join(words[:n], " ")); len(found) > 0 {
				break
			}
		}
		switch {
		case n == 0 && len(words) == len(strings.Fields(part)):
			return nil, &unclear{word: part, near: v.near(part)} // not one word of it is known first
		case n == 0:
			return nil, &unclear{word: words[0], near: v.near(words[0])}
		case v.single && len(found) > 1:
			return nil, &unclear{word: strings.Join(words[:n], " "), near: found, many: true}
		}
		names, words = append(names, found...), words[n:]
	}
	return names, nil
}

// offered are all spellings, as completion offers them.
func (v vocabulary) offered() []string {
	var out []string
	for _, name := range slices.Concat(v.names, v.also) {
		if !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}

// near are the names that a slip may be meant for.
func (v vocabulary) near(word string) []string {
	var words []string
	for _, w := range v.offered() {
		if !slices.ContainsFunc(words, func(other string) bool { return same(other, w) }) {
			words = append(words, w)
		}
	}
	return nearest(word, words)
}

// refuse says which part is not clear, what it may be meant for and what exists.
func (v vocabulary) refuse(bad *unclear) *failure {
	all := v.exist.String()
	if strings.Contains(all, "%s") {
		all = v.exist.F(v.listed())
	}
	f := &failure{exitUsage, "usage", v.unknown.F(echo(bad.word)), all}
	switch {
	case bad.many:
		f.message, f.hint = msgUnclear.F(echo(bad.word)), hintNear.F(lang.List(bad.near))
	case len(bad.near) > 0:
		f.hint = hintNear.F(lang.List(bad.near)) + " " + all
	}
	return f
}

// options resolves the values of an option; what is unknown is wrong usage.
func (v vocabulary) options(values []string) ([]string, error) {
	names, bad := v.resolve(values)
	if bad != nil {
		return nil, v.refuse(bad)
	}
	return names, nil
}

// notFound is for an argument: naming what does not exist finds nothing.
func (v vocabulary) notFound(bad *unclear) error {
	f := v.refuse(bad)
	f.exit, f.code = exitFailed, "not_found"
	if !bad.many && len(bad.near) > 0 {
		f.hint = hintNear.F(lang.List(bad.near))
	}
	return f
}

// entry is a name with its other spellings.
type entry struct {
	name string
	also []string
}

// vocabularyOf is the names of entries: a word means the one that it names exactly, else
// those in whose names it stands.
func (p *program) vocabularyOf(all []entry, unknown, exist lang.Text) vocabulary {
	v := vocabulary{unknown: unknown, exist: exist}
	byName := map[string]entry{}
	for _, n := range all {
		v.names, v.also = append(v.names, n.name), append(v.also, n.also...)
		byName[n.name] = n
	}
	goes := func(fits func(name, word string) bool) func(string, string) bool {
		return func(name, word string) bool {
			return slices.ContainsFunc(append([]string{name}, byName[name].also...), func(n string) bool { return fits(n, word) })
		}
	}
	v.find = func(word string) []string {
		if found := p.among(v.names, word, goes(same)); len(found) > 0 {
			return found
		}
		return p.among(v.names, word, goes(func(name, word string) bool {
			return search.Folded(word) != "" && strings.Contains(search.Folded(name), search.Folded(word))
		}))
	}
	return v
}
