package collection

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"yunlan/content/source"
	"yunlan/data/disk"
)

// file is a file that may be a document.
type file struct {
	path     string // absolute, without symbolic links
	size     int64
	modified time.Time
	named    bool // itself, not by a folder above it
}

// walk collects the files below folders, and files that are named themselves.
type walk struct {
	own     []string // folders of the program: never read
	seen    map[string]bool
	files   []file
	roots   []string // folders that were named
	refused []Refusal
	hidden  int
}

// Refusal is a file that is not taken, with why in the language in use.
type Refusal struct {
	Path string `json:"path"`
	Why  string `json:"why"`
	Hint string `json:"hint"`
}

// walkThrough collects what is to be read. Hidden files and folders below a folder
// that is named are passed over and counted; links are followed, each folder once.
func walkThrough(ctx context.Context, paths, own []string) *walk {
	w := &walk{seen: map[string]bool{}}
	for _, dir := range own {
		if target, err := filepath.EvalSymlinks(dir); err == nil {
			w.own = append(w.own, target)
		}
	}
	for _, path := range paths {
		w.take(ctx, path, true)
	}
	return w
}

// take collects one file, or what is below a folder.
func (w *walk) take(ctx context.Context, path string, named bool) {
	target, err := filepath.Abs(path)
	if path == "" {
		err = fs.ErrNotExist // to filepath it is the working folder, which nobody has named
	}
	if err == nil {
		target, err = filepath.EvalSymlinks(target)
	}
	if err != nil {
		w.refuse(path, err)
		return
	}
	info, err := os.Stat(target)
	switch {
	case err != nil:
		w.refuse(path, err)
	case info.IsDir():
		if named {
			w.roots = append(w.roots, target)
		}
		w.below(ctx, target)
	case !w.seen[target]:
		w.seen[target] = true
		w.files = append(w.files, file{target, info.Size(), info.ModTime(), named})
	}
}

// below collects the files of a folder and of those in it.
func (w *walk) below(ctx context.Context, folder string) {
	if w.seen[folder] || slices.Contains(w.own, folder) || ctx.Err() != nil {
		return
	}
	w.seen[folder] = true
	entries, err := os.ReadDir(folder)
	if err != nil {
		w.refuse(folder, err)
	}
	for _, e := range entries {
		path := filepath.Join(folder, e.Name())
		switch {
		case strings.HasPrefix(e.Name(), "."):
			w.hidden++
		case e.IsDir():
			w.below(ctx, path)
		default:
			w.take(ctx, path, false)
		}
	}
}

// refuse notes what cannot be looked at. Where a source has words for it they are
// taken: a missing file, a loop of links.
func (w *walk) refuse(path string, err error) {
	var no *source.Error
	if _, _, worded := source.Bytes(path, source.Usual); errors.As(worded, &no) && !errors.Is(err, fs.ErrPermission) {
		w.refused = append(w.refused, Refusal{path, no.Why, no.Hint})
		return
	}
	w.refused = append(w.refused, Refusal{path, disk.Reason(err), ""})
}

// covers reports a path below a folder that was named.
func (w *walk) covers(path string) bool {
	return slices.ContainsFunc(w.roots, func(root string) bool {
		below, err := filepath.Rel(root, path)
		return err == nil && filepath.IsLocal(below)
	})
}
