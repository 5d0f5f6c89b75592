package screen

import "yunlan/content"

// Requests and answers about the library.
type (
	// LibraryMsg says how many documents the library has. The root model passes it on:
	// a screen offers the library only where there is one.
	LibraryMsg struct{ Documents int }
	// FindInLibraryMsg opens the search of all documents with a query.
	FindInLibraryMsg struct{ Query string }
	// LibraryNotesMsg opens the notes and bookmarks of all documents.
	LibraryNotesMsg struct{}
	// LibraryAgainMsg lists the documents again, if Next in the next order, and says
	// what has changed.
	LibraryAgainMsg struct {
		Next bool
		Said string
	}
	// SeriesMsg opens the numbers over the editions of a family; without one the families
	// to choose from.
	SeriesMsg struct{ Family string }
	// DocumentMsg leaves the paper for a document of the library, "" for the paper that
	// comes along. At is the place, where it was left without a block; where it has a
	// query and no hits, those of the query in the document are lit.
	DocumentMsg struct {
		ID string
		At OpenBlockMsg
	}
	// PaperMsg is that document, read; File is one that has it, "" for the paper that
	// comes along.
	PaperMsg struct {
		Paper *content.Paper
		File  string
		At    OpenBlockMsg
	}
	// FileMsg leaves the paper for the document of a file, which is to be read.
	FileMsg struct{ Path string }
)
