// Package answer answers a question that search has read: with the sentence of
// the paper that says it, or with the word that the paper does not give it.
//
//	a := answer.New(answer.Source{Paper: paper, Facts: facts, Terms: terms})
//	card, ok := a.Answer(engine.Search(search.Query{Text: "天翼云2022年营收"}))
//	fmt.Println(card.Items[0].Text, card.Items[0].Page) // 579亿元 14
//
// A wrong card is worse than none. A question is taken apart into names, what is
// measured, years, and its other words; a fact answers only if it agrees in all
// of them, and if its number stands in its sentence.
//
//	question.go period.go   the question taken apart
//	words.go lexicon.go     the words and names it is read by
//	fact.go number.go       a fact as questions meet it
//	text.go run.go          words looked up in texts
//	match.go                one fact against one question
//	choose.go several.go    the facts that agree: one, several, or too many for a card
//	absent.go place.go      none agrees: what the paper is known not to give
//	derived.go              what follows from the numbers of the paper instead
//	define.go passage.go    what something is; who, which and how
//	noun.go listed.go       which things: a list of them in a sentence
//	points.go               or points below one
//
// What is known of the paper is handed in as plain values. The package ranks no
// passages, reads no data of its own and draws nothing.
package answer
