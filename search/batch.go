package search

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/index/scorch"
	"github.com/blevesearch/bleve/v2/index/scorch/mergeplan"
)

// nextEdition writes the edition that b makes of the one before, nil for none.
func nextEdition(ctx context.Context, folder string, before *edition, b Batch) error {
	if err := b.check(); err != nil {
		return err
	}
	made, err := os.MkdirTemp(folder, unfinished+"*")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(made) }() // gone already when all went well
	e := &edition{serial: 1}
	if list, err := editions(folder); err != nil {
		return err
	} else if len(list) > 0 {
		e.serial = list[0] + 1
	}
	if before != nil {
		if err := linkFiles(filepath.Join(folder, strconv.Itoa(before.serial)), made); err != nil {
			return err
		}
	}
	if err := e.writeBatch(ctx, made, before, b); err != nil {
		return err
	}
	if err := e.keep(made); err != nil {
		return err
	}
	return os.Rename(made, filepath.Join(folder, strconv.Itoa(e.serial)))
}

// check refuses a batch that says two things of one document.
func (b Batch) check() error {
	seen := map[string]bool{}
	for _, d := range b.Put {
		if d.ID == "" || d.Paper == nil || seen[d.ID] {
			return fmt.Errorf("document %q has no ID, no text or is put twice", d.ID)
		}
		seen[d.ID] = true
	}
	return nil
}

// writeBatch changes the index in a folder, and fills e with what is in it then.
func (e *edition) writeBatch(ctx context.Context, folder string, before *edition, b Batch) error {
	ix, err := openForWriting(folder, before == nil)
	if err != nil {
		return err
	}
	w := &batches{index: ix, batch: ix.NewBatch(), pairs: true, unit: lengthUnit}
	e.keepOld(w, before, b)
	for i := range b.Put {
		if err == nil {
			err = e.add(ctx, w, b.Put[i])
		}
	}
	if err == nil {
		err = w.flush()
	}
	if err == nil {
		err = compact(ctx, ix)
	}
	return errors.Join(err, ix.Close())
}

// compact keeps segments few, which makes them small together and quick to
// search: two of each size, ten times the one before.
func compact(ctx context.Context, ix bleve.Index) error {
	inner, err := ix.Advanced()
	if err != nil {
		return err
	}
	tiers := mergeplan.DefaultMergePlanOptions
	tiers.MaxSegmentsPerTier = 2
	if s, ok := inner.(*scorch.Scorch); ok {
		return s.ForceMerge(ctx, &tiers)
	}
	return nil
}

func openForWriting(folder string, fresh bool) (bleve.Index, error) {
	if !fresh {
		return bleve.OpenUsing(folder, map[string]any{"bolt_timeout": "1s"})
	}
	m, err := newSchema(true)
	if err != nil {
		return nil, err
	}
	return bleve.NewUsing(folder, m, scorch.Name, scorch.Name, map[string]any{"bolt_timeout": "1s"})
}

// keepOld takes over the documents that stay, and removes the others.
func (e *edition) keepOld(w *batches, before *edition, b Batch) {
	if before == nil {
		return
	}
	gone := map[string]bool{}
	for _, id := range b.Remove {
		gone[id] = true
	}
	for i := range b.Put {
		gone[b.Put[i].ID] = true
	}
	e.list.Next, e.list.Names = before.list.Next, before.list.Names
	for _, d := range before.list.Documents {
		if !gone[d.ID] {
			rows := before.rows[d.first : d.first+d.Passages]
			e.place(d, rows)
			continue
		}
		for k := range d.Passages {
			w.batch.Delete(passageName(d.Number, k))
		}
	}
}

// place puts a document behind those that are there.
func (e *edition) place(d cataloged, rows []row) {
	d.first = len(e.rows)
	for _, r := range rows {
		r.document = int32(len(e.list.Documents))
		e.rows = append(e.rows, r)
	}
	e.list.Documents = append(e.list.Documents, d)
}

// add indexes a document; ctx ends it between two packs.
func (e *edition) add(ctx context.Context, w *batches, doc Entry) error {
	c := newOnePaper(doc.Paper)
	d := cataloged{Info: doc.Info, Number: e.list.Next, Passages: c.size(), Bytes: c.bytes()}
	e.list.Next++
	rows := make([]row, 0, c.size())
	for len(rows) < c.size() {
		err := ctx.Err()
		if err == nil {
			rows, err = e.addPack(w, c, d.Number, rows)
		}
		if err != nil {
			return fmt.Errorf("index %s: %w", doc.ID, err)
		}
	}
	for i := range c.Blocks {
		d.Chars += utf8.RuneCountInString(c.Blocks[i].Text)
	}
	e.place(d, rows)
	return nil
}

// addPack indexes the passages behind those that have rows, as many as are packed
// together.
func (e *edition) addPack(w *batches, c onePaper, number int, rows []row) ([]row, error) {
	some := make([]stored, c.packFrom(len(rows)))
	for i := range some {
		some[i], _ = c.read(len(rows) + i) // it is in memory
	}
	packed, err := pack(some)
	for i := range some {
		if err != nil {
			return rows, err
		}
		n := len(rows)
		err = w.add(passageName(number, n), some[i].block.Text, packed)
		packed = nil
		o := c.origin(n)
		rows = append(rows, row{
			kind: uint8(e.named(string(o.kind))), behind: uint8(i), section: e.named(string(o.section)), chapter: e.named(string(o.chapter)),
		})
	}
	return rows, err
}

// named numbers the names in rows. Kinds come first: they are few.
func (e *edition) named(name string) uint32 {
	if e.numbers == nil {
		if len(e.list.Names) == 0 {
			for _, k := range facetKinds {
				e.list.Names = append(e.list.Names, string(k.kind))
			}
		}
		e.numbers = make(map[string]uint32, len(e.list.Names))
		for i, n := range e.list.Names {
			e.numbers[n] = uint32(i)
		}
	}
	n, ok := e.numbers[name]
	if !ok {
		n = uint32(len(e.list.Names))
		e.numbers[name] = n
		e.list.Names = append(e.list.Names[:n:n], name)
	}
	return n
}

// linkFiles gives the files of bleve in one folder second names in another:
// segments never change. What changes in its place is copied, as all is where a
// file system has no links.
func linkFiles(from, to string) error {
	if err := os.Mkdir(filepath.Join(to, "store"), 0o700); err != nil {
		return err
	}
	return filepath.WalkDir(from, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		switch filepath.Base(name) {
		case sealName, numbersName, cutsName, catalogName, rowsName:
			return nil // written anew
		}
		target := filepath.Join(to, name)
		if filepath.Ext(name) == ".zap" && os.Link(path, target) == nil {
			return nil
		}
		return copyFile(path, target)
	})
}

func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer func() { _ = in.Close() }() // it was only read
	out, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}
