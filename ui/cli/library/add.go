package library

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"yunlan/content/lang"
	"yunlan/ui/cli/command"
	"yunlan/ui/collection"
	"yunlan/ui/save"
)

func (p *program) add() *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:     "add DIR|FILE…",
		Short:   shortAdd.String(),
		Long:    shortAdd.String() + longAdd.String(),
		Example: exampleAdd,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return command.Usage(msgNothingNamed.String(), hintNothingNamed.String())
			}
			return p.run(cmd, func(ctx context.Context, c *collection.Collection) error { return p.runAdd(ctx, c, args, asJSON) })
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return nil, cobra.ShellCompDirectiveDefault
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, command.FlagJSON.String())
	return cmd
}

// addedJSON is what became of the files, for scripts.
type addedJSON struct {
	Schema    int                  `json:"schema"`
	Added     []collection.Item    `json:"added"`
	Replaced  []collection.Item    `json:"replaced"`
	Copies    []collection.Item    `json:"copies"`
	Alike     []collection.Alike   `json:"alike"`
	Refused   []collection.Refusal `json:"refused"`
	Vanished  []collection.Item    `json:"vanished"`
	Unchanged int                  `json:"unchanged"`
	Hidden    int                  `json:"hidden"`
	Stopped   bool                 `json:"stopped"`
	Documents int                  `json:"documents"`
}

func (p *program) runAdd(ctx context.Context, c *collection.Collection, args []string, asJSON bool) error {
	b := p.newBar()
	o, err := c.Add(ctx, args, b.show)
	b.end()
	if err != nil {
		return err
	}
	if err := p.tellRefused(o); err != nil {
		return err
	}
	if asJSON {
		err = p.PrintJSON(addedJSON{
			command.Schema, all(o.Added), all(o.Replaced), all(o.Copies), all(o.Alike), all(o.Refused), all(o.Vanished),
			o.Unchanged, o.Hidden, o.Stopped, o.Documents,
		})
	} else {
		err = p.Print(summary(o))
	}
	if err == nil && len(o.Added)+len(o.Replaced)+len(o.Copies)+o.Unchanged == 0 && !o.Stopped {
		return nothingAdded(o)
	}
	return err
}

// all is a list that is never null in JSON.
func all[T any](list []T) []T { return append([]T{}, list...) }

// nothingAdded is the failure of an add that found no document.
func nothingAdded(o collection.Outcome) error {
	f := &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: msgNoDocuments.String(), Hint: hintNoDocuments.String()}
	if len(o.Refused) > 0 {
		f.Message, f.Hint = msgAllRefused.F(len(o.Refused)), ""
	}
	return f
}

// mostAlike is how many documents that are nearly the same are listed: of a series of
// forms there may be thousands.
const mostAlike = 20

// tellRefused lists what was not taken, what has vanished and what is nearly another
// document, and each advice once.
func (p *program) tellRefused(o collection.Outcome) error {
	var lines, hints []string
	for _, r := range o.Refused {
		lines = append(lines, msgRefused.F(save.Said(r.Path), r.Why))
		if hint := "hint: " + r.Why + lang.Colon.String() + r.Hint; r.Hint != "" && !slices.Contains(hints, hint) {
			hints = append(hints, hint)
		}
	}
	for _, v := range o.Vanished {
		lines = append(lines, msgVanished.F(save.Said(v.Path), v.Title))
	}
	for i, a := range o.Alike {
		if i == mostAlike {
			lines = append(lines, msgAlikeMore.F(len(o.Alike)-i))
			break
		}
		lines = append(lines, msgAlike.F(save.Said(a.Path), a.OtherTitle, a.Other, min(int(100*a.Likeness), 99))) // something differs
	}
	for _, line := range append(lines, hints...) {
		if err := p.Tell(line); err != nil {
			return err
		}
	}
	return nil
}

// summary says what became of the files, and what to do next.
func summary(o collection.Outcome) string {
	var said []string
	for _, c := range []struct {
		words lang.Text
		n     int
	}{
		{countAdded, len(o.Added)},
		{countReplaced, len(o.Replaced)},
		{countCopies, len(o.Copies)},
		{countUnchanged, o.Unchanged},
		{countRefused, len(o.Refused)},
		{countVanished, len(o.Vanished)},
		{countHidden, o.Hidden},
	} {
		if c.n > 0 {
			said = append(said, c.words.F(c.n))
		}
	}
	var b strings.Builder
	if len(said) > 0 {
		_, _ = io.WriteString(&b, lang.Sentence(strings.Join(said, lang.Comma.String()))+"\n")
	}
	if o.Stopped {
		fmt.Fprintln(&b, msgStoppedAdd)
	}
	fmt.Fprintln(&b, holds.F(o.Documents))
	if len(o.Added)+len(o.Replaced) > 0 && !o.Stopped {
		fmt.Fprintln(&b, nextSearch)
	}
	return b.String()
}
