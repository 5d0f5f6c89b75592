package cli

import (
	"slices"
	"strconv"
	"strings"

	"yunlan/content/lang"
	"yunlan/ui/save"
)

// chooseError says what an option accepts.
type chooseError string

func (e chooseError) Error() string { return string(e) }

// choice is an option with a few values.
type choice struct {
	value *string
	names []string
}

func (c choice) String() string { return *c.value }
func (c choice) Type() string   { return "choice" }

func (c choice) Set(s string) error {
	if !slices.Contains(c.names, s) {
		return chooseError(hintChoose.F(lang.List(c.names)))
	}
	*c.value = s
	return nil
}

// The widths of a line that --width takes, besides 0.
const (
	minWidth = 10
	maxWidth = 1000
)

// cells is the option --width: 0 leaves lines as long as they are.
type cells struct{ value *int }

func (c cells) String() string { return strconv.Itoa(*c.value) }
func (c cells) Type() string   { return "cells" }

func (c cells) Set(s string) error {
	n, err := strconv.Atoi(s)
	if err != nil || n != 0 && (n < minWidth || n > maxWidth) {
		return chooseError(hintWidth.F(minWidth, maxWidth))
	}
	*c.value = n
	return nil
}

// count is the value of an option that counts: 0 or more.
type count struct{ value *int }

func (c count) String() string { return strconv.Itoa(*c.value) }
func (c count) Type() string   { return "count" }

func (c count) Set(s string) error {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return chooseError(badCount.String())
	}
	*c.value = n
	return nil
}

// fileName is an option that names a file. An empty one is a slip, such as a
// variable that was never set, and not a wish for standard output.
type fileName struct{ value *string }

func (f fileName) String() string { return *f.value }
func (f fileName) Type() string   { return "file" }

func (f fileName) Set(s string) error {
	if s == "" {
		return chooseError(hintFileName.String())
	}
	*f.value = save.AtHome(s) // which the shell leaves alone behind --output=
	return nil
}

// word is an option with a value of its own kind, which is never empty: an empty
// one is a variable that was not set.
type word struct{ value *string }

func (w word) String() string { return *w.value }
func (w word) Type() string   { return "word" }

func (w word) Set(s string) error {
	if strings.TrimSpace(s) == "" {
		return chooseError(hintEmptyList.String())
	}
	*w.value = s
	return nil
}
