package collection

import (
	"context"
	"errors"
	"path/filepath"
	"time"

	"yunlan/content"
	"yunlan/content/shape"
	"yunlan/content/source"
	"yunlan/content/source/refusal"
	"yunlan/data/disk"
	"yunlan/data/shelf"
)

// Progress says what is being done. Total is 0 until it is known.
type Progress struct {
	Done, Total int
	Name        string // of the file or document
	Writing     bool   // what was read is being written
}

// Outcome says what became of the files.
type Outcome struct {
	Added     []Item    // read, and new in the library
	Replaced  []Item    // read again, because their files had changed
	Copies    []Item    // files with the text of a document that is there
	Alike     []Alike   // new documents whose text is nearly that of another
	Refused   []Refusal // not taken, and why
	Vanished  []Item    // no longer where they were; what was read of them stays
	Unchanged int       // files that are as they were
	Hidden    int       // files and folders whose names begin with a dot
	Stopped   bool      // before the end; what was read until then is there
	Documents int       // of the library afterwards
}

// Item is a file with its document.
type Item struct {
	Path  string `json:"path"`
	ID    string `json:"id"`
	Title string `json:"title"`
}

// Alike is a new document whose text is nearly that of another, which may be another
// version of it or only the edition of another year: they stay two.
type Alike struct {
	Item
	Other      string  `json:"other"` // its ID
	OtherTitle string  `json:"other_title"`
	Likeness   float64 `json:"likeness"` // .9 to 1
}

// How much is read before it is written, and how long that may take.
const (
	batchBytes = 3 << 20 // of text
	batchFiles = 256
	batchTime  = 30 * time.Second
)

// adder reads files into the library.
type adder struct {
	*Collection
	walk    *walk
	tell    func(Progress)
	at      map[string]shelf.Place // by path, as they were listed
	older   map[string]bool        // paths of documents that an earlier release read
	known   map[string]bool        // hashes of bytes that need not be read again
	batch   []reading
	bytes   int
	began   time.Time // of the batch
	outcome Outcome
}

// reading is a file that was read. A known one has no document: only its place is
// new.
type reading struct {
	place shelf.Place
	fresh *fresh
}

// fresh is a document that was not in the library when its file was read.
type fresh struct {
	document shelf.Document
	doc      shape.Doc
	paper    *content.Paper
}

// Add reads files, and those below folders, into the library. Tell is called before
// each file. If ctx ends, what was read until then is written, and Outcome.Stopped
// is set. An error says that nothing more can be written; what was written before
// stays.
func (c *Collection) Add(ctx context.Context, paths []string, tell func(Progress)) (Outcome, error) {
	if c.shelf.Folder() == "" {
		return Outcome{}, shelf.ErrNoFolder
	}
	a := &adder{Collection: c, tell: tell, walk: walkThrough(ctx, paths, c.own())}
	if err := a.compare(); err != nil {
		return Outcome{}, err
	}
	a.outcome.Refused, a.outcome.Hidden = a.walk.refused, a.walk.hidden
	err := c.mend(ctx, tell)
	if err == nil {
		err = a.readAll(ctx)
	}
	if err == nil {
		err = a.finish(ctx)
	}
	if err != nil && !errors.Is(err, context.Canceled) {
		return a.outcome, err
	}
	a.outcome.Stopped = ctx.Err() != nil
	list, err := c.Documents()
	a.outcome.Documents = len(list)
	return a.outcome, err
}

// own are the folders of the program, in which there is nothing to read.
func (c *Collection) own() []string {
	return []string{c.dirs.Config, c.dirs.State, c.dirs.Cache, c.dirs.Data}
}

// compare notes what is listed now.
func (a *adder) compare() error {
	list, err := a.Documents()
	if err != nil {
		return err
	}
	a.at, a.older, a.known = map[string]shelf.Place{}, map[string]bool{}, map[string]bool{}
	for i := range list {
		for _, p := range list[i].Places {
			a.at[p.Path] = p
			a.older[p.Path] = list[i].Reader != shelf.Reader
			a.known[p.Hash] = list[i].Reader == shelf.Reader
		}
	}
	return nil
}

// readAll reads the files that are new or changed.
func (a *adder) readAll(ctx context.Context) error {
	for i, f := range a.walk.files {
		if ctx.Err() != nil {
			break
		}
		a.tell(Progress{Done: i, Total: len(a.walk.files), Name: f.path})
		if a.at[f.path].Unchanged(f.size, f.modified) && !a.older[f.path] {
			a.outcome.Unchanged++
			continue
		}
		if err := a.read(f); err != nil {
			a.refuse(f, err)
			continue
		}
		if a.bytes >= batchBytes || len(a.batch) >= batchFiles || time.Since(a.began) >= batchTime {
			a.tell(Progress{Done: i + 1, Total: len(a.walk.files), Name: f.path, Writing: true})
			if err := a.write(ctx); err != nil {
				return err
			}
		}
	}
	if len(a.batch) == 0 {
		return nil
	}
	a.tell(Progress{Done: len(a.walk.files), Total: len(a.walk.files), Name: a.batch[len(a.batch)-1].place.Path, Writing: true})
	return a.write(ctx)
}

// read reads one file into the batch.
func (a *adder) read(f file) error {
	now := time.Now()
	data, hash, err := source.Bytes(f.path, source.Usual)
	if err != nil {
		return err
	}
	if len(a.batch) == 0 {
		a.began = now
	}
	r := reading{place: shelf.Place{Path: f.path, Hash: hash, Bytes: f.size, Modified: f.modified, Read: now}}
	if !a.known[hash] {
		if !f.named && isData(data) {
			return errData
		}
		if r.fresh, err = readFresh(f.path, data); err != nil {
			return err
		}
		a.bytes += len(r.fresh.paper.Raw)
		a.known[hash] = true
	} else if a.at[f.path].Hash == hash && !a.older[f.path] {
		a.outcome.Unchanged++ // only its time has changed: it is noted
	}
	a.batch = append(a.batch, r)
	return nil
}

// readFresh reads a document.
func readFresh(path string, data []byte) (*fresh, error) {
	name := filepath.Base(path)
	doc, report, err := source.Read(name, data, limits())
	if err != nil {
		return nil, err
	}
	paper := content.Build(doc)
	if len(paper.Blocks) == 0 {
		return nil, refusal.New(refusal.NoText)
	}
	d := shelf.Document{Hash: report.Hash, Reader: shelf.Reader, Kind: string(report.Kind), Added: time.Now().UTC()}
	d.Describe(paper, name)
	d.Sketch = shelf.BriefOf(paper)
	for _, l := range report.Lost {
		d.Lost = append(d.Lost, shelf.Loss{Reason: l.Reason, Count: l.Count})
	}
	paper.Doc = d.Hash
	if paper.Title == "" {
		paper.Title = d.Title
	}
	return &fresh{d, doc, paper}, nil
}

// refuse notes a file that cannot be read. What was read of it before stays.
func (a *adder) refuse(f file, err error) {
	r := Refusal{Path: f.path, Why: disk.Reason(err)}
	var no *source.Error
	switch {
	case errors.Is(err, errData):
		r.Why, r.Hint = dataWhy.String(), dataHint.String()
	case errors.As(err, &no):
		r.Why, r.Hint = no.Why, no.Hint
	}
	a.outcome.Refused = append(a.outcome.Refused, r)
}
