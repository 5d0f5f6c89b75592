package cli

import (
	"cmp"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/data/english"
	"yunlan/data/market"
	"yunlan/ui/cli/command"
	"yunlan/ui/save"
	"yunlan/ui/workbook"
)

// export holds the options of `yunlan export`.
type export struct {
	format string
	output string
	width  int
	pages  bool
	force  bool
	text   string // "" is the Chinese
}

// formats are the names that --format takes, in the order help lists them.
var formats = []string{"md", "json", "html", "txt", "xlsx"}

func (p *program) export() *cobra.Command {
	var e export
	cmd := &cobra.Command{
		Use:     "export --format FORMAT",
		Short:   shortExport.String(),
		Long:    shortExport.String() + longExport.String(),
		Example: exampleExport.String(),
		Args:    command.NoArgs,
		RunE:    func(*cobra.Command, []string) error { return p.runExport(e) },
	}
	flags := cmd.Flags()
	command.Choose(cmd, flags, command.Choice{Value: &e.format, Names: formats}, "format", flagFormat.String())
	flags.VarP(command.FileName{Value: &e.output}, "output", "o", command.FlagOutput.String())
	flags.Var(command.Cells{Value: &e.width}, "width", flagExportWidth.String())
	command.AddText(cmd, &e.text, flagExportText)
	flags.BoolVar(&e.pages, "pages", false, flagPages.String())
	flags.BoolVar(&e.force, "force", false, command.FlagForce.String())
	return cmd
}

func (p *program) runExport(e export) error {
	e.format = e.named()
	if e.format == "" {
		return command.Usage(msgNoFormat.String(), command.HintFormat.F(lang.List(formats)))
	}
	if e.width != 0 && e.format != "txt" {
		return command.Usage(msgWidthFormat.F(e.format), hintWidthFormat.String())
	}
	if _, err := p.TextNamed(e.text); err != nil {
		return err
	}
	if e.text != "" && e.format == "xlsx" {
		return command.Usage(msgTextFormat.String(), hintTextFormat.String())
	}
	if command.IsFile(e.output) {
		if err := save.Check(e.output, e.force); err != nil {
			return err // before the work
		}
	}
	if e.format == "xlsx" {
		return p.exportWorkbook(e)
	}
	out, err := e.render(p.Paper(), p.Indent(e.output))
	if err != nil {
		return err
	}
	out = content.Sanitize(out)
	if !command.IsFile(e.output) {
		return p.Print(out)
	}
	if err := save.File(e.output, []byte(out), e.force); err != nil {
		return err
	}
	return p.Tell(command.MsgSaved.F(save.Said(e.output), len(out)))
}

// exportWorkbook writes the figures, tables and numbers of the paper.
func (p *program) exportWorkbook(e export) error {
	if e.pages {
		return command.Usage(msgPagesFormat.F(e.format), hintPagesFormat.String())
	}
	if p.Cols > 0 && !command.IsFile(e.output) {
		return command.BinaryToTerminal(e.format)
	}
	if !edition.Has(p.Paper()) {
		return command.Usage(msgNoWorkbook.String(), hintNoWorkbook.String())
	}
	m, err := market.New(p.Paper())
	if err != nil {
		return err
	}
	book, err := workbook.Whole(p.Paper(), m)
	if err != nil {
		return err
	}
	out, err := book.Encode()
	if err != nil {
		return err
	}
	if !command.IsFile(e.output) {
		return p.Write(string(out))
	}
	if err := save.File(e.output, out, e.force); err != nil {
		return err
	}
	return p.Tell(command.MsgSaved.F(save.Said(e.output), len(out)))
}

// named is the format given by --format, or by the file's extension.
func (e export) named() string {
	if e.format != "" {
		return e.format
	}
	switch ext := strings.ToLower(strings.TrimPrefix(filepath.Ext(e.output), ".")); ext {
	case "md", "json", "html", "txt", "xlsx":
		return ext
	case "htm":
		return "html"
	case "markdown":
		return "md"
	}
	return ""
}

// render writes the whole paper in a format.
func (e export) render(paper *content.Paper, indent string) (string, error) {
	var starts map[content.ID]string
	if e.pages {
		starts = command.PageStarts(paper)
	}
	edition, t := english.Of(paper), english.Text(cmp.Or(e.text, string(english.Chinese)))
	if e.format == "json" {
		out := newPaperJSON(paper)
		if t != english.Chinese {
			for _, s := range out.Sections {
				unitsJSON(edition, s.Blocks)
			}
		}
		return content.EncodeJSON(out, indent)
	}
	notice := strings.Join(notices(edition, t, []content.Ref{{Blocks: paper.Blocks}}), " ")
	switch paper = edition.Paper(t); e.format {
	case "html":
		return webPage(paper, starts, t, notice)
	case "md":
		return markdown(paper, starts, notice), nil
	}
	return plainText(paper, command.Layout{Width: e.width, Starts: starts}, notice), nil
}

// plainText is the paper with its outline before it.
func plainText(paper *content.Paper, l command.Layout, notice string) string {
	head := ""
	if paper.Title != "" {
		head = l.Paint.Title(paper.Title) + "\n" + l.Paint.Plain(paper.Publisher) + "\n\n"
	}
	if notice != "" {
		head += l.Paint.Plain(notice) + "\n\n"
	}
	return head + outline(paper, l.Width, l.Paint, false) + l.Blocks(paper.Blocks)
}
