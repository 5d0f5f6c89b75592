package collection

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"yunlan/content"
	"yunlan/data/shelf"
	"yunlan/search"
)

// TestADamagedIndexIsMadeAgain: lost, torn or another program's, it is said and never
// used; rebuild and the next add make it anew from what is kept.
func TestADamagedIndexIsMadeAgain(t *testing.T) {
	c, dir := library(t), folderOf(t)
	write(t, dir, "a.md", report("甲报告", "独角兽", 3))
	write(t, dir, "b.md", report("乙报告", "麒麟", 3))
	add(t, c, dir)
	_ = c.Close()
	damages := map[string]func(index string) error{
		"gone": os.RemoveAll,
		"torn": func(index string) error {
			all, err := filepath.Glob(filepath.Join(index, "*", "store", "*.zap"))
			for _, path := range all {
				err = os.Truncate(path, 10)
			}
			return err
		},
		"foreign": func(index string) error {
			if err := os.RemoveAll(index); err != nil {
				return err
			}
			return os.WriteFile(index, []byte("another program's"), 0o600)
		},
	}
	for how, damage := range damages {
		for what, mend := range map[string]func(*Collection) error{
			"rebuild": func(c *Collection) error { _, err := c.Rebuild(context.Background(), quiet); return err },
			"add":     func(c *Collection) error { _, err := c.Add(context.Background(), []string{dir}, quiet); return err },
		} {
			if how == "foreign" && what == "add" {
				continue // a file in place of the folder is for rebuild to remove
			}
			if err := damage(c.shelf.IndexFolder()); err != nil {
				t.Fatal(err)
			}
			mine := again(t)
			if k, err := mine.Check(context.Background(), quiet); err != nil || k.Sound() {
				t.Errorf("%s: nothing is said: %v", how, err)
			}
			if found, err := mine.Search(search.Query{Text: "独角兽"}); err != nil || found.Total > 0 || found.Lacking != 2 {
				t.Errorf("%s: it is used: %+v, %v", how, found, err)
			}
			if err := mend(mine); err != nil {
				t.Errorf("%s, %s: %v", how, what, err)
			}
			if finds(t, mine, `"独角兽"`) != "甲报告" || finds(t, mine, `"麒麟"`) != "乙报告" {
				t.Errorf("%s, %s: not all is found", how, what)
			}
			_ = mine.Close()
			sound(t, 2)
		}
	}
}

// TestADamagedTextIsReadAgain from its file; without an unchanged file it is said.
func TestADamagedTextIsReadAgain(t *testing.T) {
	c, dir := library(t), folderOf(t)
	a := write(t, dir, "a.md", report("甲报告", "独角兽", 3))
	add(t, c, dir)
	list, _ := c.Documents()
	kept := filepath.Join(c.shelf.Folder(), "papers", list[0].ID+".doc")
	if err := os.WriteFile(kept, []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	if k, err := c.Check(context.Background(), quiet); err != nil || k.Sound() {
		t.Errorf("the damage is not seen: %+v, %v", k, err)
	}
	if p, err := c.Paper(list[0]); err != nil || p.Title != "甲报告" || p.Doc != list[0].Hash {
		t.Errorf("%v", err)
	}
	r, err := c.Rebuild(context.Background(), quiet)
	if err != nil || r.Documents != 1 || len(r.Lost) > 0 {
		t.Errorf("%+v, %v", r, err)
	}
	sound(t, 1)
	if err := os.WriteFile(kept, []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	write(t, dir, "a.md", report("改了", "不同", 2))
	if r, err := c.Rebuild(context.Background(), quiet); err != nil || r.Documents != 0 || len(r.Lost) != 1 {
		t.Errorf("%+v, %v", r, err)
	}
	if o := add(t, c, a); counts(o) != "0 1 0 0 0 0 1" {
		t.Errorf("its file is back: %s", counts(o))
	}
	sound(t, 1)
}

// TestWhatAnEarlierReleaseReadIsReadAgain when its file is added, and is one document
// as before.
func TestWhatAnEarlierReleaseReadIsReadAgain(t *testing.T) {
	c, dir := library(t), folderOf(t)
	write(t, dir, "a.md", report("甲报告", "独角兽", 3))
	add(t, c, dir)
	list, _ := c.Documents()
	old := list[0]
	old.Reader, old.Title, old.Text = shelf.Reader-1, "从前的标题", "other"
	if err := c.shelf.Change([]shelf.Document{old}, nil); err != nil {
		t.Fatal(err)
	}
	o := add(t, c, dir)
	list, _ = c.Documents()
	if counts(o) != "0 1 0 0 0 0 1" || list[0].ID != old.ID || list[0].Title != "甲报告" || list[0].Reader != shelf.Reader {
		t.Errorf("%s, %+v", counts(o), list)
	}
	sound(t, 1)
}

// TestWhatIsNotListedIsNotShown: a program that was killed between indexing and
// listing leaves hits that nobody sees, and the next add takes them away.
func TestWhatIsNotListedIsNotShown(t *testing.T) {
	c, dir := library(t), folderOf(t)
	write(t, dir, "a.md", report("甲报告", "独角兽", 3))
	add(t, c, dir)
	list, _ := c.Documents()
	stray := list[0]
	stray.ID, stray.Title = "stray", "没有列出的"
	paper, err := c.Paper(list[0])
	if err != nil {
		t.Fatal(err)
	}
	if err := c.indexAll(context.Background(), []*fresh{{document: stray, paper: paper}}, append(list, stray)); err != nil {
		t.Fatal(err)
	}
	if got := finds(t, c, `"独角兽"`); got != "甲报告" {
		t.Errorf("found in %q", got)
	}
	write(t, dir, "b.md", report("乙报告", "麒麟", 3))
	add(t, c, dir)
	sound(t, 2)
}

// TestAPaperIsAsItWasRead: the same blocks with the same IDs as from its file.
func TestAPaperIsAsItWasRead(t *testing.T) {
	c, dir := library(t), folderOf(t)
	path := write(t, dir, "whitepaper.txt", content.Load().Raw)
	add(t, c, dir)
	list, _ := c.Documents()
	doc, ok := readAgain(list[0])
	if !ok {
		t.Fatalf("%s cannot be read", path)
	}
	want := build(doc, list[0])
	got, err := c.Paper(list[0])
	if err != nil || len(got.Blocks) != len(want.Blocks) {
		t.Fatalf("%v", err)
	}
	for i := range want.Blocks {
		if fmt.Sprint(got.Blocks[i]) != fmt.Sprint(want.Blocks[i]) {
			t.Errorf("block %d is %+v, want %+v", i, got.Blocks[i], want.Blocks[i])
		}
	}
}
