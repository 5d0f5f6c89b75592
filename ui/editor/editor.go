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

// Editor is the editor named by an environment variable.
type Editor struct {
	Variable string // VISUAL or EDITOR
	Value    string
}

// Find returns the editor of the environment; false if none is set.
func Find(getenv func(string) string) (Editor, bool) {
	for _, name := range []string{"VISUAL", "EDITOR"} {
		if value := strings.TrimSpace(getenv(name)); value != "" {
			return Editor{name, value}, true
		}
	}
	return Editor{}, false
}

// Run opens a file in the editor on the process's own terminal and waits for it. The
// error is an *Error.
func (e Editor) Run(file string) error {
	cmd := e.Command(file)
	// The files themselves: for a wrapped reader exec would copy the input, and the
	// copy would wait for one more key after the editor has ended.
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	if err := cmd.Run(); err != nil {
		return e.failed(err)
	}
	return nil
}

// Command returns the command that opens a file in the editor.
func (e Editor) Command(file string) *exec.Cmd {
	argv := append(arguments(e.Value), file)
	return exec.Command(argv[0], argv[1:]...) //nolint:gosec // the reader's own editor
}

// Error says, in the language in use, which variable is wrong, its value, and why
// the editor did not run.
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
