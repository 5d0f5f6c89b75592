// Package notes locates the reader's notes in the paper, exports them as Markdown and
// JSON, and reads an export.
//
//	for _, n := range notes.Place(paper, store.Notes()) {
//		fmt.Println(n.Where(paper), n.Quote, n.Text) // n.Passage is nil if the words are gone
//	}
//	some, err := notes.Parse(paper, file) // all of them or a *notes.Error
//
// A note is found by its offsets if its quote is there, else by its quote: in its
// block, its section, the paper. The stored note is not changed by that.
//
// Notes are stored by data/store.
package notes
