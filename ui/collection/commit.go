package collection

import (
	"context"
	"errors"
	"io/fs"
	"os"

	"yunlan/content/shape"
	"yunlan/data/shelf"
	"yunlan/search"
)

// change is a library as it is to be listed after a batch.
type change struct {
	list    []shelf.Document // as it is now, then with the batch
	at      map[string]int   // in list, by ID
	byHash  map[string]int   // by the hash of a file
	byText  map[string]int
	byPath  map[string]int
	byKey   map[uint32][]int // by the keys of their sketches
	touched map[int]bool
	fresh   map[int]*fresh
}

func newChange(list []shelf.Document) *change {
	ch := &change{
		at: map[string]int{}, byHash: map[string]int{}, byText: map[string]int{}, byPath: map[string]int{}, byKey: map[uint32][]int{},
		touched: map[int]bool{}, fresh: map[int]*fresh{},
	}
	for _, d := range list {
		ch.add(d)
	}
	return ch
}

func (ch *change) add(d shelf.Document) int {
	i := len(ch.list)
	ch.list = append(ch.list, d)
	ch.at[d.ID], ch.byText[d.Text] = i, i
	for _, key := range d.Sketch.Keys() {
		ch.byKey[key] = append(ch.byKey[key], i)
	}
	for _, p := range d.Places {
		ch.byHash[p.Hash], ch.byPath[p.Path] = i, i
	}
	return i
}

// put takes a file in. What it was before is the document that lost it, -1 for none;
// is the one that has it now, -1 where another program has removed that meanwhile.
func (ch *change) put(r reading) (was, is int, isNew bool) {
	was = -1
	if i, ok := ch.byPath[r.place.Path]; ok {
		was = i
	}
	is, ok := ch.byHash[r.place.Hash]
	if !ok && r.fresh != nil {
		is, ok = ch.byText[r.fresh.document.Text]
	}
	renewed := ok && r.fresh != nil && ch.list[is].Reader != shelf.Reader
	switch {
	case renewed:
		d := r.fresh.document
		d.ID, d.Hash, d.Added, d.Places = ch.list[is].ID, ch.list[is].Hash, ch.list[is].Added, ch.list[is].Places
		ch.list[is], ch.fresh[is] = d, r.fresh
	case !ok && r.fresh == nil:
		return was, -1, false
	case !ok:
		d := r.fresh.document
		d.ID = shelf.NewID(d.Hash, func(id string) bool { _, taken := ch.at[id]; return taken })
		is = ch.add(d)
		ch.fresh[is] = r.fresh
	}
	if was >= 0 && was != is {
		ch.list[was] = ch.list[was].Without(r.place.Path)
		ch.touched[was] = true
	}
	ch.list[is] = ch.list[is].With(r.place)
	ch.touched[is] = true
	ch.byHash[r.place.Hash], ch.byPath[r.place.Path] = is, is
	return was, is, !ok
}

// nearly is from which likeness on two texts are said to be nearly the same.
const nearly = .9

// alike is the document whose text is most like that of one; -1 for none that nearly has
// it.
func (ch *change) alike(to int) (is int, likeness float64) {
	is = -1
	for _, key := range ch.list[to].Sketch.Keys() {
		for _, i := range ch.byKey[key] {
			if i == to || len(ch.list[i].Places) == 0 {
				continue
			}
			if l := ch.list[to].Sketch.Likeness(ch.list[i].Sketch); l >= nearly && l > likeness {
				is, likeness = i, l
			}
		}
	}
	return is, likeness
}

// drop takes a place off.
func (ch *change) drop(path string) {
	if i, ok := ch.byPath[path]; ok {
		ch.list[i] = ch.list[i].Without(path)
		ch.touched[i] = true
		delete(ch.byPath, path)
	}
}

// parts are what is to be listed, what is to be taken off, and what is to be indexed.
func (ch *change) parts() (put []shelf.Document, remove []string, fresh []*fresh) {
	for i, d := range ch.list {
		switch {
		case !ch.touched[i]:
		case len(d.Places) == 0:
			if ch.fresh[i] == nil {
				remove = append(remove, d.ID)
			}
		default:
			put = append(put, d)
			if f := ch.fresh[i]; f != nil {
				f.document = d
				fresh = append(fresh, f)
			}
		}
	}
	return put, remove, fresh
}

// write puts the batch into the library, all of it or nothing. The end of ctx does
// not stop it: what was read is kept.
func (a *adder) write(ctx context.Context) error {
	done := a.outcome
	err := a.commit(context.WithoutCancel(ctx), func(ch *change) {
		for _, r := range a.batch {
			was, is, isNew := ch.put(r)
			if is < 0 {
				continue
			}
			a.note(ch, r, was, is, isNew)
		}
	})
	if err != nil {
		a.outcome = done
		return err
	}
	a.batch, a.bytes = nil, 0
	return nil
}

// note says what became of a file.
func (a *adder) note(ch *change, r reading, was, is int, isNew bool) {
	item := Item{r.place.Path, ch.list[is].ID, ch.list[is].Title}
	if other, likeness := ch.alike(is); isNew && other >= 0 {
		a.outcome.Alike = append(a.outcome.Alike, Alike{item, ch.list[other].ID, ch.list[other].Title, likeness})
	}
	switch {
	case was == is && r.fresh == nil: // only its time has changed
	case was >= 0:
		a.outcome.Replaced = append(a.outcome.Replaced, item)
	case isNew:
		a.outcome.Added = append(a.outcome.Added, item)
	default:
		a.outcome.Copies = append(a.outcome.Copies, item)
	}
}

// commit changes the library under its lock: what is new is kept, then indexed, then
// listed; what is removed is taken off the list, then swept.
func (c *Collection) commit(ctx context.Context, edit func(*change)) error {
	unlock, err := c.shelf.Lock(ctx)
	if err != nil {
		return err
	}
	defer unlock()
	list, err := c.Documents()
	if err != nil {
		return err
	}
	ch := newChange(list)
	edit(ch)
	put, remove, fresh := ch.parts()
	if len(put)+len(remove) == 0 {
		return nil
	}
	err = c.keep(fresh)
	if err == nil {
		err = c.indexAll(ctx, fresh, list)
	}
	if err == nil {
		err = c.shelf.Change(put, remove)
	}
	if err != nil {
		return errors.Join(err, c.shelf.Sweep(list))
	}
	list, err = c.Documents()
	if err == nil && len(remove) > 0 {
		err = errors.Join(c.indexAll(ctx, nil, list), c.shelf.Sweep(list))
	}
	return err
}

// keep writes what was read of new documents.
func (c *Collection) keep(list []*fresh) error {
	for _, f := range list {
		if err := c.shelf.Keep(f.document, f.doc); err != nil {
			return err
		}
		f.doc = shape.Doc{} // the rest of a batch takes the memory
	}
	return nil
}

// indexAll puts new documents into the index, and takes out what is not listed.
func (c *Collection) indexAll(ctx context.Context, list []*fresh, listed []shelf.Document) error {
	c.mu.Lock()
	engine, err := c.index()
	c.mu.Unlock()
	if err != nil {
		return err
	}
	var b search.Batch
	for _, f := range list {
		b.Put = append(b.Put, search.Entry{Info: info(f.document), Paper: f.paper})
	}
	is := idsOf(listed)
	for _, d := range engine.Documents() {
		if !is[d.ID] {
			b.Remove = append(b.Remove, d.ID)
		}
	}
	if len(b.Put)+len(b.Remove) == 0 {
		return nil
	}
	return engine.Apply(ctx, b)
}

// finish says which files have vanished, and takes off the places of those that were
// only moved: another file has their document.
func (a *adder) finish(ctx context.Context) error {
	list, err := a.Documents()
	if err != nil || ctx.Err() != nil {
		return err
	}
	var moved []string
	for i := range list {
		gone, there := a.gone(list[i])
		for _, path := range gone {
			if there {
				moved = append(moved, path)
				continue
			}
			a.outcome.Vanished = append(a.outcome.Vanished, Item{path, list[i].ID, list[i].Title})
		}
	}
	if len(moved) == 0 {
		return nil
	}
	return a.commit(ctx, func(ch *change) {
		for _, path := range moved {
			ch.drop(path)
		}
	})
}

// gone lists the places of a document that were looked for and are not there; there
// says that it has others.
func (a *adder) gone(d shelf.Document) (gone []string, there bool) {
	for _, p := range d.Places {
		if a.walk.covers(p.Path) && missing(p.Path) {
			gone = append(gone, p.Path)
			continue
		}
		there = there || !missing(p.Path)
	}
	return gone, there
}

func missing(path string) bool {
	_, err := os.Lstat(path)
	return errors.Is(err, fs.ErrNotExist)
}
