package disk

import (
	"os"
	"os/user"
	"path/filepath"
	"strings"
)

// AtHome expands ~, ~/ and ~name/ at the start of a path as a shell does, for
// paths that did not pass a shell. The error says that there is no such home.
func AtHome(path string) (string, error) {
	rest, ok := strings.CutPrefix(path, "~")
	if !ok {
		return path, nil
	}
	name, below, _ := strings.Cut(filepath.ToSlash(rest), "/")
	if name == "" {
		home, err := os.UserHomeDir()
		if err != nil {
			return "", err
		}
		return filepath.Join(home, below), nil
	}
	other, err := user.Lookup(name)
	if err != nil {
		return "", err
	}
	return filepath.Join(other.HomeDir, below), nil
}
