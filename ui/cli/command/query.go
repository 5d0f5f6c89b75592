package command

import (
	"errors"
	"strings"
	"unicode/utf8"

	"yunlan/content"
	"yunlan/search"
)

// SearchKinds are the kinds of passage that a search can be limited to, by the names
// scripts see.
var SearchKinds = []string{"paragraph", "heading", "figure", "table", "row", "source", "footnote"}

// Query makes a query of what somebody typed, limited to some kinds of passage and some
// sections; none is no limit. An empty, unreadable or overlong text, an unknown kind and a place that
// is no section are wrong usage.
func (p *Program) Query(text string, kinds, chapters []string) (search.Query, error) {
	text = strings.TrimSpace(text)
	if strings.TrimSpace(content.Sanitize(strings.ToValidUTF8(text, ""))) == "" {
		return search.Query{}, Usage(msgNoQuery.String(), hintQuery.String())
	}
	if n := utf8.RuneCountInString(text); n > search.MaxRunes {
		return search.Query{}, Usage(msgLongQuery.F(n, search.MaxRunes), hintLongQuery.String())
	}
	kinds, err := kindsOf().Options(kinds)
	if err != nil {
		return search.Query{}, err
	}
	chapters, err = p.chapterIDs(chapters)
	return search.Query{Text: text, Type: strings.Join(kinds, ","), Chapter: strings.Join(chapters, ",")}, err
}

// kindsOf are the kinds of passage, by the names of scripts and of readers.
func kindsOf() Vocabulary {
	return Vocabulary{
		Names: SearchKinds, Unknown: msgNoKind, Exist: HintChoose,
		Find: func(word string) []string {
			var out []string
			for _, k := range search.KindsOf(search.Folded(word)) {
				out = append(out, string(k))
			}
			return out
		},
	}
}

// chapterIDs are the sections that people name.
func (p *Program) chapterIDs(values []string) ([]string, error) {
	refs, err := p.Refs(values)
	var unknown *content.RefError
	if errors.As(err, &unknown) {
		return nil, Usage(unknown.Error(), unknown.Hint())
	}
	ids := make([]string, len(refs))
	for i, ref := range refs {
		ids[i] = string(ref.ID)
		if ref.Kind != content.RefSection {
			return nil, Usage(msgNoChapter.F(Echo(ref.Title)), hintChapter.String())
		}
	}
	return ids, err
}
