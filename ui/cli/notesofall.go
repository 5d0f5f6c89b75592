package cli

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/cli/command"
	"yunlan/ui/cli/library"
	"yunlan/ui/collection"
	"yunlan/ui/notes"
	"yunlan/ui/text"
)

// noted is a document with the notes in it.
type noted struct {
	id    string // in the library
	paper *content.Paper
	notes []notes.Placed
}

// notesOfAll are the documents that have notes: the paper that comes along, then those
// of the library in their order.
func (p *program) notesOfAll(cmd *cobra.Command) ([]noted, error) {
	if cmd.Flags().Changed("doc") {
		return nil, command.Usage(msgNotesOrDoc.String(), hintNotesOrDoc.String())
	}
	var all []noted
	add := func(id string, s *store.Store, paper func() (*content.Paper, error)) error {
		kept := s.Notes()
		if problems := s.Problems(); len(problems) > 0 {
			return command.StoreFailure(problems[0])
		}
		if len(kept) == 0 {
			return nil
		}
		read, err := paper()
		if err == nil {
			all = append(all, noted{id, read, notes.Place(read, kept)})
		}
		return err
	}
	dirs := store.DefaultDirs()
	if err := add(collection.Bundled, store.Open(dirs), func() (*content.Paper, error) { return published(), nil }); err != nil {
		return nil, err
	}
	err := library.Run(p.Program, cmd, func(ctx context.Context, c *collection.Collection, tell func(collection.Progress)) error {
		list, err := c.Documents()
		for i, d := range list {
			tell(collection.Progress{Done: i, Total: len(list), Name: d.Title})
			if ctx.Err() != nil {
				return ctx.Err()
			}
			err := add(d.ID, store.Open(dirs.Document(d.Hash)), func() (*content.Paper, error) {
				paper, err := c.Paper(d)
				if err != nil {
					return nil, library.Unkept(d)
				}
				return paper, nil
			})
			if err != nil {
				return err
			}
		}
		return err
	})
	return all, err
}

// notedJSON is the notes of several documents, each with what the export of one has.
type notedJSON struct {
	Schema    int             `json:"schema"`
	Documents []notedDocument `json:"documents"`
}

type notedDocument struct {
	Document string `json:"document"`
	notes.File
}

// renderAll writes the notes of several documents, each under its title.
func (o *notesOptions) renderAll(all []noted, l command.Layout) (string, error) {
	if o.format == "json" {
		out := notedJSON{Schema: command.Schema, Documents: []notedDocument{}}
		for _, d := range all {
			out.Documents = append(out.Documents, notedDocument{d.id, notes.NewFile(d.paper, d.notes)})
		}
		return notes.Encode(out)
	}
	var parts []string
	for _, d := range all {
		if o.format == "md" {
			parts = append(parts, notes.Markdown(d.paper, d.notes))
			continue
		}
		title := l.Lines(content.OneLine(d.paper.Title)+" · "+d.id, text.Options{Hang: 2}, l.Paint.Title)
		parts = append(parts, title+"\n"+notesText(d.paper, d.notes, l))
	}
	return strings.Join(parts, "\n"), nil
}
