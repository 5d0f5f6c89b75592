package editor

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"strings"

	"yunlan/content"
	"yunlan/data/disk"
)

// Editor is a program to write with, as a variable names it.
type Editor struct {
	Variable string // VISUAL or EDITOR
	Value    string
}

// Find returns the editor of the environment; false when none is named.
func Find(getenv func(string) string) (Editor, bool) {
	for _, name := range []string{"VISUAL", "EDITOR"} {
		if value := strings.TrimSpace(getenv(name)); value != "" {
			return Editor{name, value}, true
		}
	}
	return Editor{}, false
}

// Run lets the editor write a file on the process's own terminal and waits. The
// error is an *Error.
func (e Editor) Run(file string) error {
	cmd := e.Command(file)
	// The terminal itself: what wraps it would have to be copied, and a copy
	// waits for a key after the editor has gone.
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	if err := cmd.Run(); err != nil {
		return e.failed(err)
	}
	return nil
}

// Command is what runs the editor on a file.
func (e Editor) Command(file string) *exec.Cmd {
	argv := append(arguments(e.Value), file)
	return exec.Command(argv[0], argv[1:]...) //nolint:gosec // the reader's own editor
}

// Error says in the language in use which variable is wrong, what it holds and
// why nothing was written.
type Error struct{ Message string }

func (e *Error) Error() string { return e.Message }

// The exit codes of a shell that could not run a program.
const (
	notRunnable = 126
	notFound    = 127
)

func (e Editor) failed(err error) error {
	why := ""
	var ended *exec.ExitError
	switch {
	case errors.As(err, &ended) && ended.ExitCode() == notFound, errors.Is(err, exec.ErrNotFound), errors.Is(err, fs.ErrNotExist):
		why = noProgram.String()
	case e.isFolder():
		why = aFolder.String()
	case errors.As(err, &ended) && ended.ExitCode() == notRunnable, errors.Is(err, fs.ErrPermission):
		why = notExecutable.String()
	case ended != nil && !readable(e.Value):
		why = unreadable.String()
	case errors.As(err, &ended) && ended.ExitCode() > 0:
		why = exitCode.F(ended.ExitCode())
	case ended != nil:
		why = killed.String()
	}
	const longest = 40 // runes of the value that are repeated
	value := []rune(content.Sanitize(e.Value))
	if len(value) > longest {
		value = append(value[:longest], '…')
	}
	return &Error{message.F("$"+e.Variable, string(value), cmp.Or(why, disk.Reason(err)))}
}

// isFolder reports a value that is the path of a folder.
func (e Editor) isFolder() bool {
	info, err := os.Stat(strings.Trim(e.Value, `"'`))
	return err == nil && info.IsDir()
}
