package command

import (
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"yunlan/content/lang"
	"yunlan/ui/save"
)

// ChooseError says what an option accepts.
type ChooseError string

func (e ChooseError) Error() string { return string(e) }

// Choice is an option with a few values.
type Choice struct {
	Value *string
	Names []string
}

func (c Choice) String() string { return *c.Value }
func (c Choice) Type() string   { return "choice" }

func (c Choice) Set(s string) error {
	if !slices.Contains(c.Names, s) {
		return ChooseError(HintChoose.F(lang.List(c.Names)))
	}
	*c.Value = s
	return nil
}

// The widths of a line that --width takes, besides 0.
const (
	MinWidth = 10
	MaxWidth = 1000
)

// Cells is the option --width: 0 leaves lines as long as they are.
type Cells struct{ Value *int }

func (c Cells) String() string { return strconv.Itoa(*c.Value) }
func (c Cells) Type() string   { return "cells" }

func (c Cells) Set(s string) error {
	n, err := strconv.Atoi(s)
	if err != nil || n != 0 && (n < MinWidth || n > MaxWidth) {
		return ChooseError(hintWidth.F(MinWidth, MaxWidth))
	}
	*c.Value = n
	return nil
}

// Count is the value of an option that counts: 0 or more.
type Count struct{ Value *int }

func (c Count) String() string { return strconv.Itoa(*c.Value) }
func (c Count) Type() string   { return "count" }

func (c Count) Set(s string) error {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return ChooseError(badCount.String())
	}
	*c.Value = n
	return nil
}

// FileName is an option that names a file. An empty one is a slip, such as a
// variable that was never set, and not a wish for standard output.
type FileName struct{ Value *string }

func (f FileName) String() string { return *f.Value }
func (f FileName) Type() string   { return "file" }

func (f FileName) Set(s string) error {
	if s == "" {
		return ChooseError(hintFileName.String())
	}
	*f.Value = save.AtHome(s) // which the shell leaves alone behind --output=
	return nil
}

// Word is an option with a value of its own kind, which is never empty: an empty
// one is a variable that was not set.
type Word struct{ Value *string }

func (w Word) String() string { return *w.Value }
func (w Word) Type() string   { return "word" }

func (w Word) Set(s string) error {
	if strings.TrimSpace(s) == "" {
		return ChooseError(hintEmptyList.String())
	}
	*w.Value = s
	return nil
}

// Choose adds an option with a few values, which the shell can complete.
func Choose(cmd *cobra.Command, flags *pflag.FlagSet, c Choice, name, use string) {
	flags.Var(c, name, use)
	Complete(cmd, name, CompleteFixed(c.Names...))
}
