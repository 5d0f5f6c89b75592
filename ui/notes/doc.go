// Package notes puts the reader's notes back onto the paper and takes them out
// of the program: where a note's passage stands now, Markdown and JSON of all
// of them, and the way back in.
//
//	for _, n := range notes.Place(paper, store.Notes()) {
//		fmt.Println(n.Where(paper), n.Quote, n.Text) // n.Passage is nil if the words are gone
//	}
//	some, err := notes.Parse(paper, file) // all of them or a *notes.Error
//
// A note is found by its offsets if its quote stands there, else by its quote:
// in its block, its section, the paper. What is stored is never changed by that.
//
// It keeps nothing (package store does) and draws nothing.
package notes
