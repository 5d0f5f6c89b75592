package command

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"yunlan/search"
)

// NoFiles is what completion returns where no file is wanted.
const NoFiles = cobra.ShellCompDirectiveNoFileComp

// Complete says what completes an option. It is called when the shell asks.
func Complete(cmd *cobra.Command, flag string, complete cobra.CompletionFunc) {
	if err := cmd.RegisterFlagCompletionFunc(flag, complete); err != nil {
		panic(err) // the flag does not exist, or completes already
	}
}

// CompleteFixed completes a few values.
func CompleteFixed(names ...string) cobra.CompletionFunc {
	return func(_ *cobra.Command, _ []string, word string) ([]string, cobra.ShellCompDirective) {
		return Starting(names, word), NoFiles
	}
}

// CompleteList completes the last name of a list with what is not in it yet.
func CompleteList(names func() []string) cobra.CompletionFunc {
	return func(_ *cobra.Command, _ []string, word string) ([]string, cobra.ShellCompDirective) {
		at := strings.LastIndexFunc(word, isSeparator)
		before, last := "", word
		if at >= 0 {
			n := len(string([]rune(word[at:])[:1]))
			before, last = word[:at+n], word[at+n:]
		}
		there := ListParts(before)
		var out []string
		for _, name := range Starting(names(), last) {
			if plain, _, _ := strings.Cut(name, "\t"); !slices.Contains(there, plain) {
				out = append(out, before+name)
			}
		}
		return out, NoFiles
	}
}

// Starting are the names that begin with a word, or that it spells by sound.
func Starting(names []string, word string) []string {
	key := search.Folded(word)
	return slices.DeleteFunc(slices.Clone(names), func(name string) bool {
		name, _, _ = strings.Cut(name, "\t")
		return !strings.HasPrefix(search.Folded(name), key) && !search.Spells(name, word)
	})
}
