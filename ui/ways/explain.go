package ways

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/data/guide"
	"yunlan/ui/evidence"
	"yunlan/ui/screen"
	"yunlan/ui/text"
)

// Explain returns the command that shows the terms explained in the paper that occur
// in a block: one directly, several as a list. A word that the reader pointed at comes
// first; if the paper does not explain it, a message says so.
func (w *Ways) Explain(m screen.ExplainMsg, words evidence.Words) tea.Cmd {
	if !edition.Has(w.paper) {
		return screen.Send(screen.ToastMsg{Text: noTermsGathered.String()})
	}
	return func() tea.Msg {
		terms, err := w.TermsIn(m.Block, m.Start, m.End)
		if err != nil {
			return screen.ToastMsg{Text: err.Error()}
		}
		if t, ok := w.term(m.Word); ok {
			return quotesOf(t)
		}
		return shown(terms, m.Word, m.First, words)
	}
}

// term finds a term by one of its names.
func (w *Ways) term(name string) (guide.Term, bool) {
	terms, _ := w.Terms() // whoever asks has asked for the terms before
	i := slices.IndexFunc(terms, func(t guide.Term) bool {
		return slices.ContainsFunc(append(slices.Clone(t.Names), t.Name), func(n string) bool {
			return strings.EqualFold(n, strings.TrimSpace(name))
		})
	})
	if i < 0 {
		return guide.Term{}, false
	}
	return terms[i], true
}

// wordCells is how many cells of a selection a message repeats.
const wordCells = 20

func shown(terms []guide.Term, word string, first []screen.Item, words evidence.Words) tea.Msg {
	switch {
	case len(first) > 0 && word == "":
	case len(terms) == 0 && word == "":
		return screen.ToastMsg{Text: noTerms.String()}
	case len(terms) == 0:
		return screen.ToastMsg{Text: notExplained.F(text.Truncate(word, wordCells, "…", 1))}
	case len(terms) == 1 && word == "":
		return quotesOf(terms[0])
	}
	list := screen.ListMsg{Title: termsHere.String(), Items: first}
	if len(first) > 0 {
		list.Title = checksHere.String()
	}
	if word != "" {
		list.Title = notExplained.F(text.Truncate(word, wordCells, "…", 1)) + lang.Semicolon.String() + termsHere.String()
	}
	for _, t := range terms {
		list.Items = append(list.Items, termItem(t, words))
	}
	return list
}
