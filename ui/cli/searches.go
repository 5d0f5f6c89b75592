package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"yunlan/data/store"
	"yunlan/ui/text"
)

func (p *program) searches() *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:     "searches",
		Short:   shortSearches.String(),
		Long:    longSearches.String(),
		Example: exampleSearches.String(),
		Args:    noSubcommand,
		RunE:    func(*cobra.Command, []string) error { return p.runSearches(asJSON) },
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, flagJSON.String())
	cmd.AddCommand(&cobra.Command{
		Use:   "delete",
		Short: shortSearchesDelete.String(),
		Args:  noArgs,
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
	s := store.Open(store.DefaultDirs())
	past := s.Queries()
	problems := s.Problems()
	switch {
	case len(past) == 0 && len(problems) > 0:
		return problem(problems[0])
	case len(past) == 0:
		return &failure{exitFailed, "not_found", msgNoSearches.String(), hintNoSearches.String()}
	case asJSON:
		return p.printJSON(searchesJSON{schema, past})
	}
	l := layout{width: min(p.cols, measure), paint: p.painter()}
	var out strings.Builder
	for _, one := range past {
		out.WriteString(l.lines(one, text.Options{Hang: 2, Spacing: text.SpacingKeep}, l.paint.plain))
	}
	return p.print(out.String())
}

func (p *program) runSearchesDelete() error {
	s := store.Open(store.DefaultDirs())
	if err := s.DeleteQueries(); err != nil {
		return kept(s, err)
	}
	return p.print(searchesDeleted.String() + "\n")
}
