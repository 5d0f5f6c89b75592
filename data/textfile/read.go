package textfile

import (
	"io"
	"os"
)

// Read reads and decodes a regular file of at most limit bytes. It never blocks:
// a pipe or a device is an error. The error is an *Error or that of the system.
func Read(path string, limit int64) ([]byte, Encoding, error) {
	info, err := os.Stat(path) // before it is opened: opening a pipe waits
	switch {
	case err != nil:
		return nil, "", err
	case info.IsDir():
		return nil, "", &Error{Reason: isFolder.String()}
	case !info.Mode().IsRegular():
		return nil, "", &Error{Reason: noFile.String()}
	}
	f, err := os.Open(path) //nolint:gosec // the file that was named
	if err != nil {
		return nil, "", err
	}
	defer func() { _ = f.Close() }() // only read
	return From(f, limit)
}

// From reads all of r, at most limit bytes, as [Decode] does.
func From(r io.Reader, limit int64) ([]byte, Encoding, error) {
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	switch {
	case err != nil:
		return nil, "", err
	case int64(len(data)) > limit:
		return nil, "", &Error{Reason: tooLarge.F(limit >> 20)}
	}
	return Decode(data)
}
