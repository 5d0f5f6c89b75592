package screen

import "yunlan/content"

// Requests and answers about the library.
type (
	// LibraryMsg says how many documents the library has. The root model passes it on:
	// a screen offers the library only where there is one.
	LibraryMsg struct{ Documents int }
	// FindInLibraryMsg opens the list of what a query finds in all documents; "" opens
	// the list of documents.
	FindInLibraryMsg struct{ Query string }
	// LibraryNotesMsg opens the notes and bookmarks of all documents.
	LibraryNotesMsg struct{}
	// LibraryAgainMsg lists the documents again, if Next in the next order, and says
	// what has changed.
	LibraryAgainMsg struct {
		Next bool
		Said string
	}
	// DocumentMsg leaves the paper for a document of the library, at a block or, for "",
	// where it was left.
	DocumentMsg struct {
		ID    string
		Block content.ID
	}
	// PaperMsg is that document, read; File is one that has it, "" for the paper that
	// comes along.
	PaperMsg struct {
		Paper *content.Paper
		File  string
		Block content.ID
	}
	// FileMsg leaves the paper for the document of a file, which is to be read.
	FileMsg struct{ Path string }
)
