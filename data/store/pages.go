package store

// pages is by how much the page numbers of a document are moved.
type pages struct {
	Offset int `json:"offset"`
}

// PageOffset is by how much the reader moved the page numbers of the document; 0 if
// that cannot be read.
func (s *Store) PageOffset() int {
	p, err := s.pages().Load()
	if err != nil {
		return 0 // reported
	}
	return p.Offset
}

// MovePages moves the page numbers by so many more. Errors are those of Kind.Update.
func (s *Store) MovePages(by int) error {
	return s.pages().Update(func(p *pages) error {
		p.Offset += by
		return nil
	})
}

func (s *Store) pages() *Kind[pages] { return NewKind[pages](s, "pages", 1, Data) }

// restorePages moves the pages as they were moved when it could not be saved.
func restorePages(now *pages, r merging[pages]) error {
	if now.Offset == r.before.Offset {
		now.Offset = r.saved.Offset
	}
	return nil
}
