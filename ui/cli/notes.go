package cli

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/cli/assess"
	"yunlan/ui/cli/command"
	"yunlan/ui/notes"
	"yunlan/ui/save"
	"yunlan/ui/text"
)

// notesOptions are the options of `yunlan notes`.
type notesOptions struct {
	format, output string
	json, force    bool
	library        bool
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
		Args:    command.NoSubcommand,
		RunE:    func(cmd *cobra.Command, _ []string) error { return p.runNotes(cmd, o) },
	}
	flags := cmd.Flags()
	command.Choose(cmd, flags, command.Choice{Value: &o.format, Names: noteFormats}, "format", flagNotesFormat.String())
	flags.BoolVar(&o.json, "json", false, flagNotesJSON.String())
	flags.BoolVar(&o.library, "library", false, flagNotesLibrary.String())
	flags.VarP(command.FileName{Value: &o.output}, "output", "o", command.FlagOutput.String())
	flags.BoolVar(&o.force, "force", false, command.FlagForce.String())
	flags.Var(command.Cells{Value: &o.width}, "width", command.FlagWidth.String())
	cmd.AddCommand(p.notesImport(), p.notesDelete())
	return cmd
}

func (p *program) runNotes(cmd *cobra.Command, o notesOptions) error {
	if err := o.settle(cmd); err != nil {
		return err
	}
	render, err := p.notesAsked(cmd, o)
	if err != nil {
		return err
	}
	toFile := command.IsFile(o.output)
	width := p.WrapAt(cmd, o.width)
	if toFile && !cmd.Flags().Changed("width") {
		width = 0
	}
	paint := p.Painter() && command.Painter(!toFile)
	out, err := render(command.Layout{Width: width, Paint: paint})
	if err != nil {
		return err
	}
	if !toFile {
		return p.Print(out)
	}
	out = content.Sanitize(out)
	if err := save.Private(o.output, []byte(out), o.force); err != nil {
		return err
	}
	return p.Tell(command.MsgSaved.F(save.Said(o.output), len(out)))
}

// notesAsked loads the notes that are asked for and returns what writes them. None is a
// failure.
func (p *program) notesAsked(cmd *cobra.Command, o notesOptions) (func(command.Layout) (string, error), error) {
	none := &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: msgNoNotes.String(), Hint: hintNoNotes.String()}
	if o.library {
		all, err := p.notesOfAll(cmd)
		if err == nil && len(all) == 0 {
			err = none
		}
		return func(l command.Layout) (string, error) { return o.renderAll(all, l) }, err
	}
	all, err := p.storedNotes(p.Store())
	if err == nil && len(all) == 0 {
		err = none
	}
	return func(l command.Layout) (string, error) { return o.render(p.Paper(), all, l) }, err
}

// settle finds the format: what was asked for, what the file's name says, text.
func (o *notesOptions) settle(cmd *cobra.Command) error {
	if o.json {
		if o.format != "" && o.format != "json" {
			return command.Usage(command.MsgTwoFormats.F(o.format), command.HintTwoFormats.String())
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
		return command.Usage(command.MsgWidthText.F(o.format), command.HintWidthText.String())
	}
	return nil
}

func (o *notesOptions) render(paper *content.Paper, all []notes.Placed, l command.Layout) (string, error) {
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
func notesText(paper *content.Paper, all []notes.Placed, l command.Layout) string {
	var out strings.Builder
	for i, n := range all {
		if i > 0 {
			out.WriteString("\n")
		}
		c := n.Citation(paper)
		where := []string{paper.ShortPlace(c.Section), string(c.Block), n.ID}
		if page := c.Pages("–"); page != "" { // else the document has no pages
			where = slices.Insert(where, 1, notePage.F(page))
		}
		head := strings.Join(where, " · ")
		out.WriteString(l.Lines(head, text.Options{}, l.Paint.Muted))
		out.WriteString(l.Prose(content.Quotation(c.Quote), text.Options{Hang: 2}, l.Paint.Plain))
		if n.Text != "" {
			out.WriteString(l.Lines(n.Text, text.Options{Hang: 2}, l.Paint.Title))
		}
	}
	return out.String()
}

// storedNotes loads the notes; a file that could not be read is a failure.
func (p *program) storedNotes(s *store.Store) ([]notes.Placed, error) {
	all := notes.Place(p.Paper(), s.Notes())
	if problems := s.Problems(); len(problems) > 0 && len(all) == 0 {
		return nil, command.StoreFailure(problems[0])
	}
	return all, p.TellProblems(s)
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
				return command.Usage(msgOneFile.String(), hintOneFile.String())
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error { return p.runNotesImport(args[0], asJSON) },
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, command.FlagJSON.String())
	return cmd
}

// importedJSON counts what an import did.
type importedJSON struct {
	Schema  int `json:"schema"`
	Added   int `json:"added"`
	Updated int `json:"updated"`
	Same    int `json:"same"`
}

const maxNotes = 16 << 20 // bytes; more the store would not keep

func (p *program) runNotesImport(file string, asJSON bool) error {
	data, err := p.ReadInput(file, maxNotes)
	if err != nil {
		why, hint := command.WhyUnread(err, hintOneFile)
		return &command.Failure{Exit: command.ExitUsage, Code: "bad_input", Message: msgImport.F(command.InputName(file), why), Hint: hint}
	}
	some, err := notes.Parse(p.Paper(), data)
	var bad *notes.Error
	if errors.As(err, &bad) {
		return &command.Failure{Exit: command.ExitUsage, Code: "bad_input", Message: msgImport.F(command.InputName(file), bad.What), Hint: bad.Hint}
	}
	if err != nil {
		return err
	}
	s := p.Store()
	got, err := s.MergeNotes(some...)
	if errors.Is(err, store.ErrUnsaved) {
		return command.RescueFailure(s)
	}
	if err != nil {
		return command.SaveFailure(s, err)
	}
	if err := p.TellProblems(s); err != nil {
		return err
	}
	if asJSON {
		return p.PrintJSON(importedJSON{command.Schema, got.Added, got.Updated, got.Same})
	}
	return p.Print(imported.F(got.Added, got.Updated, got.Same) + "\n")
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
	cmd.Flags().BoolVar(&yes, "yes", false, assess.FlagYes.String())
	return cmd
}

func (p *program) runNotesDelete(ids []string, all, yes bool) error {
	if all == (len(ids) > 0) {
		return command.Usage(msgWhichNotes.String(), hintWhichNotes.String())
	}
	s := p.Store()
	stored, err := p.storedNotes(s)
	if err != nil {
		return err
	}
	if all {
		if err := p.Confirm(allNotes.F(len(stored)), yes); err != nil {
			return err
		}
		if err := s.DeleteNotes(); err != nil {
			return command.SaveFailure(s, err)
		}
		return p.Print(notesDeleted.F(len(stored)) + "\n")
	}
	known := map[string]bool{}
	for _, n := range stored {
		known[n.ID] = true
	}
	for _, id := range ids {
		if !known[id] {
			return &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: msgNoNote.F(command.Echo(id)), Hint: hintNoNote.String()}
		}
	}
	if err := s.DeleteNote(ids...); err != nil {
		return command.SaveFailure(s, err)
	}
	return p.Print(notesDeleted.F(len(ids)) + "\n")
}
