package assess

import (
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"yunlan/content/lang"
	"yunlan/ui/cli/command"
	"yunlan/ui/report"
	"yunlan/ui/save"
)

// reportOptions are the options of format and output of a report.
type reportOptions struct {
	format, output, name string
	width                int
	force, amounts, json bool
	wrap                 bool // width was given
}

// reportFormats are the values of --format.
var reportFormats = []string{"text", "md", "html", "json"}

func (o *reportOptions) flags(cmd *cobra.Command) {
	flags := cmd.Flags()
	command.Choose(cmd, flags, command.Choice{Value: &o.format, Names: reportFormats}, "format", flagReportFormat.String())
	flags.VarP(command.FileName{Value: &o.output}, "output", "o", flagReportOutput.String())
	flags.BoolVar(&o.force, "force", false, flagReportForce.String())
	flags.BoolVar(&o.amounts, "amounts", false, flagAmounts.String())
	flags.StringVar(&o.name, "name", "", flagFirm.String())
	flags.Var(command.Cells{Value: &o.width}, "width", flagReportWidth.String())
	flags.BoolVar(&o.json, "json", false, flagReportJSON.String())
	cmd.PreRun = func(cmd *cobra.Command, _ []string) { o.wrap = cmd.Flags().Changed("width") }
}

// given reports that an option for reports was given.
func (o *reportOptions) given(cmd *cobra.Command) bool {
	for _, name := range []string{"format", "output", "force", "amounts", "name", "json", "width"} {
		if cmd.Flags().Changed(name) {
			return true
		}
	}
	return false
}

// report writes the report of a run to stdout or into a private file.
func (p *program) report(src report.Source, o reportOptions) error {
	if o.json && o.format != "" && o.format != "json" {
		return command.Usage(command.MsgTwoFormats.F(o.format), command.HintTwoFormats.String())
	}
	toFile := command.IsFile(o.output)
	if o.json {
		o.format = "json"
	}
	if o.format == "" {
		format, err := reportFormat(o.output)
		if err != nil {
			return err
		}
		o.format = format
	}
	src.Paper, src.Name, src.Amounts = p.Paper(), o.name, o.amounts
	indent := "  "
	if !toFile {
		indent = p.Indent(o.output)
		if !o.wrap {
			o.width = min(p.Cols, command.Measure)
		}
	}
	out, err := p.rendered(report.New(src), o, indent)
	if err != nil {
		return err
	}
	if !toFile {
		return p.Print(out)
	}
	if err := save.Private(o.output, []byte(out), o.force); err != nil {
		return err
	}
	return p.Tell(command.MsgSaved.F(save.Said(o.output), len(out)))
}

// rendered is a report for stdout, with bold headings on a terminal.
func (p *program) rendered(r *report.Report, o reportOptions, indent string) (string, error) {
	if o.format == "text" && !command.IsFile(o.output) {
		return r.Text(report.TextOptions{Width: o.width, Title: p.Painter().Title}), nil
	}
	return rendered(r, o, indent)
}

// rendered is a report in a format.
func rendered(r *report.Report, o reportOptions, indent string) (string, error) {
	switch o.format {
	case "json":
		return r.JSON(indent)
	case "html":
		return r.HTML()
	case "md":
		return r.Markdown(), nil
	}
	return r.Text(report.TextOptions{Width: o.width}), nil
}

// reportFormat is the format of a file's extension, text if it has none.
func reportFormat(file string) (string, error) {
	switch ext := filepath.Ext(file); strings.ToLower(ext) {
	case ".json":
		return "json", nil
	case ".html", ".htm":
		return "html", nil
	case ".md", ".markdown":
		return "md", nil
	case "", ".txt":
		return "text", nil
	default:
		return "", command.Usage(command.MsgNoExtension.F(command.Echo(ext)), command.HintFormat.F(lang.List(reportFormats)))
	}
}

// KeepReport writes a report in the format that the file's name says.
func KeepReport(file string, r *report.Report) error {
	format, err := reportFormat(file)
	if err != nil {
		return err
	}
	out, err := rendered(r, reportOptions{format: format}, "  ")
	if err != nil {
		return err
	}
	return save.Private(file, []byte(out), false)
}
