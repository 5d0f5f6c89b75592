package store

import (
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"github.com/adrg/xdg"
)

// program is the name of the folder below each base directory.
const program = "yunlan"

// Dirs are the program's own folders, absolute paths. An empty one means that
// there is no such folder: what belongs there is kept in memory only.
type Dirs struct{ Config, State, Cache, Data string }

// reloading keeps callers apart: the library holds the folders in variables.
var reloading sync.Mutex

// DefaultDirs follows the environment as it is now: YUNLAN_HOME holds all
// four folders; without it the XDG variables and HOME decide, or what the
// system uses in their place. It creates nothing.
func DefaultDirs() Dirs {
	if home := os.Getenv("YUNLAN_HOME"); home != "" {
		return dirsUnder(home)
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
	homeless := runtime.GOOS != "windows" && !filepath.IsAbs(os.Getenv("HOME"))
	if homeless && !filepath.IsAbs(os.Getenv(variable)) {
		return ""
	}
	return filepath.Join(base, program)
}
