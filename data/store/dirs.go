package store

import (
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"github.com/adrg/xdg"

	"yunlan/data/disk"
)

// program is the name of the folder below each base directory.
const program = "yunlan"

// Dirs are the program's own folders, absolute paths. An empty one means that
// there is no such folder: what belongs there is kept in memory only.
type Dirs struct{ Config, State, Cache, Data string }

// reloading keeps callers apart: the library holds the folders in variables.
var reloading sync.Mutex

// Variables name folders of the program; ~ begins their values as in a shell.
var Variables = []string{"YUNLAN_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"}

// DefaultDirs follows the environment as it is now: YUNLAN_HOME holds all
// four folders, a relative one below the current folder; without it the XDG variables and HOME decide, or what the
// system uses in their place. It creates nothing.
func DefaultDirs() Dirs {
	if home := os.Getenv("YUNLAN_HOME"); home != "" {
		root, err := disk.AtHome(home)
		if err != nil {
			return Dirs{} // the command line has refused it
		}
		return dirsUnder(root)
	}
	reloading.Lock()
	defer reloading.Unlock()
	xdg.Reload() // it reads the environment once, before main could change it
	return Dirs{
		Config: folder(xdg.ConfigHome, "XDG_CONFIG_HOME"),
		State:  folder(xdg.StateHome, "XDG_STATE_HOME"),
		Cache:  folder(xdg.CacheHome, "XDG_CACHE_HOME"),
		Data:   folder(xdg.DataHome, "XDG_DATA_HOME"),
	}
}

// Document is the folders with those of a document's own state below them: its
// place, marks and notes. What is of no document (settings, the cache) stays where
// it is; "" is the bundled paper, whose state lies in the folders themselves.
func (d Dirs) Document(hash string) Dirs {
	if hash == "" {
		return d
	}
	for _, dir := range []*string{&d.State, &d.Data} {
		if *dir != "" {
			*dir = filepath.Join(*dir, documents, hash)
		}
	}
	return d
}

// Shared is the folders of what is of no document: Document undone.
func (d Dirs) Shared() Dirs {
	for _, dir := range []*string{&d.State, &d.Data} {
		if above := filepath.Dir(*dir); *dir != "" && filepath.Base(above) == documents {
			*dir = filepath.Dir(above)
		}
	}
	return d
}

// documents is the folder of the folders of other documents.
const documents = "documents"

func dirsUnder(home string) Dirs {
	root, err := filepath.Abs(home)
	if err != nil {
		return Dirs{}
	}
	return Dirs{
		Config: filepath.Join(root, "config"),
		State:  filepath.Join(root, "state"),
		Cache:  filepath.Join(root, "cache"),
		Data:   filepath.Join(root, "data"),
	}
}

// folder is empty for a reader without a home: xdg takes / then, where no
// program should write even if it may. A relative home is none: it would be
// another one wherever the program is started.
func folder(base, variable string) string {
	said := os.Getenv(variable)
	if at, err := disk.AtHome(said); err == nil && filepath.IsAbs(at) {
		return filepath.Join(at, program)
	}
	if runtime.GOOS != "windows" && !filepath.IsAbs(os.Getenv("HOME")) {
		return ""
	}
	return filepath.Join(base, program)
}
