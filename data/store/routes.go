package store

import (
	"slices"
	"time"
)

// Progress is how far the reader came on a reading route.
type Progress struct {
	Route string    `json:"route"` // the route's ID
	Stop  int       `json:"stop"`  // the one last shown, from 0
	Done  bool      `json:"done"`  // walked to its end
	Date  time.Time `json:"date"`
}

type routes struct {
	Routes []Progress `json:"routes"` // newest first, each route once
}

// Routes returns the progress on every started route, newest first.
func (s *Store) Routes() []Progress {
	r, err := s.routes().Load()
	if err != nil {
		return nil // reported
	}
	return r.Routes
}

// SaveRoute remembers how far the reader came. Errors are those of
// Kind.Update.
func (s *Store) SaveRoute(p Progress) error {
	return s.routes().Update(func(r *routes) error {
		r.Routes = slices.DeleteFunc(r.Routes, func(old Progress) bool { return old.Route == p.Route })
		r.Routes = slices.Insert(r.Routes, 0, p)
		return nil
	})
}

func (s *Store) routes() *Kind[routes] { return NewKind[routes](s, "routes", 1, State) }
