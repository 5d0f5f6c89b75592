package search

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"

	"yunlan/content"
)

// edition is the index of a Collection between two batches. It is only read.
type edition struct {
	serial  int
	ix      *index
	list    catalog
	rows    []row
	sorted  sorts
	engine  *Engine
	byID    []int32 // documents in the order of their IDs
	idPlace []int32 // of each document in it
	// numbers are those of catalog.Names, while an edition is written.
	numbers map[string]uint32
}

// row is what filters and facets ask of a passage without reading it.
type row struct {
	document         int32 // of catalog.Documents
	kind             uint8 // of catalog.Names, as the others
	behind           uint8 // how many passages stand before it in its pack
	section, chapter uint32
	sort             int32 // see origin; not on disk
}

// catalog lists the documents of an edition.
type catalog struct {
	Next      int         `json:"next"` // number of the next document
	Documents []cataloged `json:"documents"`
	Names     []string    `json:"names"` // of kinds, sections and chapters
}

// cataloged is a document and what the index has of it. Its passages stand
// behind those of the documents before it.
type cataloged struct {
	Info
	Number   int `json:"number"` // in the names of its passages; no other ever has it
	Passages int `json:"passages"`
	Chars    int `json:"chars"`
	Bytes    int `json:"bytes"`
	first    int // passage of all
}

const catalogName, rowsName = "documents.json", "passages"

// editions lists the numbers of the editions in a folder, the newest first.
func editions(folder string) ([]int, error) {
	entries, err := os.ReadDir(folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	var list []int
	for _, e := range entries {
		if n, err := strconv.Atoi(e.Name()); err == nil && n > 0 {
			list = append(list, n)
		}
	}
	slices.SortFunc(list, func(a, b int) int { return b - a })
	return list, err
}

// sweep removes editions that are no longer used and what is left of those that
// were not finished. Who calls it holds the lock.
func sweep(folder string) {
	entries, _ := os.ReadDir(folder)
	list, _ := editions(folder)
	for _, e := range entries {
		n, err := strconv.Atoi(e.Name())
		if strings.HasPrefix(e.Name(), unfinished) || err == nil && n > 0 && n != list[0] && whole(folder, list[0]) {
			_ = os.RemoveAll(filepath.Join(folder, e.Name())) // where a file is in use it stays for the next time
		}
	}
}

// whole reports whether an edition is as it was written.
func whole(folder string, number int) bool {
	_, err := readSeal(filepath.Join(folder, strconv.Itoa(number)))
	return err == nil
}

// openEdition opens an edition for searches.
func openEdition(folder string, number int) (*edition, error) {
	at := filepath.Join(folder, strconv.Itoa(number))
	ix, err := openSealed(at)
	if err != nil {
		return nil, err
	}
	e := &edition{serial: number, ix: ix}
	if err := e.readRows(at); err != nil {
		return nil, errors.Join(fmt.Errorf("open the collection: %w", err), ix.close())
	}
	e.engine = &Engine{paper: &content.Paper{}, index: ix, library: sync.OnceValue(e.library)}
	return e, nil
}

// library reads a sample, from which queries are read.
func (e *edition) library() *library {
	step := e.list.step()
	var sample []int
	for n := range e.rows {
		if e.inSample(n, step) {
			sample = append(sample, n)
		}
	}
	l := readLibrary(e, sample, step == 1)
	l.join(e.ix)
	return l
}

// step says which passages are in the sample: one of so many.
func (c *catalog) step() uint32 {
	size, step := 0, uint32(1)
	for i := range c.Documents {
		size += c.Documents[i].Bytes
	}
	for size/int(step) > sampleSize {
		step *= 2
	}
	return step
}

// inSample chooses by the name of a passage: others do not change it.
func (e *edition) inSample(n int, step uint32) bool {
	d, block := e.at(n)
	return (uint32(d.Number)*2654435761^uint32(block)*40503*65537)>>16%step == 0
}

// at is the document of a passage and its number in it.
func (e *edition) at(n int) (d *cataloged, block int) {
	d = &e.list.Documents[e.rows[n].document]
	return d, n - d.first
}

func (e *edition) infos() []Info {
	list := make([]Info, len(e.list.Documents))
	for i := range list {
		list[i] = e.list.Documents[i].Info
	}
	return list
}

// The edition is a corpus.

func (e *edition) size() int { return len(e.rows) }

func (e *edition) name(n int) string {
	d, block := e.at(n)
	return passageName(d.Number, block)
}

func passageName(document, block int) string {
	return strconv.Itoa(document) + "." + strconv.Itoa(block)
}

// number finds the passage that the index calls so. Documents are listed in the
// order of their numbers.
func (e *edition) number(name string) (n int, ok bool) {
	document, block, _ := strings.Cut(name, ".")
	number, err := strconv.Atoi(document)
	k, err2 := strconv.Atoi(block)
	if err != nil || err2 != nil || k < 0 {
		return 0, false
	}
	i, ok := slices.BinarySearchFunc(e.list.Documents, number, func(d cataloged, n int) int { return cmp.Compare(d.Number, n) })
	if !ok || k >= e.list.Documents[i].Passages {
		return 0, false
	}
	return e.list.Documents[i].first + k, true
}

func (e *edition) origin(n int) origin {
	r, name := &e.rows[n], e.list.Names
	return origin{content.Kind(name[r.kind]), content.ID(name[r.section]), content.ID(name[r.chapter]), r.sort, r.document}
}

func (e *edition) sorts() ([]origin, belonging) {
	return e.sorted.list, func(n int) (sort, document int32) { return e.rows[n].sort, e.rows[n].document }
}

// read reads a passage as the index keeps it.
func (e *edition) read(n int) (stored, error) {
	behind := int(e.rows[n].behind)
	packed, err := e.ix.packed(e.name(n - behind))
	if err != nil {
		return stored{}, err
	}
	h, text, err := unpack(packed, behind)
	if err != nil {
		return stored{}, fmt.Errorf("read passage %s: %w", e.name(n), err)
	}
	o := e.origin(n)
	b := content.Block{ID: h.ID, Kind: o.kind, Section: o.section, Text: text, Page: h.Page, Breaks: h.Breaks}
	return stored{h.Title, b}, nil
}

// among lists the documents that a filter lets pass: those with an ID that it
// names or, where none has it, with a title that has the name in it; of the years
// and with the family that it names.
func (e *edition) among(f filter) map[int32]bool {
	if f.document == "" && f.year == "" && f.family == "" {
		return nil
	}
	docs := map[int32]bool{}
	for name := range strings.SplitSeq(f.document, ",") {
		has := func(d Info) bool { return strings.Contains(Folded(d.Title), Folded(name)) }
		if slices.ContainsFunc(e.list.Documents, func(d cataloged) bool { return d.ID == name }) {
			has = func(d Info) bool { return d.ID == name }
		}
		for i := range e.list.Documents {
			if d := &e.list.Documents[i]; has(d.Info) && f.isOf(d.Year) && strings.Contains(Folded(d.Family), Folded(f.family)) {
				docs[int32(i)] = true
			}
		}
	}
	return docs
}

// groups counts what was found by document, and puts the hits that are shown
// under theirs: first the documents that have some, in the order of the hits.
func (e *edition) groups(f found, hits []Hit) []Group {
	total := make([]int, len(e.list.Documents))
	for _, s := range f.read {
		total[s.origin.document]++
	}
	for _, n := range f.rest {
		total[e.rows[n].document]++
	}
	at := map[int32]int{}
	var list []Group
	for i := range hits {
		d := hits[i].document
		g, ok := at[d]
		if !ok {
			g = len(list)
			at[d] = g
			list = append(list, Group{Info: e.list.Documents[d].Info, Total: total[d]})
			total[d] = 0 // it stands with its hits
		}
		hits[i].Document = list[g].ID
		list[g].Hits = append(list[g].Hits, hits[i])
	}
	var others []uint64 // the most hits first, then by ID
	for d, n := range total {
		if n > 0 {
			others = append(others, uint64(math.MaxInt32-n)<<32|uint64(e.idPlace[d]))
		}
	}
	slices.Sort(others)
	list = slices.Grow(list, len(others))
	for _, key := range others {
		d := e.byID[uint32(key)]
		list = append(list, Group{Info: e.list.Documents[d].Info, Total: total[d]})
	}
	return list
}
