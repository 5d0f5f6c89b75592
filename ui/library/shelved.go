package library

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/content/shape"
	"yunlan/data/edition"
	"yunlan/data/shelf"
	"yunlan/data/store"
	"yunlan/ui/collection"
	"yunlan/ui/coverage"
	"yunlan/ui/pace"
)

// shelved is a document with the reader's traces in it.
type shelved struct {
	shelf.Document
	notes, marks int
	share        int // read, in per cent; -1 where nothing was read
	opened       time.Time
	missing      bool // none of its files is there
}

// shelved adds what the reader left in each document. Only those that were ever opened
// have a folder of their own.
func (l *Library) shelved(list []shelf.Document) []shelved {
	all := make([]shelved, len(list))
	for i, d := range list {
		all[i] = l.traced(d, l.dirs.Document(d.Hash))
		all[i].missing = !anyThere(d)
	}
	return all
}

// bundled is the bundled paper.
func (l *Library) bundled() shelved { return l.traced(collection.Own(), l.dirs) }

// traced is a document with what the reader left in the folders of it, called as its
// edition calls it in the language in use.
func (l *Library) traced(d shelf.Document, dirs store.Dirs) shelved {
	t := shelved{Document: d, share: -1}
	if own := edition.Of(&content.Paper{Doc: d.Hash}); own != nil {
		t.Title = own.Title.String() // the family is what series are asked by
	}
	if !isThere(dirs.State) && !isThere(dirs.Data) {
		return t
	}
	s := store.Open(dirs)
	t.notes, t.marks, t.opened = len(s.Notes()), lettered(s.Marks()), s.Place().Saved
	if read := s.Reading(); len(read.Seen) > 0 {
		t.share = l.shareOf(d, read)
	}
	return t
}

func isThere(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func anyThere(d shelf.Document) bool {
	return slices.ContainsFunc(d.Places, func(p shelf.Place) bool { return isThere(p.Path) })
}

// lettered counts the marks that the reader set.
func lettered(all []store.Mark) (n int) {
	for _, m := range all {
		if m.Letter != "" {
			n++
		}
	}
	return n
}

// shareOf is how much of a document was read, in per cent.
func (l *Library) shareOf(d shelf.Document, read store.Reading) int {
	paper, err := l.all.Paper(d)
	if err != nil {
		return -1
	}
	sum := pace.Of(paper, read)
	if sum.Total == 0 {
		return -1
	}
	return 100 * sum.Chars / sum.Total
}

// detail is the year, the pages and what the reader did, two blanks apart.
func (d shelved) detail() string {
	var parts []string
	add := func(holds bool, s string) {
		if holds {
			parts = append(parts, s)
		}
	}
	add(d.Year > 0, strconv.Itoa(d.Year))
	add(d.Pages > 0, pagesOf.F(d.Pages))
	add(d.Pages == 0, charsOf.F(d.Chars))
	add(d.share >= 0, readShare.F(d.share))
	add(d.notes > 0, notesOf.F(d.notes))
	add(d.marks > 0, marksOf.F(d.marks))
	add(len(d.Lost) > 0, lostSome.String())
	add(d.missing, fileMissing.String())
	add(d.ID == collection.Bundled, comesAlong.String())
	return strings.Join(parts, "  ")
}

// whole is what stands beside the list for the selected document.
func (d shelved) whole() string {
	lines := []string{content.OneLine(d.Title), d.detail()}
	for _, by := range []string{d.Author, d.Publisher} {
		if by != "" {
			lines = append(lines, content.OneLine(by))
		}
	}
	lines = append(lines, familyOf.F(content.OneLine(d.Family)))
	for _, l := range d.Lost {
		lines = append(lines, coverage.Lost(shape.Loss(l)))
	}
	for _, p := range d.Places {
		lines = append(lines, content.OneLine(p.Path))
	}
	return strings.Join(append(lines, d.ID), "\n")
}

// words find a document beside its title.
func (d shelved) words() string {
	words := []string{d.ID, d.Family, d.Author, d.Publisher, strconv.Itoa(d.Year)}
	for _, p := range d.Places {
		words = append(words, filepath.Base(p.Path))
	}
	return strings.Join(words, " ")
}

// order is how the documents stand.
type order int

// The orders.
const (
	byFamily order = iota // and within a family by year
	byYear                // the last first
	byOpened              // the one that was read last first
	byAdded               // the newest first
	orders
)

func (o order) name() string {
	return []lang.Text{orderFamily, orderYear, orderOpened, orderAdded}[o].String()
}

func (o order) sort(all []shelved) {
	slices.SortStableFunc(all, func(a, b shelved) int {
		switch o {
		case byYear:
			return cmp.Or(cmp.Compare(b.Year, a.Year), cmp.Compare(a.Title, b.Title))
		case byOpened:
			return cmp.Or(b.opened.Compare(a.opened), cmp.Compare(a.Title, b.Title))
		case byAdded:
			return cmp.Or(b.Added.Compare(a.Added), cmp.Compare(a.Title, b.Title))
		}
		return cmp.Or(cmp.Compare(a.Family, b.Family), cmp.Compare(a.Year, b.Year), cmp.Compare(a.Title, b.Title))
	})
}
