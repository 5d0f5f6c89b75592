package search

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
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
	put := func(s string) {
		_, _ = io.WriteString(h, strconv.Itoa(len(s))+" ")
		_, _ = io.WriteString(h, s)
	}
	put(schemaVersion)
	for i := range l.paper.Blocks {
		put(l.paper.Blocks[i].Text)
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}

func (c cache) path() string { return filepath.Join(c.folder, c.name) }

// sealName is the file that is written last: an index without it, or with
// other files than it lists, is not opened.
const sealName = "seal.json"

// seal lists the files of an index.
type seal struct {
	Lengths lengths          `json:"lengths"`
	Files   map[string]proof `json:"files"`
}

// proof is what a file is known by.
type proof struct {
	Size int64  `json:"size"`
	Sum  uint32 `json:"crc32"`
}

// open opens the index for reading only. bleve maps the files into memory and
// believes them, so they are compared with the seal first.
func (c cache) open() (*index, error) {
	raw, err := os.ReadFile(filepath.Join(c.path(), sealName))
	if err != nil {
		return nil, err
	}
	var s seal
	if err := json.Unmarshal(raw, &s); err != nil {
		return nil, fmt.Errorf("read the seal of an index: %w", err)
	}
	for name, want := range s.Files {
		if got, err := prove(filepath.Join(c.path(), name)); err != nil || got != want {
			return nil, fmt.Errorf("%s is not as it was written: %w", name, err)
		}
	}
	b, err := bleve.OpenUsing(c.path(), map[string]any{"read_only": true, "bolt_timeout": "100ms"})
	if err != nil {
		return nil, fmt.Errorf("open the index: %w", err)
	}
	now := time.Now()
	_ = os.Chtimes(c.path(), now, now) // when it was last used; a cache that is read-only has no need of it
	return newIndex(b, s.Lengths)
}

// prove reads a file's proof: of a large one its size, its beginning and end.
func prove(path string) (proof, error) {
	const part = 4 << 20
	f, err := os.Open(path)
	if err != nil {
		return proof{}, err
	}
	defer func() { _ = f.Close() }() // it was only read
	info, err := f.Stat()
	if err != nil {
		return proof{}, err
	}
	sum := crc32.NewIEEE()
	_, err = io.Copy(sum, io.NewSectionReader(f, 0, part))
	if err == nil && info.Size() > part {
		_, err = io.Copy(sum, io.NewSectionReader(f, max(part, info.Size()-part), part))
	}
	return proof{info.Size(), sum.Sum32()}, err
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
	m, err := newSchema()
	if err != nil {
		return nil, err
	}
	b, err := bleve.NewBuilder(folder, m, map[string]any{
		"buildPathPrefix": folder, "batchSize": batchSize, "mergeMax": mergeMax,
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

// sealFolder makes the files private and lists them.
func sealFolder(folder string, n lengths) error {
	s := seal{Lengths: n, Files: map[string]proof{}}
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		if err := os.Chmod(path, 0o600); err != nil && !errors.Is(err, errors.ErrUnsupported) {
			return err
		}
		name, err := filepath.Rel(folder, path)
		if err == nil {
			s.Files[name], err = prove(path)
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("seal the index: %w", err)
	}
	raw, err := json.Marshal(s)
	if err != nil {
		return fmt.Errorf("seal the index: %w", err)
	}
	return os.WriteFile(filepath.Join(folder, sealName), raw, 0o600)
}

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
