// Package answers hands to search/answer what the packages of data know of the paper:
// its numbers, what the audit found of them, its terms, and who and where it
// speaks of.
//
//	a := answers.New(paper)
//	card, ok := a.Answer(engine.Search(q))
//
// It decides nothing about a question and draws nothing.
package answers
