package command

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"yunlan/search"
)

// NoFiles is the directive of completions that are not file names.
const NoFiles = cobra.ShellCompDirectiveNoFileComp

// Complete registers the completion of an option. complete is called when the shell
// asks.
func Complete(cmd *cobra.Command, flag string, complete cobra.CompletionFunc) {
	if err := cmd.RegisterFlagCompletionFunc(flag, complete); err != nil {
		panic(err) // the flag does not exist, or completes already
	}
}

// CompleteFixed offers fixed values.
func CompleteFixed(names ...string) cobra.CompletionFunc {
	return func(_ *cobra.Command, _ []string, word string) ([]string, cobra.ShellCompDirective) {
		return Starting(names, word), NoFiles
	}
}

// CompleteList offers names for the last item of a list, without those already in it;
// names returns those that may complete a word.
func CompleteList(names func(word string) []string) cobra.CompletionFunc {
	return func(_ *cobra.Command, _ []string, word string) ([]string, cobra.ShellCompDirective) {
		at := strings.LastIndexFunc(word, isSeparator)
		before, last := "", word
		if at >= 0 {
			n := len(string([]rune(word[at:])[:1]))
			before, last = word[:at+n], word[at+n:]
		}
		there := ListParts(before)
		var out []string
		for _, name := range Starting(names(last), last) {
			if plain, _, _ := strings.Cut(name, "\t"); !slices.Contains(there, plain) {
				out = append(out, before+name)
			}
		}
		return out, NoFiles
	}
}

// Starting returns the names that begin with a word, or whose pinyin it is.
func Starting(names []string, word string) []string {
	key := search.Folded(word)
	return slices.DeleteFunc(slices.Clone(names), func(name string) bool {
		name, _, _ = strings.Cut(name, "\t")
		return !strings.HasPrefix(search.Folded(name), key) && !search.Spells(name, word)
	})
}
