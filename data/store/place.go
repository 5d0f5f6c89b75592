package store

import "time"

// Place is where the reader was.
type Place struct {
	Block  string    `json:"block"`  // ID of the block on top; "" before the first reading
	Offset int       `json:"offset"` // byte offset in its text
	Screen string    `json:"screen"` // which screen was open
	Saved  time.Time `json:"saved"`
}

// Place returns where the reader was; the zero Place if that is unknown.
func (s *Store) Place() Place {
	p, err := s.place().Load()
	if err != nil {
		return Place{} // reported; the paper opens at its beginning
	}
	return p
}

// SavePlace remembers a place; of two processes the later one counts. Errors
// are those of Kind.Update.
func (s *Store) SavePlace(p Place) error {
	return s.place().Update(func(old *Place) error {
		*old = p
		return nil
	})
}

func (s *Store) place() *Kind[Place] { return NewKind[Place](s, "place", 1, State) }
