package collection

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"yunlan/data/found"
)

// TestNumbersOfWhatCannotBeRead: a document of which nothing is left is said, whether all
// are read or those with a word alone.
func TestNumbersOfWhatCannotBeRead(t *testing.T) {
	c, dir := library(t), folderOf(t)
	write(t, dir, "a.md", editionOf(2021, "2020年，全市算力规模达到140亿元。"))
	gone := write(t, dir, "b.md", editionOf(2022, "2021年，全市算力规模达到180亿元。"))
	add(t, c, dir)
	list, err := c.Documents()
	if err != nil {
		t.Fatal(err)
	}
	var lost string
	for _, d := range list {
		if filepath.Base(d.Places[0].Path) == filepath.Base(gone) {
			lost = d.ID
		}
	}
	for _, path := range []string{gone, filepath.Join(c.shelf.Folder(), "papers", lost+".doc")} {
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
	}
	for _, words := range [][]string{nil, {"全市算力规模"}} {
		all, unread, err := c.FactsOf(context.Background(), words, func(f found.Fact) bool { return f.Unit == "亿元" }, quiet)
		if err != nil || len(all) != 1 || len(unread) != 1 || unread[0].ID != lost {
			t.Errorf("%q: %d numbers, unread %+v, %v", words, len(all), unread, err)
		}
	}
}
