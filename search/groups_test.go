package search

import (
	"slices"
	"strconv"
	"testing"
)

// TestDocumentsWithoutShownHitsAreInOrder: the most hits first, then by ID, whatever the
// order in which they were put.
func TestDocumentsWithoutShownHitsAreInOrder(t *testing.T) {
	var list []Entry
	for i := range 5 {
		list = append(list, made(strconv.Itoa(9-i), "1", 2021, "量子霸权"))
	}
	r, err := collect(t, t.TempDir(), list...).Search(Query{Text: "云计算", Limit: 1})
	if err != nil || len(r.Documents) != 5 {
		t.Fatalf("%+v, %v", r.Documents, err)
	}
	var ids []string
	for _, g := range r.Documents[1:] {
		ids = append(ids, g.ID)
	}
	if !slices.IsSorted(ids) {
		t.Errorf("documents with as many hits each stand as %v", ids)
	}
}
