package store

import "maps"

// firmDoc is what the reader told of the firm.
type firmDoc struct {
	Facts map[string]string `json:"facts"` // by the names of data/firm
	Told  bool              `json:"told"`  // also where nothing is left of it
}

// Firm returns what was told of the firm; ok is false if nothing ever was, or it
// cannot be read.
func (s *Store) Firm() (facts map[string]string, ok bool) {
	d, err := s.firm().Load()
	if err != nil {
		return nil, false // reported
	}
	return d.Facts, d.Told
}

// SaveFirm changes what was told of the firm, which begins as old if nothing was.
// Errors are those of Kind.Update.
func (s *Store) SaveFirm(old map[string]string, change func(facts map[string]string)) error {
	return s.firm().Update(func(d *firmDoc) error {
		if !d.Told {
			d.Facts = maps.Clone(old)
		}
		if d.Facts == nil {
			d.Facts = map[string]string{}
		}
		change(d.Facts)
		d.Told = true
		return nil
	})
}

// DeleteFirm deletes what was told of the firm, backups included.
func (s *Store) DeleteFirm() error { return s.firm().Delete() }

func (s *Store) firm() *Kind[firmDoc] { return NewKind[firmDoc](s, "firm", 1, Data) }

// restoreFirm takes over each fact that nobody changed since.
func restoreFirm(now *firmDoc, r merging[firmDoc]) error {
	facts := maps.Clone(now.Facts)
	if facts == nil {
		facts = map[string]string{}
	}
	for _, all := range []map[string]string{r.before.Facts, r.saved.Facts} {
		for name := range all {
			if facts[name] != r.before.Facts[name] {
				continue
			}
			if value, ok := r.saved.Facts[name]; ok {
				facts[name] = value
			} else {
				delete(facts, name)
			}
		}
	}
	now.Facts, now.Told = facts, now.Told || r.saved.Told
	return nil
}
