package search

import (
	"slices"

	"yunlan/content"
	"yunlan/content/lang"
)

// Statement says one thing about how a query was read, in the language in use:
// part of a sentence, without a stop at its end.
type Statement string

// Explain says how a query was read where not to the letter, and that letters of
// the document may be wrong; where something was found, also what the paper does
// not have of it, what is near that, and how many of the hits have all of it. It
// is empty for a query that was found as it stands. What a question was taken for
// is left out: its answer says that.
func Explain(r Result) []Statement {
	var said []Statement
	noun := r.Noun.String()
	if noun == "" {
		noun = content.Noun("").String()
	}
	for _, in := range r.Interpreted {
		if in.Why != WhyQuestion && !in.hasOwnWords() {
			said = append(said, in.explain(noun))
		}
	}
	if r.Garbled > 0 {
		said = append(said, Statement(garbledFormat.F(r.Garbled)))
	}
	if r.Alike > 0 {
		said = append(said, Statement(alikeFormat.F(r.Alike)))
	}
	if r.Total == 0 {
		return said
	}
	if r.Read > 0 && r.Read < r.Total {
		said = append(said, Statement(readSomeFormat.F(r.Total, r.Read)))
	}
	if r.Translated > 0 {
		said = append(said, Statement(translatedFormat.F(r.Translated)))
	}
	if len(r.Missing) > 0 && !slices.Equal(r.Missing, []string{r.Query}) { // else there are no other words
		said = append(said, Statement(missingFormat.F(noun, quoted(r.Missing))))
	}
	if near := r.near(); len(near) > 0 {
		said = append(said, Statement(nearFormat.F(quoted(near))))
	}
	if r.Whole > 0 && r.Whole < r.Total {
		said = append(said, Statement(wholeFormat.F(r.Total, r.Whole)))
	}
	return said
}

// hasOwnWords reports that whoever reads the translation finds there what was typed: that
// the Chinese has another word for it says nothing then.
func (in Interpretation) hasOwnWords() bool {
	return in.Why == WhyAlias && in.translated && lang.Now() == lang.English
}

// explain tells whether what was typed is there too, is not there, or is not
// there and was guessed at. noun is that of the document.
func (in Interpretation) explain(noun string) Statement {
	related := in.To
	if lang.Now() == lang.English { // the paper is read in its translation
		in.Absent = in.Absent && !in.translated
		if in.gloss != "" {
			related = in.gloss + lang.Brackets.F(in.To)
		}
	}
	switch {
	case in.Why == WhyRelated && in.Absent:
		return Statement(relatedFormat.F(noun, in.From, related, in.Count))
	case in.Why == WhyRelated:
		return Statement(besideFormat.F(in.From, related, in.Count))
	case in.Why == WhyMeaning:
		return Statement(meaningFormat.F(noun, in.From, in.To, in.Count))
	case in.Guess:
		return Statement(guessFormat.F(noun, in.From, in.To, in.Count, WhyName(in.Why)))
	case in.Absent:
		return Statement(absentFormat.F(noun, in.From, in.To, in.Count, WhyName(in.Why)))
	}
	return Statement(readFormat.F(in.From, in.To, in.Count, WhyName(in.Why)))
}

// mostNear is how many near words are named beside hits.
const mostNear = 3

func (r Result) near() []string {
	var words []string
	for _, n := range r.Nearest[:min(len(r.Nearest), mostNear)] {
		words = append(words, n.Text)
	}
	return words
}

func quoted(words []string) string {
	all := make([]string, len(words))
	for i, w := range words {
		all[i] = lang.Quotes.F(content.Echo(w))
	}
	return lang.List(all)
}
