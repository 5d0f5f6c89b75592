package store

import "yunlan/content"

// Of opens the store of a paper below the program's folders. Of a paper that is not
// read to its end, what points into its text is neither read nor written: a place or a note
// behind the part that is there would be taken for gone, or lost.
func Of(d Dirs, paper *content.Paper) *Store {
	s := Open(d.Document(paper.Doc))
	s.part = paper.Part()
	return s
}

// Part reports the store of a paper that is not read to its end.
func (s *Store) Part() bool { return s.part }

// pointing are the kinds that point into the text of a paper, or say what it is. Notes
// that are being written lie with other writing: of part of a paper none are begun.
var pointing = map[string]bool{"place": true, "marks": true, "notes": true, "corrections": true, "pages": true, "cite": true, "reading": true, "routes": true}

// hold changes a document in memory alone, as long as the store lives.
func (f *file) hold(c change) error {
	next, err := c(f.memory)
	if err == nil {
		f.memory = next
	}
	return err
}
