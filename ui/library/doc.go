// Package library shows the reader's library over any screen, as lists that are
// filtered by typing (pinyin too) and opened by Enter:
//
//	documents   title, year, pages, how much was read, notes, what was not read    6
//	hits        a query in all documents, asked anew with every key, three of      Ctrl-T in the search,
//	            each below its title                                               first line of the documents
//	series      what the editions of a family state of years, a bar a year         s, Alt-T
//	notes       notes and bookmarks of all documents; x exports the notes
//
//	l := library.New(env.Store.Dirs().Shared())
//	m.list(l.Opening())  // at once, for the keys that are typed next
//	cmd := l.Documents() // reads the disk, then fills it by a screen.ListMsg
//
// Enter asks the root model for a document by a screen.DocumentMsg: it opens where it
// was left. The package owns no rule of a library: ui/collection has them.
package library
