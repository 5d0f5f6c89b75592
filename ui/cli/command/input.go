package command

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"strings"

	"yunlan/content/lang"
	"yunlan/data/disk"
	"yunlan/data/textfile"
	"yunlan/ui/save"
)

// errPipe is the error of a named pipe, from which reading may never end.
var errPipe = errors.New("a named pipe")

// ReadInput reads a text file, or stdin for -, of at most limit bytes, and returns it
// as UTF-8. If it was in another encoding, stderr says so. Longer input is an error.
func (p *Program) ReadInput(file string, limit int64) ([]byte, error) {
	from := p.Stdin
	if file != "-" {
		if waits(file) {
			return nil, errPipe
		}
		f, err := os.Open(file) //nolint:gosec // the file that was named
		if err != nil {
			return nil, err
		}
		defer func() { _ = f.Close() }() // only read
		from = f
	}
	text, encoding, err := textfile.From(from, limit)
	if said := encoding.Said(); err == nil && said != "" {
		err = p.Tell(InputName(file) + lang.Colon.String() + said)
	}
	return text, err //nolint:wrapcheck // whyUnread words it
}

// waits reports a named pipe, except those that a shell makes for <(…).
func waits(file string) bool {
	info, err := os.Stat(file)
	return err == nil && info.Mode()&fs.ModeNamedPipe != 0 && !strings.HasPrefix(file, "/dev/") && !strings.HasPrefix(file, "/proc/")
}

// WhyUnread words an error of ReadInput and what to do: hint, unless the error has
// its own.
func WhyUnread(err error, hint lang.Text) (why, what string) {
	var text *textfile.Error
	switch {
	case errors.As(err, &text):
		return text.Error(), cmp.Or(text.Hint, hint.String())
	case errors.Is(err, errSpent):
		return stdinSpent.String(), hintSpent.String()
	case errors.Is(err, errPipe):
		return namedPipe.String(), hint.String()
	case disk.NotThere(err):
		return noSuchFile.String(), hint.String() // of a file to be written, its folder would be missing
	}
	return disk.Reason(err), hint.String()
}

// InputName is the name of an input for a message.
func InputName(file string) string {
	if file == "-" {
		return stdinName.String()
	}
	return Shortened(save.Said(file), 200)
}
