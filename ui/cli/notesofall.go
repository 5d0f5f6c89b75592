package cli

import (
	"context"
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"yunlan/content"
	"yunlan/ui/cli/command"
	"yunlan/ui/cli/library"
	"yunlan/ui/collection"
	"yunlan/ui/evidence"
	"yunlan/ui/notes"
	"yunlan/ui/text"
)

// notesOfAll are the documents that have notes: the paper that comes along, then those
// of the library in their order.
func (p *program) notesOfAll(cmd *cobra.Command) (all []collection.Noted, err error) {
	if cmd.Flags().Changed("doc") {
		return nil, command.Usage(msgNotesOrDoc.String(), hintNotesOrDoc.String())
	}
	err = library.Run(p.Program, cmd, func(ctx context.Context, c *collection.Collection, tell func(collection.Progress)) error {
		all, err = c.Noted(ctx, published(), tell)
		var broken *collection.StoreError
		var unkept *collection.UnkeptError
		switch {
		case errors.As(err, &broken):
			return command.StoreFailure(broken.Problem)
		case errors.As(err, &unkept):
			return library.Unkept(unkept.Document)
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
func (o *notesOptions) renderAll(all []collection.Noted, l command.Layout) (string, error) {
	if o.format == "json" {
		out := notedJSON{Schema: command.Schema, Documents: []notedDocument{}}
		for _, d := range all {
			out.Documents = append(out.Documents, notedDocument{d.ID, notes.NewFile(d.Paper, d.Notes)})
		}
		return content.EncodeJSON(out, "  ")
	}
	var parts []string
	for _, d := range all {
		if o.format == "md" {
			parts = append(parts, notes.Markdown(d.Paper, d.Notes))
			continue
		}
		title := l.Lines(content.OneLine(evidence.Title(d.Paper))+" · "+d.ID, text.Options{Hang: 2}, l.Paint.Title)
		parts = append(parts, title+"\n"+notesText(d.Paper, d.Notes, l))
	}
	return strings.Join(parts, "\n"), nil
}
