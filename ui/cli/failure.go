package cli

import (
	"errors"
	"io"
	"slices"
	"strings"
	"syscall"

	"yunlan/content"
	"yunlan/data/disk"
	"yunlan/ui/picture"
	"yunlan/ui/save"
)

// Exit codes.
const (
	exitDone   = 0
	exitFailed = 1 // nothing found, or it could not be done
	exitUsage  = 2 // wrong usage or bad input
)

// failure is an error for a person: what went wrong and what to try.
type failure struct {
	exit    int
	code    string // for scripts
	message string
	hint    string // "" when there is nothing to try
}

func (f *failure) Error() string { return f.message }

func usage(message, hint string) error {
	return &failure{exitUsage, "usage", message, hint}
}

// exit tells a failed run's error and returns the exit code.
func (p *program) exit(err error) int {
	if err == nil || errors.Is(err, syscall.EPIPE) {
		return exitDone // who closed the pipe has read enough
	}
	f := explain(err)
	if f.message == "" {
		return f.exit // a signal needs no words
	}
	if p.wantsJSON() {
		_ = p.printJSON(errorJSON{schema, errorBody{f.code, oneLine(f.message), oneLine(f.hint)}})
	}
	_ = p.complain(f) // nobody is left to be told
	return f.exit
}

// complain writes a failure for a person to stderr.
func (p *program) complain(f *failure) error {
	lines := "yunlan: " + oneLine(f.message) + "\n"
	if f.hint != "" {
		lines += "hint: " + oneLine(f.hint) + "\n"
	}
	_, err := io.WriteString(p.stderr, lines)
	return err
}

// explain turns any error into a failure.
func explain(err error) *failure {
	var f *failure
	var ref *content.RefError
	var unsaved *save.Error
	var fontless *picture.FontError
	switch {
	case errors.As(err, &f):
		return f
	case errors.As(err, &ref):
		return &failure{exitFailed, "not_found", ref.Error(), ref.Hint()}
	case errors.As(err, &unsaved):
		code := "write"
		if unsaved.Exists {
			code = "exists"
		}
		return &failure{exitFailed, code, unsaved.Message, unsaved.Hint}
	}
	if errors.As(err, &fontless) {
		return &failure{exitFailed, "no_font", fontless.Message, fontless.Hint}
	}
	return &failure{exitFailed, "failed", disk.Reason(err), hintAgain.String()}
}

// wantsJSON reads the arguments themselves: they may be what is wrong.
func (p *program) wantsJSON() bool {
	args := p.args
	if end := slices.Index(args, "--"); end >= 0 {
		args = args[:end]
	}
	for i, arg := range args {
		if arg == "--json" || arg == "--json=true" || arg == "--format=json" || arg == "json" && i > 0 && args[i-1] == "--format" {
			return true
		}
	}
	return false
}

// oneLine is content.OneLine without blanks at its ends.
func oneLine(s string) string { return strings.TrimSpace(content.OneLine(s)) }
