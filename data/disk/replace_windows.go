package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/sys/windows"
)

// modes reports that files have permission bits.
const modes = false

// heldWait is how long Replace waits for another program to close the file.
var heldWait = 2 * time.Second

// Replace writes a file atomically: data is synced to disk before the file takes
// its name. With Private only its owner may read it; with any other mode it
// inherits the folder's access list. Claim, if not nil, is called last; its error
// stops the replacement. renameio does not support Windows, where a file that is
// open cannot be replaced. Protections that the file system lacks are skipped.
func Replace(path string, data []byte, mode fs.FileMode, claim func() error) error {
	if err := checkName(path); err != nil {
		return err
	}
	dir := filepath.Dir(path)
	out, err := os.CreateTemp(dir, "."+short(filepath.Base(path))+"*")
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(out.Name()) }() // gone after success
	if mode == Private {
		err = Tolerate(dir, Mode, try(Mode, func() error { return ownerOnly(out.Name()) }))
	}
	if err == nil {
		_, err = out.Write(data)
	}
	if err == nil {
		err = Tolerate(dir, Sync, try(Sync, out.Sync))
	}
	if err = errors.Join(err, out.Close()); err == nil && claim != nil {
		err = claim()
	}
	if err != nil {
		return err
	}
	err = try(Rename, func() error { return renameOver(out.Name(), path) })
	if err != nil && Tolerate(dir, Rename, err) == nil {
		return overwrite(path, data, mode)
	}
	return err
}

// short cuts a name so that a random suffix fits.
func short(name string) string {
	const most = 64
	if runes := []rune(name); len(runes) > most {
		return string(runes[:most])
	}
	return name
}

// renameOver renames a file, and retries while the target is open elsewhere.
func renameOver(from, to string) error {
	giveUp := time.Now().Add(heldWait)
	for pause := time.Millisecond; ; pause *= 2 {
		err := os.Rename(from, to)
		switch {
		case err == nil:
			return nil
		case !held(to):
			return os.Rename(from, to) // it may have been closed since
		case time.Now().Add(pause).After(giveUp):
			return &os.LinkError{Op: "rename", Old: from, New: to, Err: windows.ERROR_SHARING_VIOLATION}
		}
		time.Sleep(pause)
	}
}

// held reports whether a file is open elsewhere. The error of a rename does not
// tell: it is “access denied”, as for missing permissions.
func held(path string) bool {
	name, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return false
	}
	alone, err := windows.CreateFile(name, windows.GENERIC_READ, 0, nil, windows.OPEN_EXISTING, 0, 0)
	if err == nil {
		_ = windows.CloseHandle(alone)
	}
	return errors.Is(err, windows.ERROR_SHARING_VIOLATION)
}
