package cli

import (
	"errors"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/search"
	"yunlan/ui/cli/command"
	"yunlan/ui/cli/library"
	"yunlan/ui/collection"
	"yunlan/ui/evidence"
	"yunlan/ui/text"
)

// oneDocument are the options of a search that are about one document.
var oneDocument = []string{"chapter", "context", "doc"}

// searchLibrary looks for the words of args in all documents of the library.
func (p *program) searchLibrary(cmd *cobra.Command, args []string, o searchOptions) error {
	for _, name := range oneDocument {
		if cmd.Flags().Changed(name) {
			return command.Usage(msgOfOneDocument.F(name), hintOfOneDocument.F(name))
		}
	}
	query, err := p.Query(strings.Join(args, " "), o.kinds, nil)
	if err != nil {
		return err
	}
	query.Limit = o.limit
	c := collection.Open(store.DefaultDirs())
	defer func() { _ = c.Close() }() // the process ends
	found, err := c.Search(query)
	if err = library.Failure(p.Program, c, err); err != nil {
		return err
	}
	if err := p.tellLibrary(found); err != nil {
		return err
	}
	if err := p.printLibrary(found, o); err != nil {
		return err
	}
	if rest := found.Total - len(found.Hits); rest > 0 && o.format != "json" {
		if err := p.Tell(moreInLibrary.F(len(found.Documents), rest)); err != nil {
			return err
		}
	}
	return p.answered(found.Answered(), found.Result, hintNoHitInLibrary.String())
}

// tellLibrary refuses a library without documents or index, and says which of them were not
// searched.
func (p *program) tellLibrary(f collection.Found) error {
	switch {
	case f.Searched+f.Lacking == 0:
		return &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: msgEmptyLibrary.String(), Hint: hintEmptyLibrary.String()}
	case f.Searched == 0 && errors.Is(f.Lost, search.ErrOtherVersion):
		return &command.Failure{Exit: command.ExitFailed, Code: "damaged", Message: msgOtherIndex.String(), Hint: hintOtherIndex.F(f.Lacking)}
	case f.Searched == 0:
		return &command.Failure{Exit: command.ExitFailed, Code: "damaged", Message: msgNoIndex.String(), Hint: hintNoIndex.String()}
	case f.Lacking > 0:
		return p.Tell(msgLacking.F(f.Lacking) + " " + hintNoIndex.String())
	}
	return nil
}

// libraryJSON is a search of the library, for scripts.
type libraryJSON struct {
	search.Document
	Documents []groupJSON `json:"documents"`
	Facets    facetsJSON  `json:"facets"`
	Searched  int         `json:"searched"`
	Lacking   int         `json:"unsearched"`
}

// groupJSON is a document that was found.
type groupJSON struct {
	ID     string `json:"id"`
	Title  string `json:"title"`
	Family string `json:"family"`
	Year   int    `json:"year"`
	Total  int    `json:"total"`
}

type facetsJSON struct {
	Kinds    []kindJSON                 `json:"kinds"`
	Years    []collection.Facet[int]    `json:"years"`
	Families []collection.Facet[string] `json:"families"`
}

type kindJSON struct {
	Key   string `json:"key"`
	Total int    `json:"total"`
}

func newLibraryJSON(f collection.Found) libraryJSON {
	out := libraryJSON{Document: f.Document(), Documents: []groupJSON{}, Searched: f.Searched, Lacking: f.Lacking}
	out.Facets = facetsJSON{[]kindJSON{}, f.Years(), f.Families()}
	for _, g := range f.Documents {
		out.Documents = append(out.Documents, groupJSON{g.ID, content.OneLine(g.Title), content.OneLine(g.Family), g.Year, g.Total})
	}
	for _, k := range f.Kinds {
		out.Facets.Kinds = append(out.Facets.Kinds, kindJSON{k.Key, k.Count})
	}
	return out
}

// printLibrary puts the hits on stdout, by document.
func (p *program) printLibrary(f collection.Found, o searchOptions) error {
	switch o.format {
	case "json":
		return p.PrintJSON(newLibraryJSON(f))
	case command.AsText:
		if f.Total > 0 {
			for _, said := range readings(f.Result) {
				if err := p.Tell(said); err != nil {
					return err
				}
			}
		}
		return p.Print(p.libraryText(f, o))
	}
	var b strings.Builder
	for _, g := range f.Documents {
		for line := range strings.Lines(hitLines(g.Hits, evidence.Words{})) {
			b.WriteString(g.ID + "\t" + line)
		}
	}
	return p.Write(b.String())
}

// libraryText is each document that has hits among those shown, and below it they.
func (p *program) libraryText(f collection.Found, o searchOptions) string {
	l := command.Layout{Width: o.width, Paint: p.Painter()}
	var parts []string
	for _, g := range f.Documents {
		if len(g.Hits) == 0 {
			continue
		}
		head := []string{content.OneLine(g.Title)}
		if g.Year > 0 {
			head = append(head, strconv.Itoa(g.Year))
		}
		head = append(head, g.ID, hitsInDocument.F(g.Total))
		out := l.Lines(strings.Join(head, " · "), text.Options{Hang: 2, Spacing: text.SpacingKeep}, l.Paint.Title)
		for _, h := range g.Hits {
			shown := h.Snippet(snippetCells)
			out += l.Lines(standing(h, shown, evidence.Words{}), text.Options{Indent: 2, Hang: 4, Spacing: text.SpacingKeep}, l.Paint.Muted)
			out += l.Prose(shown.Text, text.Options{Indent: 4, Hang: 4}, l.Paint.Plain)
		}
		parts = append(parts, out)
	}
	return strings.Join(parts, "\n")
}
