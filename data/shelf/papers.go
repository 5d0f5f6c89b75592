package shelf

import (
	"bytes"
	"compress/gzip"
	"encoding/gob"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"yunlan/content/shape"
	"yunlan/data/disk"
)

var (
	// ErrGone says that what was kept of a document is not there.
	ErrGone = errors.New("nothing is kept of it")
	// ErrDamaged says that what was kept of a document is damaged, or of another one.
	ErrDamaged = errors.New("what is kept of it is damaged")
)

// kept is a document as its source read it.
type kept struct {
	Hash string
	Doc  shape.Doc
}

const (
	paperExt = ".doc"
	maxKept  = 1 << 30 // bytes, unpacked: more than the limits of sources let through
)

// writers are used again: each takes more memory than most documents.
var writers = sync.Pool{New: func() any {
	z, _ := gzip.NewWriterLevel(io.Discard, gzip.BestSpeed) // the level is right
	return z
}}

// Keep writes what a source read of a document.
func (l *Library) Keep(d Document, doc shape.Doc) error {
	path := l.paper(d.ID)
	if err := disk.Folder(filepath.Dir(path)); err != nil {
		return err
	}
	var b bytes.Buffer
	z := writers.Get().(*gzip.Writer)
	defer writers.Put(z)
	z.Reset(&b)
	err := gob.NewEncoder(z).Encode(kept{d.Hash, doc})
	if err == nil {
		err = z.Close()
	}
	if err != nil {
		return fmt.Errorf("keep %s: %w", d.ID, err)
	}
	return disk.Replace(path, b.Bytes(), disk.Private, nil)
}

// Kept returns what a source read of a document. Errors are ErrGone, ErrDamaged and
// those of the system.
func (l *Library) Kept(d Document) (shape.Doc, error) {
	raw, err := os.ReadFile(l.paper(d.ID))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return shape.Doc{}, ErrGone
	case err != nil:
		return shape.Doc{}, err
	}
	var k kept
	z, err := gzip.NewReader(bytes.NewReader(raw))
	if err == nil {
		in := io.LimitReader(z, maxKept)
		if err = gob.NewDecoder(in).Decode(&k); err == nil {
			_, err = io.Copy(io.Discard, in) // to the checksum
		}
	}
	if err != nil {
		return shape.Doc{}, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	if k.Hash != d.Hash {
		return shape.Doc{}, ErrDamaged
	}
	return k.Doc, nil
}

// paper is where a document is kept. An ID is a file name, whatever a list says.
func (l *Library) paper(id string) string {
	return filepath.Join(l.Folder(), "papers", filepath.Base(id)+paperExt)
}

// Sweep removes what is kept of documents that are not listed: a program was killed
// before it had listed them, or after it had removed them. Who calls it holds the
// lock.
func (l *Library) Sweep(list []Document) error {
	listed := map[string]bool{}
	for _, d := range list {
		listed[filepath.Base(l.paper(d.ID))] = true
	}
	folder := filepath.Dir(l.paper("x"))
	entries, err := os.ReadDir(folder)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	for _, e := range entries {
		if listed[e.Name()] || !strings.Contains(e.Name(), paperExt) {
			continue
		}
		if gone := os.Remove(filepath.Join(folder, e.Name())); gone != nil {
			err = errors.Join(err, gone)
		}
	}
	return err
}
