package store

// Cite is what the reader said of a document for its citations; "" for what was not
// said, or is as the file says it. Asked is set once it was asked for.
type Cite struct {
	Title     string `json:"title"`
	Author    string `json:"author"`
	Publisher string `json:"publisher"`
	Date      string `json:"date"` // 2023, 2023-07 or 2023-07-25
	Asked     bool   `json:"asked"`
}

// Cite returns what was said of the document; the zero Cite if nothing was.
func (s *Store) Cite() Cite {
	c, err := s.cite().Load()
	if err != nil {
		return Cite{} // reported
	}
	return c
}

// SaveCite changes what is said of the document. Errors are those of Kind.Update.
func (s *Store) SaveCite(change func(*Cite)) error {
	return s.cite().Update(func(c *Cite) error {
		change(c)
		return nil
	})
}

func (s *Store) cite() *Kind[Cite] { return NewKind[Cite](s, "cite", 1, Data) }

// restoreCite sets what the rescued document said and the one before it did not.
func restoreCite(now *Cite, r merging[Cite]) error {
	for _, f := range []struct{ now, saved, before *string }{
		{&now.Title, &r.saved.Title, &r.before.Title},
		{&now.Author, &r.saved.Author, &r.before.Author},
		{&now.Publisher, &r.saved.Publisher, &r.before.Publisher},
		{&now.Date, &r.saved.Date, &r.before.Date},
	} {
		if *f.saved != *f.before {
			*f.now = *f.saved
		}
	}
	now.Asked = now.Asked || r.saved.Asked
	return nil
}
