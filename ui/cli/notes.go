package cli

import (
	"errors"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/notes"
	"yunlan/ui/save"
	"yunlan/ui/text"
)

// notesOptions are the options of `yunlan notes`.
type notesOptions struct {
	format, output string
	json, force    bool
	width          int
}

// noteFormats are the values of --format.
var noteFormats = []string{"text", "md", "json"}

func (p *program) notes() *cobra.Command {
	var o notesOptions
	cmd := &cobra.Command{
		Use:     "notes",
		Short:   shortNotes.String(),
		Long:    longNotes.String(),
		Example: exampleNotes.String(),
		Args:    noSubcommand,
		RunE:    func(cmd *cobra.Command, _ []string) error { return p.runNotes(cmd, o) },
	}
	flags := cmd.Flags()
	choose(cmd, flags, choice{&o.format, noteFormats}, "format", flagNotesFormat.String())
	flags.BoolVar(&o.json, "json", false, flagNotesJSON.String())
	flags.VarP(fileName{&o.output}, "output", "o", flagOutput.String())
	flags.BoolVar(&o.force, "force", false, flagForce.String())
	flags.Var(cells{&o.width}, "width", flagWidth.String())
	cmd.AddCommand(p.notesImport(), p.notesDelete())
	return cmd
}

func (p *program) runNotes(cmd *cobra.Command, o notesOptions) error {
	if err := o.settle(cmd); err != nil {
		return err
	}
	all, err := p.storedNotes(store.Open(store.DefaultDirs()))
	if err != nil {
		return err
	}
	if len(all) == 0 {
		return &failure{exitFailed, "not_found", msgNoNotes.String(), hintNoNotes.String()}
	}
	toFile := isFile(o.output)
	width := p.wrapAt(cmd, o.width)
	if toFile && !cmd.Flags().Changed("width") {
		width = 0
	}
	paint := p.painter() && painter(!toFile)
	out, err := o.render(p.paper(), all, layout{width: width, paint: paint})
	if err != nil {
		return err
	}
	if !toFile {
		return p.print(out)
	}
	out = content.Sanitize(out)
	if err := save.Private(o.output, []byte(out), o.force); err != nil {
		return err
	}
	return p.tell(msgSaved.F(save.Said(o.output), len(out)))
}

// settle finds the format: what was asked for, what the file's name says, text.
func (o *notesOptions) settle(cmd *cobra.Command) error {
	if o.json {
		if o.format != "" && o.format != "json" {
			return usage(msgTwoFormats.F(o.format), hintTwoFormats.String())
		}
		o.format = "json"
	}
	if o.format == "" {
		switch strings.ToLower(filepath.Ext(o.output)) {
		case ".md", ".markdown":
			o.format = "md"
		case ".json":
			o.format = "json"
		default:
			o.format = "text"
		}
	}
	if cmd.Flags().Changed("width") && o.format != "text" {
		return usage(msgWidthText.F(o.format), hintWidthText.String())
	}
	return nil
}

func (o *notesOptions) render(paper *content.Paper, all []notes.Placed, l layout) (string, error) {
	switch o.format {
	case "json":
		return notes.JSON(paper, all)
	case "md":
		return notes.Markdown(paper, all), nil
	}
	return notesText(paper, all, l), nil
}

// notesText is a paragraph for each note: its place and ID, the quote, what
// was written.
func notesText(paper *content.Paper, all []notes.Placed, l layout) string {
	var out strings.Builder
	for i, n := range all {
		if i > 0 {
			out.WriteString("\n")
		}
		c := n.Citation(paper)
		head := strings.Join([]string{paper.ShortPlace(c.Section), notePage.F(c.Pages("–")), string(c.Block), n.ID}, " · ")
		out.WriteString(l.lines(head, text.Options{}, l.paint.muted))
		out.WriteString(l.prose("“"+c.Quote+"”", text.Options{Hang: 2}, l.paint.plain))
		if n.Text != "" {
			out.WriteString(l.lines(n.Text, text.Options{Hang: 2}, l.paint.title))
		}
	}
	return out.String()
}

// storedNotes loads the notes; a file that could not be read is a failure.
func (p *program) storedNotes(s *store.Store) ([]notes.Placed, error) {
	all := notes.Place(p.paper(), s.Notes())
	if problems := s.Problems(); len(problems) > 0 && len(all) == 0 {
		return nil, problem(problems[0])
	}
	return all, p.warn(s)
}

func (p *program) notesImport() *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:     "import FILE|-",
		Short:   shortNotesImport.String(),
		Long:    longNotesImport.String(),
		Example: exampleNotesImport.String(),
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usage(msgOneFile.String(), hintOneFile.String())
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error { return p.runNotesImport(args[0], asJSON) },
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, flagJSON.String())
	return cmd
}

// importedJSON says what became of the notes of a file.
type importedJSON struct {
	Schema  int `json:"schema"`
	Added   int `json:"added"`
	Updated int `json:"updated"`
	Same    int `json:"same"`
}

const maxNotes = 16 << 20 // bytes; more the store would not keep

func (p *program) runNotesImport(file string, asJSON bool) error {
	data, err := p.readInput(file, maxNotes)
	if err != nil {
		why, hint := whyUnread(err, hintOneFile)
		return &failure{exitUsage, "bad_input", msgImport.F(inputName(file), why), hint}
	}
	some, err := notes.Parse(p.paper(), data)
	var bad *notes.Error
	if errors.As(err, &bad) {
		return &failure{exitUsage, "bad_input", msgImport.F(inputName(file), bad.What), bad.Hint}
	}
	if err != nil {
		return err
	}
	s := store.Open(store.DefaultDirs())
	got, err := s.MergeNotes(some...)
	if errors.Is(err, store.ErrUnsaved) {
		return rescued(s)
	}
	if err != nil {
		return kept(s, err)
	}
	if err := p.warn(s); err != nil {
		return err
	}
	if asJSON {
		return p.printJSON(importedJSON{schema, got.Added, got.Updated, got.Same})
	}
	return p.print(imported.F(got.Added, got.Updated, got.Same) + "\n")
}

func (p *program) notesDelete() *cobra.Command {
	all, yes := false, false
	cmd := &cobra.Command{
		Use:     "delete ID…",
		Short:   shortNotesDelete.String(),
		Example: exampleNotesDelete.String(),
		RunE:    func(_ *cobra.Command, args []string) error { return p.runNotesDelete(args, all, yes) },
	}
	cmd.Flags().BoolVar(&all, "all", false, flagNotesAll.String())
	cmd.Flags().BoolVar(&yes, "yes", false, flagYes.String())
	return cmd
}

func (p *program) runNotesDelete(ids []string, all, yes bool) error {
	if all == (len(ids) > 0) {
		return usage(msgWhichNotes.String(), hintWhichNotes.String())
	}
	s := store.Open(store.DefaultDirs())
	stored, err := p.storedNotes(s)
	if err != nil {
		return err
	}
	if all {
		if err := p.sure(allNotes.F(len(stored)), yes); err != nil {
			return err
		}
		if err := s.DeleteNotes(); err != nil {
			return kept(s, err)
		}
		return p.print(notesDeleted.F(len(stored)) + "\n")
	}
	known := map[string]bool{}
	for _, n := range stored {
		known[n.ID] = true
	}
	for _, id := range ids {
		if !known[id] {
			return &failure{exitFailed, "not_found", msgNoNote.F(echo(id)), hintNoNote.String()}
		}
	}
	if err := s.DeleteNote(ids...); err != nil {
		return kept(s, err)
	}
	return p.print(notesDeleted.F(len(ids)) + "\n")
}
