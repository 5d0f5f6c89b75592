package search

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/blevesearch/bleve/v2"
)

// cache keeps one index on disk, in a folder of its own whose name says what
// is indexed and how. It is made beside and renamed, then only read; so two
// programs may do this at once, and one that is killed leaves nothing that
// counts.
type cache struct {
	folder string // of all indexes
	name   string
}

// openIndex opens the index of a library below a folder of caches, or makes
// it; in memory where the folder is "" or cannot be used. Its error is that of
// ctx.
func openIndex(ctx context.Context, folder string, l *library) (*index, error) {
	if folder == "" {
		return newMemoryIndex(ctx, l)
	}
	c := cache{cacheFolder(folder), l.fingerprint()}
	if ix, err := c.open(); err == nil {
		return ix, nil
	}
	if err := c.build(ctx, l); err == nil {
		if ix, err := c.open(); err == nil {
			return ix, nil
		}
	}
	return newMemoryIndex(ctx, l)
}

// fingerprint names what is indexed: the text and the schema.
func (l *library) fingerprint() string {
	h := sha256.New() // writing to it cannot fail
	w := bufio.NewWriterSize(h, 1<<16)
	put := func(s string) {
		_, _ = w.WriteString(strconv.Itoa(len(s)) + " ")
		_, _ = w.WriteString(s)
	}
	put(schemaVersion)
	for n := range l.size() {
		if s, err := l.read(n); err == nil { // of a paper in memory it is
			put(s.block.Text)
		}
	}
	_ = w.Flush()
	return hex.EncodeToString(h.Sum(nil)[:16])
}

func (c cache) path() string { return filepath.Join(c.folder, c.name) }

// open opens the index for reading only.
func (c cache) open() (*index, error) {
	ix, err := openSealed(c.path())
	if err == nil {
		now := time.Now()
		_ = os.Chtimes(c.path(), now, now) // when it was last used; a cache that is read-only has no need of it
	}
	return ix, err
}

// build makes the index on disk.
func (c cache) build(ctx context.Context, l *library) error {
	if err := os.MkdirAll(c.folder, 0o700); err != nil {
		return err
	}
	made, err := os.MkdirTemp(c.folder, unfinished+"*")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(made) }() // gone already when all went well
	n, err := writeIndex(ctx, made, l)
	if err == nil {
		var ix *index
		if ix, err = openFolder(made, n); err == nil {
			err = errors.Join(keepTables(made, ix, l, func() *library { return l }), ix.close())
		}
	}
	if err == nil {
		err = sealFolder(made, n)
	}
	if err == nil {
		err = c.install(made)
	}
	if err == nil {
		c.prune()
	}
	return err
}

// writeIndex lets bleve's builder write an index into an empty folder.
func writeIndex(ctx context.Context, folder string, l *library) (lengths, error) {
	m, err := newSchema(!l.complete)
	if err != nil {
		return nil, err
	}
	b, err := bleve.NewBuilder(folder, m, map[string]any{
		"buildPathPrefix": folder, "batchSize": batchSize(l.size()), "mergeMax": mergeMax,
	})
	if err != nil {
		return nil, fmt.Errorf("make an index: %w", err)
	}
	n, err := write(ctx, l, b)
	if err != nil {
		return nil, err // the folder is removed with all that is in it
	}
	if err := b.Close(); err != nil {
		return nil, fmt.Errorf("make an index: %w", err)
	}
	return n, nil
}

// mergeMax is how many batches are merged at once when a build ends.
const mergeMax = 200

// install gives a finished index its name. What has the name already is as
// good if it opens (another program was faster), or else makes way.
func (c cache) install(made string) error {
	if os.Rename(made, c.path()) == nil {
		return nil
	}
	if ix, err := c.open(); err == nil {
		return ix.close()
	}
	aside := made + ".old"
	defer func() { _ = os.RemoveAll(aside) }()
	if err := os.Rename(c.path(), aside); err != nil {
		return err
	}
	return os.Rename(made, c.path())
}
