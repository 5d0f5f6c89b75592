package archive

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"strings"

	"yunlan/content/source/refusal"
)

// Archive is an open zip file.
type Archive struct {
	limits refusal.Limits
	files  map[string]*zip.File
	names  []string
	left   int64 // bytes that may still be inflated
}

// Open reads the directory of a zip file. Its error is a *refusal.Error.
func Open(data []byte, l refusal.Limits) (*Archive, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, refusal.Broken(refusal.Container.String())
	}
	if len(z.File) > l.Entries {
		return nil, refusal.New(refusal.TooMany, l.Entries)
	}
	a := &Archive{limits: l, files: map[string]*zip.File{}, left: l.Inflated}
	for _, f := range z.File {
		name := strings.TrimPrefix(strings.ReplaceAll(f.Name, `\`, "/"), "./")
		if a.files[name] == nil && !strings.HasSuffix(name, "/") {
			a.files[name] = f
			a.names = append(a.names, name)
		}
	}
	return a, nil
}

// Names are the entries in the order of the directory.
func (a *Archive) Names() []string { return a.names }

// Has reports whether there is an entry of that name.
func (a *Archive) Has(name string) bool { return a.files[name] != nil }

// Claimed is how many bytes an entry has, as its header says: nothing may rely on it.
func (a *Archive) Claimed(name string) int {
	if f := a.files[name]; f != nil {
		return int(min(f.UncompressedSize64, 1<<30))
	}
	return 0
}

// Read returns an entry. Its error is a *refusal.Error, or wraps fs.ErrNotExist.
func (a *Archive) Read(name string) ([]byte, error) {
	f := a.files[name]
	if f == nil {
		return nil, fs.ErrNotExist
	}
	if f.Flags&1 != 0 {
		return nil, refusal.New(refusal.Encrypted)
	}
	r, err := f.Open()
	if err != nil {
		return nil, refusal.Broken(name)
	}
	defer func() { _ = r.Close() }()
	most := min(a.limits.Entry, a.left)
	data, err := io.ReadAll(io.LimitReader(r, most+1))
	a.left -= int64(len(data))
	switch {
	case int64(len(data)) > most:
		return nil, refusal.New(refusal.Bomb, most>>20)
	case err != nil && !errors.Is(err, io.EOF):
		return nil, refusal.Broken(name)
	}
	return data, nil
}
