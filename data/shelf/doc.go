// Package shelf keeps a library: which documents belong to it, where their files
// are, and what was read of each, so that a document opens without its file being
// read again.
//
//	l := shelf.Open(store.DefaultDirs())   // touches nothing
//	list, err := l.Documents()
//	unlock, err := l.Lock(ctx)              // while documents are put or removed
//	err = l.Keep(d, doc)                    // what a source read, then
//	err = l.Change([]shelf.Document{d}, nil) // d is listed
//	doc, err := l.Kept(d)
//
// Below the folder of what the reader made:
//
//	library.json             the list, with the rules of package store
//	library/papers/ID.doc    a document as its source read it, compressed and checked
//	library/index/           of package search; shelf only names the folder
//	library/lock             held while documents are put or removed
//
// What is kept is written before it is listed and removed after it is no longer
// listed, so a program that is killed leaves nothing listed that is not there. It
// reads no document itself, and it does not search.
package shelf
