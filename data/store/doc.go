// Package store keeps the reader's state: the place in the paper, settings,
// searches, marks, notes, unfinished writing, progress on reading routes, and
// assessments (whose rules are in data/sitting).
//
//	s := store.Open(store.DefaultDirs())   // touches nothing
//	place := s.Place()
//	err := s.SavePlace(store.Place{Block: "2.3p4"})
//	for _, p := range s.Problems() { … }   // worded, each reported once
//	if len(s.Unsaved()) > 0 { s.Export(w) } // on quit, if saving failed
//	s.Restore(data)                         // what Export wrote, merged by kind
//
// Each kind is one JSON document, `{"schema":1, …}`, in one file:
//
//	place.json              the document
//	place.json.bak          the good version before it
//	place.json.corrupt-…    what could not be read, moved aside and kept
//	.place.lock             held while the document is read, changed, written
//	.place.json123…         a write in progress; swept at the next first save
//
// Guarantees: a save that returned nil survives a kill of the process; a file is
// always complete, old or new; changes of two processes at once are both kept; a
// document of a newer schema, or one without read permission, is not touched; a
// damaged one is moved aside and reported. What cannot be written stays in memory,
// is seen by later loads of this process, is written by the next successful save,
// and can be exported.
//
// Unknown fields of a document are preserved when it is saved, up to 1 MB and 64
// levels; with more, the file is moved aside at the first save and only known
// fields are kept. Unknown fields inside lists are not preserved, so a new field
// there needs a new schema number. Of a repeated key the last one counts. If a
// document is a symbolic link its target is written.
//
// It does not check that a block exists, and it draws nothing: paths and system
// errors in a Problem must be sanitised before they are shown. Every save waits for
// the disk: call it from a command, not from Update or View.
package store
