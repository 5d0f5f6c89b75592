package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/sys/windows"
)

// modes says that the system knows who may read a file by its mode.
const modes = false

// heldWait is how long Replace waits for another program to close the file.
var heldWait = 2 * time.Second

// Replace writes a whole file, on disk before it takes its name; under Private
// only its owner may read it, any other mode is the folder's affair. Claim, if
// not nil, is asked last whether it may take the name. renameio declines
// Windows, whose rename replaces a file but not one that somebody has open. A
// protection that the disk lacks is done without.
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

// short cuts a name so that a random number may follow it.
func short(name string) string {
	const most = 64
	if runes := []rune(name); len(runes) > most {
		return string(runes[:most])
	}
	return name
}

// renameOver renames, and tries again while somebody has the file at to open.
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

// held reports whether somebody has a file open. The error of a rename does not
// tell: Windows says that access is denied, as it does where it is.
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
