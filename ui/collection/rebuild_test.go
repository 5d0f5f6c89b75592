package collection

import (
	"context"
	"fmt"
	"testing"

	"yunlan/data/store"
	"yunlan/search"
)

// TestARebuildThatWasStoppedGoesOn: who stops it again and again is done at last. One
// that was not stopped begins anew.
func TestARebuildThatWasStoppedGoesOn(t *testing.T) {
	c, dir := library(t), folderOf(t)
	const more = 3 // than are written at once
	for i := range batchFiles + more {
		write(t, dir, fmt.Sprintf("%d.md", i), fmt.Sprintf("# 报告%d\n\n第%d份说独角兽。\n", i, i))
	}
	add(t, c, dir)
	rebuild := func(stopAt int) (r Rebuilt, begun int) {
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()
		mine := again(t)
		defer func() { _ = mine.Close() }()
		r, err := mine.Rebuild(ctx, func(p Progress) {
			if begun == 0 {
				begun = p.Total
			}
			if !p.Writing && p.Done == stopAt {
				cancel()
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		return r, begun
	}
	if r, begun := rebuild(batchFiles + 1); !r.Stopped || begun != batchFiles+more || r.Documents != batchFiles {
		t.Fatalf("of %d: %+v", begun, r)
	}
	if r, begun := rebuild(-1); r.Stopped || begun != more || r.Documents != batchFiles+more {
		t.Errorf("behind a stop, of %d: %+v", begun, r)
	}
	if r, begun := rebuild(-1); begun != batchFiles+more || r.Documents != batchFiles+more {
		t.Errorf("when all is there, of %d: %+v", begun, r)
	}
}

// TestWithoutAHomeNothingOfTheWorkingFolderIsRead, whatever is called index there.
func TestWithoutAHomeNothingOfTheWorkingFolderIsRead(t *testing.T) {
	c, dir := library(t), folderOf(t)
	write(t, dir, "a.md", report("甲报告", "独角兽", 3))
	add(t, c, dir)
	t.Chdir(c.shelf.Folder())
	_ = c.Close()
	stray := Open(store.Dirs{})
	found, err := stray.Search(search.Query{Text: "独角兽"})
	if err != nil || found.Searched+found.Lacking != 0 || stray.engine.Documents() != nil {
		t.Errorf("%+v, %v", found, err)
	}
}
