package disk

import (
	"os"
	"os/user"
	"path/filepath"
	"strings"
)

// AtHome reads ~, ~/ and ~name/ at the beginning of a path as a shell does, for
// paths that no shell has seen. The error is that there is no such home.
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
