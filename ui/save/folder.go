package save

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"yunlan/data/disk"
)

// Named is a file of a folder.
type Named struct {
	Name string
	Data []byte
}

// Folder writes files into a folder, which is made if it is missing, as File does, and
// all of them or none: where one cannot be written, those that were new go again, and
// the folders that were made. One that was replaced stays as it is now. The error is an
// *Error.
func Folder(path string, files []Named, force bool) error {
	for _, f := range files {
		if err := Check(filepath.Join(path, f.Name), force); err != nil {
			return inFolder(err)
		}
	}
	made := missing(path)
	err := os.MkdirAll(path, 0o755) //nolint:gosec // as mkdir does
	if err != nil {
		discard(made)
		return &Error{Message: msgMake.F(Said(path), disk.Reason(err)), Hint: hintMake.String()}
	}
	for _, f := range files {
		at := filepath.Join(path, f.Name)
		fresh := !there(at)
		if err := File(at, f.Data, force); err != nil {
			discard(made)
			return inFolder(err)
		}
		if fresh {
			made = append(made, at)
		}
	}
	return nil
}

// inFolder is the error of a file of a folder: what helps is another folder, not another
// name of the file, nor standard output.
func inFolder(err error) error {
	var e *Error
	if errors.As(err, &e) && !e.Exists {
		return &Error{Message: e.Message, Hint: hintMake.String()}
	}
	return err
}

// missing are a folder and those above it that do not exist, from the top down.
func missing(path string) []string {
	var none []string
	for at := filepath.Clean(path); !there(at); at = filepath.Dir(at) {
		none = append(none, at)
	}
	slices.Reverse(none)
	return none
}

func there(path string) bool {
	_, err := os.Lstat(path)
	return !errors.Is(err, fs.ErrNotExist)
}

// discard removes what was made, the last first; a folder in which something else was
// put meanwhile stays.
func discard(made []string) {
	for _, path := range slices.Backward(made) {
		_ = os.Remove(path)
	}
}
