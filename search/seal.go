package search

import (
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/blevesearch/bleve/v2"
)

// sealName is the file that is written last: an index without it, or with
// other files than it lists, is not opened.
const sealName = "seal.json"

// ErrOtherVersion says that another release wrote an index, in another way.
var ErrOtherVersion = errors.New("the index is of another version")

// seal lists the files of an index.
type seal struct {
	Schema  string           `json:"schema"`
	Lengths lengths          `json:"lengths"`
	Files   map[string]proof `json:"files"`
}

// proof is what a file is known by.
type proof struct {
	Size int64  `json:"size"`
	Sum  uint32 `json:"crc32"`
}

// readSeal reads the seal of a folder and compares the files with it: bleve
// maps them into memory and believes them.
func readSeal(folder string) (seal, error) {
	var s seal
	raw, err := os.ReadFile(filepath.Join(folder, sealName))
	if err != nil {
		return s, err
	}
	if err := json.Unmarshal(raw, &s); err != nil {
		return s, fmt.Errorf("read the seal of an index: %w", err)
	}
	if s.Schema != schemaVersion {
		return s, fmt.Errorf("%w: %q, not %q", ErrOtherVersion, s.Schema, schemaVersion)
	}
	for name, want := range s.Files {
		if got, err := prove(filepath.Join(folder, name)); err != nil || got != want {
			return s, fmt.Errorf("%s is not as it was written: %w", name, err)
		}
	}
	return s, nil
}

// openSealed opens the index in a folder for reading only.
func openSealed(folder string) (*index, error) {
	s, err := readSeal(folder)
	if err != nil {
		return nil, err
	}
	ix, err := openFolder(folder, s.Lengths)
	if err != nil {
		return nil, err
	}
	if err := ix.readTables(folder); err != nil {
		return nil, errors.Join(err, ix.close())
	}
	return ix, nil
}

// openFolder opens what bleve wrote.
func openFolder(folder string, n lengths) (*index, error) {
	b, err := bleve.OpenUsing(folder, map[string]any{"read_only": true, "bolt_timeout": "100ms"})
	if err != nil {
		return nil, fmt.Errorf("open the index: %w", err)
	}
	return newIndex(b, n)
}

// prove reads a file's proof: of a large one its size, its beginning and end.
func prove(path string) (proof, error) {
	const part = 1 << 20
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

// sealFolder makes the files private and lists them.
func sealFolder(folder string, n lengths) error {
	s := seal{Schema: schemaVersion, Lengths: n, Files: map[string]proof{}}
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
