// Package store keeps what the reader leaves behind: the place in the paper,
// settings, searches, marks, notes, what is being written, progress on reading
// routes, assessments finished and unfinished (their rules are data/sitting's).
//
//	s := store.Open(store.DefaultDirs())   // touches nothing
//	place := s.Place()
//	err := s.SavePlace(store.Place{Block: "2.3p4"})
//	for _, p := range s.Problems() { … }   // plain words, each said once
//	if len(s.Unsaved()) > 0 { s.Export(w) } // the last resort, on quit
//	s.Restore(data)                         // what Export wrote, merged by kind
//
// Each kind is one JSON document, `{"schema":1, …}`, in one file:
//
//	place.json              the document
//	place.json.bak          the good version before it
//	place.json.corrupt-…    what could not be understood, moved aside, kept
//	.place.lock             held while the document is read, changed, written
//	.place.json123…         a write in progress; swept at the next first save
//
// The promises: a save that returned nil survives the death of the process;
// a file is whole, old or new, never torn; changes made by two processes at
// once are both kept; a document of a newer schema, or one that may not be
// read, is left exactly as it is; a damaged one is moved aside and reported.
// What cannot be written stays in memory, is seen by later loads of this
// process, is written by the next save that succeeds, and can be exported.
//
// Fields of a document that this version does not know are carried over when
// it is saved, up to 1 MB and 64 levels: of a document with more the whole file
// is moved aside at the first save, and what is known stays. Fields inside its
// lists are not carried, so a new field there needs a new schema number. Of a
// key given twice the last counts. A document that is a link is written where
// the link leads.
//
// It is not a database and not a cache, it knows nothing of the paper and
// never checks that a block exists, and it draws nothing: paths and system
// errors in a Problem are untrusted text until a screen has cleaned them.
// Nothing here runs before it is called, and every save waits for the disk:
// call it from a command, not from Update or View.
package store
