package search

import (
	"context"
	"encoding/binary"
	"encoding/json"
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
	w := &batches{index: ix, batch: ix.NewBatch()}
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
	m, err := newSchema()
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

// add indexes a document; ctx ends it between two passages.
func (e *edition) add(ctx context.Context, w *batches, doc Entry) error {
	c := newOnePaper(doc.Paper)
	d := cataloged{Info: doc.Info, Number: e.list.Next, Passages: c.size(), Bytes: c.bytes()}
	e.list.Next++
	rows := make([]row, c.size())
	for n := range rows {
		if err := ctx.Err(); err != nil {
			return err
		}
		s, _ := c.read(n) // it is in memory
		raw, err := json.Marshal(head{s.block.ID, s.title, s.block.Page, s.block.Breaks})
		if err == nil {
			err = w.Index(passageName(d.Number, n), document{Text: s.block.Text, Stored: string(raw) + "\n" + s.block.Text})
		}
		if err != nil {
			return fmt.Errorf("index %s: %w", doc.ID, err)
		}
		o := c.origin(n)
		rows[n] = row{kind: uint8(e.named(string(o.kind))), section: e.named(string(o.section)), chapter: e.named(string(o.chapter))}
		d.Chars += utf8.RuneCountInString(s.block.Text)
	}
	e.place(d, rows)
	return nil
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

// keep writes what an edition is opened with into its folder, and seals it.
func (e *edition) keep(folder string) error {
	chars := 0
	for i := range e.list.Documents {
		chars += e.list.Documents[i].Chars
	}
	raw, err := json.Marshal(e.list)
	if err == nil {
		err = os.WriteFile(filepath.Join(folder, catalogName), raw, 0o600)
	}
	raw = raw[:0]
	for _, r := range e.rows {
		raw = append(raw, r.kind)
		raw = binary.LittleEndian.AppendUint32(raw, uint32(r.document))
		raw = binary.LittleEndian.AppendUint32(raw, r.section)
		raw = binary.LittleEndian.AppendUint32(raw, r.chapter)
	}
	if err == nil {
		err = os.WriteFile(filepath.Join(folder, rowsName), raw, 0o600)
	}
	n := lengths{charField: chars, pairField: chars}
	e.sort()
	if err == nil {
		e.ix, err = openFolder(folder, n)
	}
	if err != nil {
		return err
	}
	err = keepTables(folder, e.ix, e, e.library)
	if err == nil {
		err = e.ix.dropUnused(folder)
	}
	if err = errors.Join(err, e.ix.close()); err == nil {
		err = sealFolder(folder, n)
	}
	return err
}

// dropUnused removes the segments that were merged into others: bleve does so
// only while an index stays open.
func (ix *index) dropUnused(folder string) error {
	all, err := filepath.Glob(filepath.Join(folder, "store", "*.zap"))
	snapshot, ok := ix.reader.(*scorch.IndexSnapshot)
	if err != nil || !ok {
		return err
	}
	used := map[string]bool{}
	for _, s := range snapshot.Segments() {
		if file, ok := s.Segment().(interface{ Path() string }); ok {
			used[filepath.Base(file.Path())] = true
		}
	}
	for _, path := range all {
		if len(used) > 0 && !used[filepath.Base(path)] {
			err = errors.Join(err, os.Remove(path))
		}
	}
	return err
}

// rowSize is the size of a row on disk.
const rowSize = 13

// readRows reads what keep wrote.
func (e *edition) readRows(folder string) error {
	raw, err := os.ReadFile(filepath.Join(folder, catalogName))
	if err == nil {
		err = json.Unmarshal(raw, &e.list)
	}
	if err != nil {
		return err
	}
	passages := 0
	for i := range e.list.Documents {
		e.list.Documents[i].first = passages
		passages += e.list.Documents[i].Passages
	}
	if raw, err = os.ReadFile(filepath.Join(folder, rowsName)); err != nil {
		return err
	}
	if len(raw) != rowSize*passages || len(e.ix.number) < passages {
		return fmt.Errorf("%d bytes for %d passages, %d in the index", len(raw), passages, len(e.ix.number))
	}
	e.rows = make([]row, passages)
	for i := range e.rows {
		b := raw[rowSize*i : rowSize*(i+1)]
		e.rows[i] = row{
			int32(binary.LittleEndian.Uint32(b[1:])), b[0],
			binary.LittleEndian.Uint32(b[5:]), binary.LittleEndian.Uint32(b[9:]), 0,
		}
	}
	e.sort()
	return nil
}

// sort numbers the sorts of passages, a key of numbers for each.
func (e *edition) sort() {
	known := map[[2]uint32]int32{}
	for n := range e.rows {
		r := &e.rows[n]
		key := [2]uint32{uint32(r.kind), r.section}
		sort, ok := known[key]
		if !ok {
			sort = e.sorted.of(e.origin(n)).sort
			known[key] = sort
		}
		r.sort = sort
	}
}
