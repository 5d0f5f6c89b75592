package collection

import (
	"testing"

	"yunlan/search"
)

// TestALibraryIsReadAhead: while it is read, a search answers and Close waits; a library
// that is not there is nothing to read.
func TestALibraryIsReadAhead(t *testing.T) {
	c, dir := library(t), folderOf(t)
	c.Prepare()
	write(t, dir, "a.md", report("甲报告", "独角兽", 3))
	add(t, c, dir)
	mine := again(t)
	for range 3 {
		mine.Prepare()
		if found, err := mine.Search(search.Query{Text: `"独角兽"`}); err != nil || found.Total == 0 || found.Searched != 1 {
			t.Errorf("%+v, %v", found, err)
		}
		mine.Prepare()
		if err := mine.Close(); err != nil {
			t.Error(err)
		}
		if mine.engine != nil {
			t.Error("the index is open behind Close")
		}
	}
}
