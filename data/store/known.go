package store

import "yunlan/content"

// Known is a document as the reader left it: its page numbers moved, its headings
// corrected, its title and publisher as they were said.
func (s *Store) Known(paper *content.Paper) *content.Paper {
	paper = paper.Repaged(s.PageOffset()).Corrected(s.Corrections())
	said := s.Cite()
	return paper.Named(said.Title, said.Author, said.Publisher, said.Date)
}
