package cli

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"

	"yunlan/data/disk"
	"yunlan/ui/sheet"
)

// sizeError says that an input has more bytes than anything of its kind.
type sizeError int64

func (e sizeError) Error() string { return msgTooLong.F(int64(e) >> 20) }

// readInput reads a file, or stdin for -, of at most limit bytes. What is longer
// is an error, also where it never ends.
func (p *program) readInput(file string, limit int64) ([]byte, error) {
	from := p.stdin
	if file != "-" {
		f, err := os.Open(file) //nolint:gosec // the file that was named
		if err != nil {
			return nil, err
		}
		defer func() { _ = f.Close() }() // only read
		from = f
	}
	data, err := io.ReadAll(io.LimitReader(from, limit+1))
	if err == nil && int64(len(data)) > limit {
		err = sizeError(limit)
	}
	return bytes.TrimPrefix(data, []byte(sheet.ByteOrderMark)), err
}

// whyUnread says why an input could not be read.
func whyUnread(err error) string {
	if errors.Is(err, fs.ErrNotExist) {
		return noSuchFile.String() // of a file to be written, its folder would be missing
	}
	return disk.Reason(err)
}

// inputName is an input for a person.
func inputName(file string) string {
	if file == "-" {
		return stdinName.String()
	}
	return shortened(file, 200)
}
