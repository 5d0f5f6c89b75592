package search

import (
	"cmp"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/blevesearch/bleve/v2/index/scorch"
)

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
		raw = append(raw, r.kind, r.behind)
		raw = binary.LittleEndian.AppendUint32(raw, uint32(r.document))
		raw = binary.LittleEndian.AppendUint32(raw, r.section)
		raw = binary.LittleEndian.AppendUint32(raw, r.chapter)
	}
	if err == nil {
		err = os.WriteFile(filepath.Join(folder, rowsName), raw, 0o600)
	}
	n := lengths{charField: chars / lengthUnit, pairField: chars / lengthUnit}
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
// only while an index stays open. One that an earlier edition has open stays where
// the system keeps such files, as Windows does.
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
			_ = os.Remove(path)
		}
	}
	return nil
}

// rowSize is the size of a row on disk.
const rowSize = 14

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
			document: int32(binary.LittleEndian.Uint32(b[2:])), kind: b[0], behind: b[1],
			section: binary.LittleEndian.Uint32(b[6:]), chapter: binary.LittleEndian.Uint32(b[10:]),
		}
	}
	e.sort()
	e.order()
	return nil
}

// order puts the documents in the order of their IDs.
func (e *edition) order() {
	list := e.list.Documents
	e.byID, e.idPlace = make([]int32, len(list)), make([]int32, len(list))
	for d := range list {
		e.byID[d] = int32(d)
	}
	slices.SortFunc(e.byID, func(a, b int32) int { return cmp.Compare(list[a].ID, list[b].ID) })
	for at, d := range e.byID {
		e.idPlace[d] = int32(at)
	}
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
