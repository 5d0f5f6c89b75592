package command

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/ui/save"
	"yunlan/ui/sheet"
)

// The formats other than those of sheet.Format.
const (
	AsText  = "text"
	AsASCII = "ascii"
	AsSVG   = "svg"
	AsPNG   = "png"
)

// DataFormats are the values of --format for tables, in the order of help.
var DataFormats = []string{AsText, string(sheet.CSV), string(sheet.JSON), string(sheet.Markdown), string(sheet.XLSX)}

// Request holds the options of format and output that commands on data share.
type Request struct {
	formats              []string
	Format, output       string
	Width                int
	wide                 bool // --width was given
	force, excel, asJSON bool
	Text                 string // that --text names, "" for that of the interface
	Private              bool   // the result has the reader's own data: write files with mode 0600
}

// Outcome makes a result in each format. Only the function of the requested format is
// called.
type Outcome struct {
	Text  func(Layout) string
	Json  func() any
	Sheet func() sheet.Table
	Draw  func(format string) ([]byte, error) // nil where nothing can be drawn
	Book  func() sheet.Book                   // the workbook, nil where it is the one table
}

// Flags adds the options to a command with these formats.
func (r *Request) Flags(cmd *cobra.Command, formats []string) {
	r.formats = formats
	flags := cmd.Flags()
	Choose(cmd, flags, Choice{&r.Format, formats}, "format", flagFormats.F(lang.List(formats)))
	flags.VarP(FileName{&r.output}, "output", "o", FlagOutput.String())
	flags.Var(Cells{&r.Width}, "width", FlagWidth.String())
	flags.BoolVar(&r.force, "force", false, FlagForce.String())
	flags.BoolVar(&r.excel, "excel", false, flagExcel.String())
	flags.BoolVar(&r.asJSON, "json", false, flagAsJSON.String())
}

// TextFlag adds --text to a command that shows what the paper says.
func (r *Request) TextFlag(cmd *cobra.Command) { AddText(cmd, &r.Text, FlagText) }

// File is what -o names, "" for nothing, and whether an existing file is replaced.
func (r *Request) File() (output string, force bool) { return r.output, r.force }

func (r *Request) toFile() bool { return IsFile(r.output) }

// Settle determines the format, from --format or the file's extension, and refuses
// options that contradict each other.
func (r *Request) Settle(cmd *cobra.Command) error {
	r.wide = cmd.Flags().Changed("width")
	if r.asJSON {
		if r.Format != "" && r.Format != string(sheet.JSON) {
			return Usage(MsgTwoFormats.F(r.Format), HintTwoFormats.String())
		}
		r.Format = string(sheet.JSON)
	}
	if r.Format == "" {
		format, ok := r.named()
		if !ok {
			return Usage(MsgNoExtension.F(Echo(filepath.Ext(r.output))), HintFormat.F(lang.List(r.formats)))
		}
		r.Format = format
	}
	switch {
	case r.excel && r.Format != string(sheet.CSV):
		return Usage(msgExcel.String(), hintExcel.String())
	case r.wide && r.Format != AsText && r.Format != AsASCII:
		return Usage(MsgWidthText.F(r.Format), HintWidthText.String())
	}
	return nil
}

// named is the format of the file's extension.
func (r *Request) named() (string, bool) {
	ext := strings.ToLower(strings.TrimPrefix(filepath.Ext(r.output), "."))
	if format, ok := sheet.FormatOf(r.output); ok {
		ext = string(format)
	}
	if !r.toFile() || ext == "" || ext == "txt" {
		ext = AsText
	}
	return ext, slices.Contains(r.formats, ext)
}

// Deliver writes the result in its format to stdout or a file. most is the greatest
// width of text in cells, 0 for no limit.
func (p *Program) Deliver(r Request, o Outcome, most int) error {
	if (r.Format == AsPNG || r.Format == string(sheet.XLSX)) && p.Cols > 0 && !r.toFile() {
		return BinaryToTerminal(r.Format)
	}
	if r.toFile() {
		if err := save.Check(r.output, r.force); err != nil {
			return err // before the work
		}
	}
	data, err := p.made(r, o, most)
	if err != nil {
		return err
	}
	if r.toFile() {
		write := save.File
		if r.Private {
			write = save.Private
		}
		if err := write(r.output, data, r.force); err != nil {
			return err
		}
	}
	if r.Format == string(sheet.CSV) { // which has no place for what is said before the rows
		if before := o.Sheet().Before; len(before) > 0 {
			if err := p.Tell(lang.Statements(before)); err != nil {
				return err
			}
		}
	}
	if r.Format == string(sheet.CSV) && r.toFile() && !r.excel {
		if err := p.Tell(msgForExcel.String()); err != nil {
			return err
		}
	}
	switch {
	case r.toFile():
		return p.Tell(MsgSaved.F(save.Said(r.output), len(data)))
	case r.Format == AsText || r.Format == AsASCII:
		return p.Print(string(data))
	}
	return p.Write(string(data)) // safe already; print would take the byte order mark off
}

// BinaryToTerminal refuses to print a format that is no text on a screen.
func BinaryToTerminal(format string) error { return Usage(msgBinary.F(format), hintBinary.F(format)) }

// made is the result in its format.
func (p *Program) made(r Request, o Outcome, most int) ([]byte, error) {
	switch r.Format {
	case AsText, AsASCII:
		return []byte(o.Text(p.layoutOf(r, most))), nil
	case string(sheet.JSON):
		s, err := content.EncodeJSON(ForScripts(o.Json), p.Indent(r.output))
		return []byte(s), err
	case AsSVG, AsPNG:
		return o.Draw(r.Format)
	case string(sheet.XLSX):
		if o.Book != nil {
			return o.Book().Encode()
		}
	}
	return o.Sheet().Encode(sheet.Format(r.Format), sheet.Options{Excel: r.excel})
}

// layoutOf is the layout of text: the width of --width, else of the terminal, else
// unwrapped for pipes and files.
func (p *Program) layoutOf(r Request, most int) Layout {
	l := Layout{Width: r.Width}
	if r.toFile() {
		return l
	}
	l.Paint = p.Painter()
	if !r.wide {
		l.Width = p.Cols
		if most > 0 {
			l.Width = min(l.Width, most)
		}
	}
	return l
}
