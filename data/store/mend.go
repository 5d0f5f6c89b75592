package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strconv"
	"time"

	"yunlan/data/disk"
)

// errStuck is returned if a damaged file could not be moved aside: it must not be
// overwritten.
var errStuck = errors.New("damaged and cannot be moved aside")

// mend loads a damaged document. It takes the lock, because another process may
// have repaired it already. If nothing can be changed it reads the backup.
func (f *file) mend() []byte {
	unlock, err := f.lock()
	if err != nil {
		f.tell(fmt.Errorf("%w: %w", errStuck, err))
		return f.lastGood()
	}
	defer unlock()
	doc, err := f.settle()
	if err != nil {
		f.tell(err)
	}
	return doc
}

// settle reads the document; the lock is held. A damaged one is moved aside and
// replaced by its backup. After an error nothing may be written; the document is
// then what could be read.
func (f *file) settle() ([]byte, error) {
	doc, err := f.read(f.path())
	if err == nil && f.trimmed {
		return doc, f.trim(doc)
	}
	if !errors.Is(err, errDamaged) {
		return doc, err
	}
	back, backErr := f.read(f.backup())
	if errors.Is(backErr, ErrNewer) || errors.Is(backErr, errUnreadable) {
		return nil, fmt.Errorf("backup: %w", backErr)
	}
	if errors.Is(backErr, errDamaged) || f.trimmed {
		if _, err := moveAside(f.backup(), nil); err != nil {
			return nil, fmt.Errorf("%w: %w", errStuck, err)
		}
	}
	aside, moveErr := moveAside(f.path(), back)
	if moveErr != nil {
		return back, fmt.Errorf("%w: %w", errStuck, moveErr)
	}
	f.tellDamage(err, aside, back != nil)
	return back, nil
}

// trim moves aside a document with more unknown fields than are preserved, and
// writes what remains in its place.
func (f *file) trim(doc []byte) error {
	aside, err := moveAside(f.path(), doc)
	if err != nil {
		return fmt.Errorf("%w: %w", errStuck, err)
	}
	f.store.report(aside, Problem{
		Kind: f.name, Path: aside, Hint: hintTrimmed.String(),
		Cause: say(msgTrimmed, f.name), Message: say(msgTrimmed, f.name),
	})
	return nil
}

func (f *file) backup() string { return f.path() + ".bak" }

// moveAside renames a damaged file to a free name and writes back, if not nil, in
// its place. On file systems with hard links the name is never missing.
func moveAside(path string, back []byte) (string, error) {
	aside, err := freeName(path + ".corrupt-" + time.Now().Format("20060102-150405"))
	if err != nil {
		return "", err
	}
	if back == nil {
		return aside, disk.Move(path, aside)
	}
	if os.Link(path, aside) != nil {
		if err := disk.Move(path, aside); err != nil {
			return "", err
		}
		return aside, disk.Replace(path, back, disk.Private, nil)
	}
	if err := disk.Replace(path, back, disk.Private, nil); err != nil {
		return "", errors.Join(err, os.Remove(aside))
	}
	return aside, nil
}

func freeName(name string) (string, error) {
	for n := 1; ; n++ {
		try := name
		if n > 1 {
			try += "-" + strconv.Itoa(n)
		}
		_, err := os.Lstat(try)
		if errors.Is(err, fs.ErrNotExist) {
			return try, nil
		}
		if err != nil {
			return "", err
		}
	}
}
