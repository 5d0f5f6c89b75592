package collection

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"

	"yunlan/content"
	"yunlan/content/shape"
	"yunlan/content/source"
	"yunlan/data/shelf"
	"yunlan/data/store"
	"yunlan/search"
)

// Collection is the reader's library. All methods may be called at once.
type Collection struct {
	dirs  store.Dirs
	shelf *shelf.Library

	mu     sync.Mutex
	listed []shelf.Document // as read last
	stamp  fs.FileInfo      // of the list as read last; nil for none
	engine *search.Collection
	match  match // of the list and the index, as they were searched last
	ahead  sync.WaitGroup
}

// Open never fails and touches nothing.
func Open(d store.Dirs) *Collection { return &Collection{dirs: d, shelf: shelf.Open(d)} }

// Close lets go of the index.
func (c *Collection) Close() error {
	c.ahead.Wait() // or it would open the index again
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.engine == nil {
		return nil
	}
	err := c.engine.Close()
	c.engine = nil
	return err
}

// Problems returns what was wrong with the list since the last call.
func (c *Collection) Problems() []store.Problem { return c.shelf.Problems() }

// Documents lists the library in the order in which documents were put; do not
// change the list. Errors are those of shelf.Library.Documents.
func (c *Collection) Documents() ([]shelf.Document, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.documents()
}

// documents reads the list again if it has changed on disk.
func (c *Collection) documents() ([]shelf.Document, error) {
	now, err := os.Stat(c.shelf.List())
	if err == nil && c.stamp != nil && os.SameFile(now, c.stamp) && now.ModTime().Equal(c.stamp.ModTime()) {
		return c.listed, nil
	}
	list, err := c.shelf.Documents()
	if err != nil {
		return nil, err
	}
	c.listed, c.stamp = list, now
	return list, nil
}

// idsOf are the IDs of documents.
func idsOf(list []shelf.Document) map[string]bool {
	is := make(map[string]bool, len(list))
	for i := range list {
		is[list[i].ID] = true
	}
	return is
}

// opened is the list, and the index of all documents.
func (c *Collection) opened() ([]shelf.Document, *search.Collection, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	list, err := c.documents()
	if err != nil {
		return nil, nil, err
	}
	engine, err := c.index()
	return list, engine, err
}

// index opens the index of all documents. Who calls it holds c.mu.
func (c *Collection) index() (*search.Collection, error) {
	if c.engine == nil {
		engine, err := search.OpenCollection(c.shelf.IndexFolder())
		if err != nil {
			return nil, err
		}
		c.engine = engine
	}
	return c.engine, nil
}

// Named finds documents by their ID or its beginning, by the path of a file, or by
// their title, else by a part of it.
func Named(list []shelf.Document, name string) []shelf.Document {
	path, _ := filepath.Abs(name)
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target
	}
	at := func(d shelf.Document) bool { _, ok := d.At(path); return ok }
	return first(list, slices.Insert(called(name), 1, at))
}

// Called finds documents as Named does, but by no path: it looks at no file.
func Called(list []shelf.Document, name string) []shelf.Document { return first(list, called(name)) }

// called are the ways in which a document can have a name, the surest first.
func called(name string) []func(shelf.Document) bool {
	const shortest = 4 // digits of an ID
	key := search.Folded(name)
	return []func(shelf.Document) bool{
		func(d shelf.Document) bool { return d.ID == name },
		func(d shelf.Document) bool { return search.Folded(d.Title) == key },
		func(d shelf.Document) bool {
			return len(name) >= shortest && strings.HasPrefix(d.Hash, strings.ToLower(name))
		},
		func(d shelf.Document) bool { return key != "" && strings.Contains(search.Folded(d.Title), key) },
	}
}

// first are the documents that the first of the ways finds that finds any.
func first(list []shelf.Document, ways []func(shelf.Document) bool) []shelf.Document {
	for _, is := range ways {
		if found := slices.Collect(filtered(list, is)); len(found) > 0 {
			return found
		}
	}
	return nil
}

func filtered(list []shelf.Document, keep func(shelf.Document) bool) func(func(shelf.Document) bool) {
	return func(yield func(shelf.Document) bool) {
		for i := range list {
			if keep(list[i]) && !yield(list[i]) {
				return
			}
		}
	}
}

// Paper is a document of the library as it was read and as the reader left it; from its
// file, where what was kept of it is gone. Own is the paper that comes along.
func (c *Collection) Paper(d shelf.Document) (*content.Paper, error) {
	if d.ID == Bundled {
		return content.Load(), nil
	}
	doc, _, err := c.read(d)
	if err != nil {
		return nil, err
	}
	return store.Open(c.dirs.Document(d.Hash)).Known(build(doc, d)), nil
}

// read is what a source read of a document; again says that it is read anew, because
// nothing of it was kept that can be used.
func (c *Collection) read(d shelf.Document) (doc shape.Doc, again bool, err error) {
	doc, err = c.shelf.Kept(d)
	if err == nil {
		return doc, false, nil
	}
	if doc, again = readAgain(d); again {
		err = nil
	}
	return doc, again, err
}

// build makes a paper of what was read.
func build(doc shape.Doc, d shelf.Document) *content.Paper {
	paper := content.Build(doc)
	paper.Doc = d.Hash
	if paper.Title == "" {
		paper.Title = d.Title
	}
	return paper
}

// limits are those of the program, with its cache folder.
func limits() source.Limits {
	l := source.Usual
	l.Cache = store.DefaultDirs().Cache
	return l
}

// readAgain reads a document from one of its files that is unchanged.
func readAgain(d shelf.Document) (shape.Doc, bool) {
	for _, p := range d.Places {
		data, hash, err := source.Bytes(p.Path, source.Usual)
		if err != nil || hash != d.Hash {
			continue
		}
		if doc, _, err := source.Read(filepath.Base(p.Path), data, limits()); err == nil {
			return doc, true
		}
	}
	return shape.Doc{}, false
}

// info is what the index is told of a document.
func info(d shelf.Document) search.Info {
	return search.Info{ID: d.ID, Version: versionOf(d), Title: d.Title, Family: d.Family, Year: d.Year}
}

// versionOf changes whenever a document has to be indexed again.
func versionOf(d shelf.Document) string { return strconv.Itoa(d.Reader) + "-" + d.Text }
