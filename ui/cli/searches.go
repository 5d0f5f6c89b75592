package cli

import (
	"strings"

	"github.com/spf13/cobra"
	"yunlan/ui/cli/command"
	"yunlan/ui/text"
)

func (p *program) searches() *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:     "searches",
		Short:   shortSearches.String(),
		Long:    longSearches.String(),
		Example: exampleSearches.String(),
		Args:    command.NoSubcommand,
		RunE:    func(*cobra.Command, []string) error { return p.runSearches(asJSON) },
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, command.FlagJSON.String())
	cmd.AddCommand(&cobra.Command{
		Use:   "delete",
		Short: shortSearchesDelete.String(),
		Args:  command.NoArgs,
		RunE:  func(*cobra.Command, []string) error { return p.runSearchesDelete() },
	})
	return cmd
}

// searchesJSON are the past searches, newest first.
type searchesJSON struct {
	Schema   int      `json:"schema"`
	Searches []string `json:"searches"`
}

func (p *program) runSearches(asJSON bool) error {
	s := p.Store()
	past := s.Queries()
	problems := s.Problems()
	switch {
	case len(past) == 0 && len(problems) > 0:
		return command.StoreFailure(problems[0])
	case len(past) == 0:
		return &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: msgNoSearches.String(), Hint: hintNoSearches.String()}
	case asJSON:
		return p.PrintJSON(searchesJSON{command.Schema, past})
	}
	l := command.Layout{Width: min(p.Cols, command.Measure), Paint: p.Painter()}
	var out strings.Builder
	for _, one := range past {
		out.WriteString(l.Lines(one, text.Options{Hang: 2, Spacing: text.SpacingKeep}, l.Paint.Plain))
	}
	return p.Print(out.String())
}

func (p *program) runSearchesDelete() error {
	s := p.Store()
	if err := s.DeleteQueries(); err != nil {
		return command.SaveFailure(s, err)
	}
	return p.Print(searchesDeleted.String() + "\n")
}
