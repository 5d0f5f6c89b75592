package library

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"yunlan/content"
	"yunlan/data/shelf"
	"yunlan/data/store"
	"yunlan/ui/cli/command"
	"yunlan/ui/collection"
	"yunlan/ui/save"
)

func (p *program) list() *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:     "list",
		Short:   shortList.String(),
		Example: "yunlan library list\nyunlan library list --json",
		Args:    command.NoArgs,
		RunE:    func(*cobra.Command, []string) error { return p.runList(asJSON) },
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, command.FlagJSON.String())
	return cmd
}

// documentJSON is a document of the library, for scripts.
type documentJSON struct {
	ID        string       `json:"id"`
	Hash      string       `json:"sha256"`
	Kind      string       `json:"kind"`
	Title     string       `json:"title"`
	Family    string       `json:"family"`
	Year      int          `json:"year"` // 0 where it is not known
	Author    string       `json:"author"`
	Publisher string       `json:"publisher"`
	Pages     int          `json:"pages"`
	Chars     int          `json:"characters"`
	Lost      []shelf.Loss `json:"lost"`
	Files     []string     `json:"files"`
	Added     time.Time    `json:"added"`
}

type listJSON struct {
	Schema    int            `json:"schema"`
	Documents []documentJSON `json:"documents"`
}

func newDocumentJSON(d shelf.Document) documentJSON {
	return documentJSON{
		d.ID, d.Hash, d.Kind, content.OneLine(d.Title), content.OneLine(d.Family), d.Year, content.OneLine(d.Author), content.OneLine(d.Publisher),
		d.Pages, d.Chars, all(d.Lost), files(d), d.Added,
	}
}

func newNamedJSON(d shelf.Document) namedJSON {
	return namedJSON{d.ID, content.OneLine(d.Title), files(d)}
}

func files(d shelf.Document) []string {
	var paths []string
	for _, p := range d.Places {
		paths = append(paths, p.Path)
	}
	return paths
}

func (p *program) runList(asJSON bool) error {
	c := collection.Open(store.DefaultDirs())
	list, err := c.Documents()
	if err = p.failure(c, err); err != nil {
		return err
	}
	if asJSON {
		out := listJSON{command.Schema, []documentJSON{}}
		for _, d := range list {
			out.Documents = append(out.Documents, newDocumentJSON(d))
		}
		return p.PrintJSON(out)
	}
	if len(list) == 0 {
		return p.Tell(msgEmpty.String())
	}
	if err := p.Print(grid(list).Set(command.Layout{Width: p.Cols, Paint: p.Painter()})); err != nil {
		return err
	}
	return p.Tell(holds.F(len(list)))
}

// grid lists documents by family and year.
func grid(list []shelf.Document) command.Grid {
	g := command.Grid{Header: []string{columnID.String(), columnTitle.String(), columnYear.String(), columnPages.String(), columnFile.String()}}
	sorted := slices.Clone(list)
	slices.SortStableFunc(sorted, func(a, b shelf.Document) int {
		if by := strings.Compare(a.Family, b.Family); by != 0 {
			return by
		}
		return a.Year - b.Year
	})
	for _, d := range sorted {
		file := save.Said(d.Places[0].Path)
		if more := len(d.Places) - 1; more > 0 {
			file += andMore.F(more)
		}
		g.Rows = append(g.Rows, []string{d.ID, d.Title, known(d.Year), known(d.Pages), file})
	}
	return g
}

// known is a number, "" for one that is not known.
func known(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func (p *program) remove() *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:     "remove ID|FILE|TITLE…",
		Short:   shortRemove.String(),
		Long:    shortRemove.String() + longRemove.String(),
		Example: exampleRemove,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return command.Usage(msgNoneNamed.String(), hintNoneNamed.String())
			}
			return p.run(cmd, func(ctx context.Context, c *collection.Collection) error { return p.runRemove(ctx, c, args, asJSON) })
		},
		ValidArgsFunction: p.complete,
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, command.FlagJSON.String())
	return cmd
}

// complete offers the IDs and files of the library.
func (p *program) complete(_ *cobra.Command, _ []string, word string) ([]string, cobra.ShellCompDirective) {
	list, err := collection.Open(store.DefaultDirs()).Documents()
	if err != nil {
		return nil, command.NoFiles
	}
	var names []string
	for _, d := range list {
		names = append(names, cobra.CompletionWithDesc(d.ID, content.OneLine(d.Title)))
	}
	return command.Starting(names, word), cobra.ShellCompDirectiveDefault
}

type removedJSON struct {
	Schema  int         `json:"schema"`
	Removed []namedJSON `json:"removed"`
}

// namedJSON says which document is meant.
type namedJSON struct {
	ID    string   `json:"id"`
	Title string   `json:"title"`
	Files []string `json:"files"`
}

func (p *program) runRemove(ctx context.Context, c *collection.Collection, args []string, asJSON bool) error {
	list, err := c.Documents()
	if err != nil {
		return err
	}
	out := removedJSON{command.Schema, []namedJSON{}}
	var ids []string
	for _, arg := range args {
		d, err := OneNamed(list, arg)
		if err != nil {
			return err
		}
		if !slices.Contains(ids, d.ID) {
			ids = append(ids, d.ID)
			out.Removed = append(out.Removed, newNamedJSON(d))
		}
	}
	if err := c.Remove(ctx, ids); err != nil {
		return err
	}
	if asJSON {
		return p.PrintJSON(out)
	}
	for _, d := range out.Removed {
		if err := p.Print(msgRemoved.F(d.Title, d.ID) + "\n"); err != nil {
			return err
		}
	}
	return nil
}

// mostNamed is how many documents are listed that a name may mean.
const mostNamed = 5

// OneNamed is the one document of a list that a name means; its error says that there
// is none, or which there are.
func OneNamed(list []shelf.Document, name string) (shelf.Document, error) {
	found := collection.Named(list, name)
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return shelf.Document{}, &command.Failure{
			Exit: command.ExitFailed, Code: "not_found", Message: msgNotInLibrary.F(command.Echo(name)), Hint: hintNotInLibrary.String(),
		}
	}
	var all []string
	for _, d := range found[:min(len(found), mostNamed)] {
		all = append(all, d.ID+" "+content.OneLine(d.Title))
	}
	hint := strings.Join(all, " · ")
	if more := len(found) - mostNamed; more > 0 {
		hint += andMore.F(more)
	}
	return shelf.Document{}, command.Usage(msgSeveral.F(command.Echo(name), len(found)), hint)
}
