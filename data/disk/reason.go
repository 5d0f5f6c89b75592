package disk

import (
	"errors"
	"io/fs"
	"os"
	"slices"

	"yunlan/content/lang"
)

// reason is a system error with its words.
type reason struct {
	err  error
	text lang.Text
}

// general are the reasons used where the table of the operating system has none.
var general = []reason{
	{fs.ErrPermission, denied},
	{fs.ErrNotExist, noFolder},
}

// Reason words a system error in the language in use, without the path, which the
// caller knows.
func Reason(err error) string {
	path, cause := about(err)
	if said, known := fromPath(path, cause); known {
		return said.String()
	}
	for _, r := range slices.Concat(system, general) {
		if errors.Is(err, r.err) {
			return r.text.String()
		}
	}
	return cause.Error()
}

// NotThere reports whether an error says that no file has the path. A path that leads
// through a file is a mistake instead, of which Windows says the same.
func NotThere(err error) bool {
	return errors.Is(err, fs.ErrNotExist) && Reason(err) != notAFolder.String()
}

// about splits a system error into the path that it names and the error itself.
func about(err error) (path string, cause error) {
	var at *fs.PathError
	var between *os.LinkError
	switch {
	case errors.As(err, &at):
		return at.Path, at.Err
	case errors.As(err, &between):
		return between.New, between.Err
	}
	return "", err
}
