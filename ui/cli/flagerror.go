package cli

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// flagError says in Chinese what is wrong with an option.
func flagError(cmd *cobra.Command, err error) error {
	var missing *pflag.NotExistError
	var bare *pflag.ValueRequiredError
	var bad *pflag.InvalidValueError
	var form *pflag.InvalidSyntaxError
	help := hintHelp.F(cmd.CommandPath())
	switch {
	case errors.As(err, &missing) && missing.GetSpecifiedShortnames() != "":
		return usage(msgNoFlag.F("-"+missing.GetSpecifiedShortnames()), help)
	case errors.As(err, &missing):
		name := missing.GetSpecifiedName()
		return usage(msgNoFlag.F("--"+name), didYouMean(name, flagNames(cmd), "--", help))
	case errors.As(err, &bare):
		_, use := pflag.UnquoteUsage(bare.GetFlag())
		return usage(msgFlagBare.F("--"+bare.GetFlag().Name), use)
	case errors.As(err, &bad):
		var choose chooseError
		if errors.As(err, &choose) {
			help = choose.Error()
		}
		return usage(msgFlagValue.F("--"+bad.GetFlag().Name, echo(bad.GetValue())), help)
	}
	if errors.As(err, &form) {
		return usage(msgFlagForm.F(echo(form.GetSpecifiedFlag())), help)
	}
	return usage(err.Error(), help)
}

// didYouMean offers the names nearest to word, or the other hint.
func didYouMean(word string, names []string, prefix, otherwise string) string {
	near := nearest(word, names)
	if len(near) == 0 {
		return otherwise
	}
	for i := range near {
		near[i] = prefix + near[i]
	}
	return hintNear.F(strings.Join(near, comma.String()))
}

// nearest lends cobra's judgement of misspelt commands to other names.
func nearest(word string, names []string) []string {
	pool := &cobra.Command{SuggestionsMinimumDistance: 2}
	for _, name := range names {
		pool.AddCommand(&cobra.Command{Use: name, Run: func(*cobra.Command, []string) {}})
	}
	return pool.SuggestionsFor(word)
}

func flagNames(cmd *cobra.Command) []string {
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	return names
}

// echo repeats what was written, within bounds.
func echo(s string) string {
	const longest = 40
	if r := []rune(s); len(r) > longest {
		return string(r[:longest]) + "…"
	}
	return s
}

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
		return chooseError(hintChoose.F(strings.Join(c.names, comma.String())))
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
