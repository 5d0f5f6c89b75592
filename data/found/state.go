package found

import (
	"strings"
	"unicode/utf8"

	"yunlan/content"
	"yunlan/content/sentence"
)

// reader reads the sentences of a paper in their order.
type reader struct{ paper *content.Paper }

// state says whether the number at a byte of a block was reached: by the words of its
// sentence before it, else by what the paragraph or the titles of its sections say.
// certain is false where none does.
func (r reader) state(b content.Block, at int) (state State, certain bool) {
	section, paragraph := r.section(b), masked(b.Text[:at])
	before := paragraph[begin(paragraph):]
	switch {
	case contains(before, goals), strings.HasPrefix(before, "要"):
		return Goal, true
	case contains(before[lastStop(before):], forecasts), opens(before, forecasts):
		return Forecast, true
	case contains(before, done), contains(paragraph, over), rose().MatchString(paragraph):
		return Stated, true
	case section == "" && until().MatchString(before):
		return Goal, true
	case section == "":
		return Stated, false
	}
	return section, true
}

// begin is where the last sentence of a text begins; ； joins those that ends it.
func begin(text string) int {
	i := strings.LastIndexFunc(text, sentence.Ends)
	if i < 0 {
		return 0
	}
	_, n := utf8.DecodeRuneInString(text[i:])
	return i + n
}

// lastStop is where the part of a sentence after its last ； begins.
func lastStop(text string) int {
	return max(strings.LastIndex(text, "；"), strings.LastIndex(text, ";"), 0)
}

// opens reports that a sentence begins with one of some words, or has it in its first
// clause: 初步预计，.
func opens(text string, words []string) bool {
	first, _, _ := strings.Cut(strings.NewReplacer(",", "，").Replace(strings.TrimLeft(text, " ")), "，")
	_, word := cutFirst(first, words)
	_, last := cutLast(first, words)
	return word != "" || last != ""
}

// section is what the titles of a block's sections say: in a review all is past; "" where
// none says anything.
func (r reader) section(b content.Block) State {
	said := State("")
	for _, s := range r.paper.Path(b.Section) {
		switch {
		case contains(s.Title, reviews):
			return Stated
		case contains(s.Title, plans):
			said = Goal
		}
	}
	return said
}
