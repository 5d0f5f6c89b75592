package collection

import (
	"cmp"
	"maps"
	"slices"
)

// Facet counts what was found of documents that share something.
type Facet[T any] struct {
	Key       T        `json:"key"`
	Total     int      `json:"total"`     // passages
	Documents []string `json:"documents"` // their IDs
}

// Years are the documents that were found by year, the last first; 0 is no year.
func (f Found) Years() []Facet[int] {
	list := facets(f, func(i int) int { return f.Documents[i].Year })
	slices.SortFunc(list, func(a, b Facet[int]) int { return cmp.Compare(b.Key, a.Key) })
	return list
}

// Families are the documents that were found by family, those with the most passages
// first.
func (f Found) Families() []Facet[string] {
	list := facets(f, func(i int) string { return f.Documents[i].Family })
	slices.SortFunc(list, func(a, b Facet[string]) int { return cmp.Or(b.Total-a.Total, cmp.Compare(a.Key, b.Key)) })
	return list
}

func facets[T cmp.Ordered](f Found, key func(i int) T) []Facet[T] {
	by := map[T]*Facet[T]{}
	for i, g := range f.Documents {
		k := key(i)
		if by[k] == nil {
			by[k] = &Facet[T]{Key: k}
		}
		by[k].Total += g.Total
		by[k].Documents = append(by[k].Documents, g.ID)
	}
	list := make([]Facet[T], 0, len(by))
	for _, k := range slices.Sorted(maps.Keys(by)) {
		list = append(list, *by[k])
	}
	return list
}
