package command

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
	ExitDone   = 0
	ExitFailed = 1 // nothing found, or an error
	ExitUsage  = 2 // wrong usage or bad input
)

// Failure is an error worded for a person, with its exit code.
type Failure struct {
	Exit    int
	Code    string // for scripts
	Message string
	Hint    string // "" when there is nothing to try
}

func (f *Failure) Error() string { return f.Message }

// Usage is the failure of wrong usage, with exit code 2.
func Usage(message, hint string) error {
	return &Failure{ExitUsage, "usage", message, hint}
}

// Exit reports the error of a run, if any, and returns the exit code.
func (p *Program) Exit(err error) int {
	if err == nil || errors.Is(err, syscall.EPIPE) {
		return ExitDone // the reader closed the pipe
	}
	f := Explain(err)
	if f.Message == "" {
		return f.Exit // ended by a signal
	}
	if p.wantsJSON() {
		_ = p.PrintJSON(errorJSON{Schema, errorBody{f.Code, OneLine(f.Message), OneLine(f.Hint)}})
	}
	_ = p.Complain(f) // stderr may be closed
	return f.Exit
}

// Complain writes a failure for a person to stderr.
func (p *Program) Complain(f *Failure) error {
	lines := "yunlan: " + OneLine(f.Message) + "\n"
	if f.Hint != "" {
		lines += "hint: " + OneLine(f.Hint) + "\n"
	}
	_, err := io.WriteString(p.Stderr, lines)
	return err
}

// Explain turns any error into a failure.
func Explain(err error) *Failure {
	var f *Failure
	var ref *content.RefError
	var unsaved *save.Error
	var fontless *picture.FontError
	switch {
	case errors.As(err, &f):
		return f
	case errors.As(err, &ref):
		return &Failure{ExitFailed, "not_found", ref.Error(), ref.Hint()}
	case errors.As(err, &unsaved):
		code := "write"
		if unsaved.Exists {
			code = "exists"
		}
		return &Failure{ExitFailed, code, unsaved.Message, unsaved.Hint}
	}
	if errors.As(err, &fontless) {
		return &Failure{ExitFailed, "no_font", fontless.Message, fontless.Hint}
	}
	return &Failure{ExitFailed, "failed", disk.Reason(err), hintAgain.String()}
}

// wantsJSON reports --json or --format json. It reads the raw arguments, because
// parsing them may have failed.
func (p *Program) wantsJSON() bool {
	args := p.Args
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

// OneLine is content.OneLine without spaces at the ends.
func OneLine(s string) string { return strings.TrimSpace(content.OneLine(s)) }

// Schema is the version of every JSON shape of the commands.
const Schema = content.Schema

// errorJSON is printed to stdout with --json after an error.
type errorJSON struct {
	Schema int       `json:"schema"`
	Error  errorBody `json:"error"`
}

type errorBody struct {
	Code    string `json:"code"`
	Message string `json:"message"`
	Hint    string `json:"hint"`
}
