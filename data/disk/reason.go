package disk

import (
	"errors"
	"io/fs"
	"os"
	"slices"

	"yunlan/content/lang"
)

// reason is an error of the system in words.
type reason struct {
	err  error
	text lang.Text
}

// general are the reasons that hold where the system's own table says nothing
// more precise.
var general = []reason{
	{fs.ErrPermission, denied},
	{fs.ErrNotExist, noFolder},
}

// Reason says in the language in use why the system refused; the path, which
// the caller knows, is left out.
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

// about is the path that an error of the system names, and the error without it.
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
