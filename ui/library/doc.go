// Package library shows the reader's library over any screen, as lists that are
// filtered by typing (pinyin too) and opened by Enter:
//
//	documents   title, year, pages, how much was read, notes, what was not read    6
//	hits        a query in all documents, three of each below its title            Ctrl-T in the search
//	notes       notes and bookmarks of all documents
//
//	l := library.New(env.Store.Dirs().Shared())
//	cmd := l.Documents() // reads the disk, then sends a screen.ListMsg
//
// Enter asks the root model for a document by a screen.DocumentMsg: it opens where it
// was left. The package owns no rule of a library: ui/collection has them.
package library
