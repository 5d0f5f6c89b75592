package command

import (
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"yunlan/content/lang"
	"yunlan/ui/config"
)

// FlagError converts an error of pflag to a Failure in the language in use.
func FlagError(cmd *cobra.Command, err error) error {
	var missing *pflag.NotExistError
	var bare *pflag.ValueRequiredError
	var bad *pflag.InvalidValueError
	var form *pflag.InvalidSyntaxError
	help := HintHelp.F(cmd.CommandPath())
	switch {
	case errors.As(err, &missing) && missing.GetSpecifiedShortnames() != "":
		return Usage(msgNoFlag.F("-"+missing.GetSpecifiedShortnames()), help)
	case errors.As(err, &missing):
		name := missing.GetSpecifiedName()
		return Usage(msgNoFlag.F("--"+name), DidYouMean(name, flagNames(cmd), "--", help))
	case errors.As(err, &bare):
		_, use := pflag.UnquoteUsage(bare.GetFlag())
		return Usage(msgFlagBare.F("--"+bare.GetFlag().Name), use)
	case errors.As(err, &bad):
		var choose ChooseError
		if errors.As(err, &choose) {
			help = choose.Error()
		}
		return Usage(msgFlagValue.F("--"+bad.GetFlag().Name, Echo(bad.GetValue())), help)
	}
	if errors.As(err, &form) {
		return Usage(msgFlagForm.F(Echo(form.GetSpecifiedFlag())), help)
	}
	return Usage(err.Error(), help)
}

// DidYouMean is a hint with the names nearest to word, or otherwise if there are none.
func DidYouMean(word string, names []string, prefix, otherwise string) string {
	near := nearest(word, names)
	if len(near) == 0 {
		return otherwise
	}
	for i := range near {
		near[i] = prefix + near[i]
	}
	return hintNear.F(lang.List(near))
}

// nearest returns the names that a misspelt word may stand for: those that begin with
// it, and those with one wrong letter (two in long words) or with letters in another
// order. It returns nil if there are more than a few.
func nearest(word string, names []string) []string {
	const short, few = 6, 3
	key := strings.ToLower(word)
	n := utf8.RuneCountInString(key)
	wrong := 2
	switch {
	case n < 2:
		return nil // one letter is near to every name
	case n < short:
		wrong = 1
	}
	var near []string
	for _, name := range names {
		other := strings.ToLower(name)
		if strings.HasPrefix(other, key) || sameLetters(other, key) || config.Distance(other, key) <= min(wrong, utf8.RuneCountInString(other)-1) {
			near = append(near, name)
		}
	}
	if len(near) > few {
		return nil
	}
	return near
}

// sameLetters reports that two words differ only in the order of their letters.
func sameLetters(a, b string) bool {
	x, y := []rune(a), []rune(b)
	slices.Sort(x)
	slices.Sort(y)
	return slices.Equal(x, y)
}

func flagNames(cmd *cobra.Command) []string {
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	return names
}

// Echo shortens a word that was typed, for a message.
func Echo(s string) string { return Shortened(s, 40) }

// Shortened cuts s to a number of characters and marks the cut with “…”.
func Shortened(s string, runes int) string {
	if r := []rune(s); len(r) > runes {
		return string(r[:runes]) + "…"
	}
	return s
}
