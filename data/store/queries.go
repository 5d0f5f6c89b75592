package store

import "strings"

// maxQueries is how many searches are remembered.
const maxQueries = 100

type queries struct {
	Queries []string `json:"queries"` // newest first, each once
}

// Queries returns past searches, newest first; nil if they cannot be read.
func (s *Store) Queries() []string {
	q, err := s.queries().Load()
	if err != nil {
		return nil // reported
	}
	return q.Queries
}

// SaveQuery puts a search in front of the others; a blank one is ignored.
// Errors are those of Kind.Update.
func (s *Store) SaveQuery(query string) error {
	query = strings.ToValidUTF8(strings.TrimSpace(query), "\uFFFD")
	if query == "" {
		return nil
	}
	return s.queries().Update(func(q *queries) error {
		q.Queries = inFront(q.Queries, query, maxQueries, func(old string) bool { return old == query })
		return nil
	})
}

// DeleteQueries deletes all searches, backups included.
func (s *Store) DeleteQueries() error { return s.queries().Delete() }

func (s *Store) queries() *Kind[queries] { return NewKind[queries](s, "queries", 1, State) }
