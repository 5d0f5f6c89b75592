package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"syscall"
	"unicode/utf8"
)

// maxSize is the largest document in bytes; a larger file counts as damaged.
const maxSize = 16 << 20

var (
	errDamaged    = errors.New("damaged")
	errUnreadable = errors.New("cannot be read")
)

// read returns the document at path, nil when nothing is there. Errors are
// errDamaged (something that is no such document), ErrNewer and errUnreadable.
func (f *file) read(path string) ([]byte, error) {
	if f.dir == "" {
		return nil, nil
	}
	doc, trimmed, err := readLimited(path, f.shape.known)
	f.trimmed = trimmed
	switch {
	case errors.Is(err, errDamaged):
		return nil, err
	case nothingThere(path, err):
		return nil, nil
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ELOOP):
		return nil, fmt.Errorf("%w: %w", errDamaged, errNowhere)
	case err != nil:
		return nil, fmt.Errorf("%w: %w", errUnreadable, err)
	}
	if err := f.understand(doc); err != nil {
		return nil, err
	}
	return doc, nil
}

// readLimited reads a regular file of at most maxSize through sift. It opens with
// O_NONBLOCK, because a pipe in its place would block.
func readLimited(path string, known map[string]bool) (doc []byte, trimmed bool, err error) {
	in, err := os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, false, err
	}
	defer func() { _ = in.Close() }() // only read
	info, err := in.Stat()
	if err != nil {
		return nil, false, err
	}
	if !info.Mode().IsRegular() {
		return nil, false, fmt.Errorf("%w: %w", errDamaged, errNoFile)
	}
	rest := &io.LimitedReader{R: in, N: maxSize + 1}
	doc, trimmed, err = sift(rest, known)
	if err == nil && rest.N == 0 {
		err = fmt.Errorf("%w: %w", errDamaged, errTooLarge)
	}
	return bytes.TrimPrefix(doc, []byte("\ufeff")), trimmed, err // editors add a BOM
}

// nothingThere reports a missing file, but not a link to a missing one. A path
// through a file counts as missing too; saving will report it.
func nothingThere(path string, err error) bool {
	if errors.Is(err, syscall.ENOTDIR) {
		return true
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return false
	}
	_, err = os.Lstat(path)
	return errors.Is(err, fs.ErrNotExist)
}

// understand checks that doc is a document of this kind and version.
func (f *file) understand(doc []byte) error {
	if !utf8.Valid(doc) {
		return fmt.Errorf("%w: %w", errDamaged, errEncoding) // json would alter it
	}
	var head struct {
		Schema float64 `json:"schema"`
	}
	if err := json.Unmarshal(doc, &head); err != nil {
		return fmt.Errorf("%w: %w", errDamaged, err)
	}
	if head.Schema > float64(f.version) {
		return fmt.Errorf("schema %v: %w", head.Schema, ErrNewer)
	}
	if head.Schema < 1 {
		return fmt.Errorf("%w: no schema number", errDamaged)
	}
	if err := f.shape.fits(doc); err != nil {
		return fmt.Errorf("%w: %w", errDamaged, err)
	}
	return nil
}
