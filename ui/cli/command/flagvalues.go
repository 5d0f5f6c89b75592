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

var (
	_ pflag.Value = Choice{}
	_ pflag.Value = Cells{}
	_ pflag.Value = Count{}
	_ pflag.Value = FileName{}
	_ pflag.Value = Word{}
	_ pflag.Value = List{}
)

// ChooseError is the error of an option's value; its text lists what is accepted.
type ChooseError string

func (e ChooseError) Error() string { return string(e) }

// Choice is an option with fixed values.
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

// The least and greatest value of --width besides 0, in cells.
const (
	MinWidth = 10
	MaxWidth = 1000
)

// Cells is the option --width in cells; 0 does not wrap.
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

// Count is an option with a whole number, 0 or more.
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

// FileName is an option with a file name. An empty one is an error (often a shell
// variable that is not set), not standard output.
type FileName struct{ Value *string }

func (f FileName) String() string { return *f.Value }
func (f FileName) Type() string   { return "file" }

func (f FileName) Set(s string) error {
	if s == "" {
		return ChooseError(hintFileName.String())
	}
	*f.Value = save.AtHome(s) // the shell does not expand ~ after --output=
	return nil
}

// Word is an option with a word. An empty one is an error.
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

// Choose adds an option with fixed values and their completion.
func Choose(cmd *cobra.Command, flags *pflag.FlagSet, c Choice, name, use string) {
	flags.Var(c, name, use)
	Complete(cmd, name, CompleteFixed(c.Names...))
}
