package cli

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"yunlan/content/lang"
	"yunlan/ui/save"
	"yunlan/ui/sheet"
)

// The formats that are no table for other programs.
const (
	asText  = "text"
	asASCII = "ascii"
	asSVG   = "svg"
	asPNG   = "png"
)

// dataFormats are the values of --format, in the order help lists them.
var dataFormats = []string{asText, string(sheet.CSV), string(sheet.JSON), string(sheet.Markdown), string(sheet.XLSX)}

// request is how a result is wanted: the options that the commands on data
// share.
type request struct {
	formats              []string
	format, output       string
	width                int
	wide                 bool // --width was given
	force, excel, asJSON bool
	private              bool // the result tells of the reader: a file of it is for its owner alone
}

// outcome is a result, made in the format that was asked for and no other.
type outcome struct {
	text  func(layout) string
	json  func() any
	sheet func() sheet.Table
	draw  func(format string) ([]byte, error) // nil where nothing can be drawn
}

// flags adds the options to a command that can write these formats.
func (r *request) flags(cmd *cobra.Command, formats []string) {
	r.formats = formats
	flags := cmd.Flags()
	choose(cmd, flags, choice{&r.format, formats}, "format", flagFormats.F(lang.List(formats)))
	flags.VarP(fileName{&r.output}, "output", "o", flagOutput.String())
	flags.Var(cells{&r.width}, "width", flagWidth.String())
	flags.BoolVar(&r.force, "force", false, flagForce.String())
	flags.BoolVar(&r.excel, "excel", false, flagExcel.String())
	flags.BoolVar(&r.asJSON, "json", false, flagAsJSON.String())
}

func (r *request) toFile() bool { return isFile(r.output) }

// settle decides the format: what was asked for, or what the file's name says.
func (r *request) settle(cmd *cobra.Command) error {
	r.wide = cmd.Flags().Changed("width")
	if r.asJSON {
		if r.format != "" && r.format != string(sheet.JSON) {
			return usage(msgTwoFormats.F(r.format), hintTwoFormats.String())
		}
		r.format = string(sheet.JSON)
	}
	if r.format == "" {
		format, ok := r.named()
		if !ok {
			return usage(msgNoExtension.F(echo(filepath.Ext(r.output))), hintFormat.F(lang.List(r.formats)))
		}
		r.format = format
	}
	switch {
	case r.excel && r.format != string(sheet.CSV):
		return usage(msgExcel.String(), hintExcel.String())
	case r.wide && r.format != asText && r.format != asASCII:
		return usage(msgWidthText.F(r.format), hintWidthText.String())
	}
	return nil
}

// named is the format that the file's name asks for.
func (r *request) named() (string, bool) {
	ext := strings.ToLower(strings.TrimPrefix(filepath.Ext(r.output), "."))
	if format, ok := sheet.FormatOf(r.output); ok {
		ext = string(format)
	}
	if !r.toFile() || ext == "" || ext == "txt" {
		ext = asText
	}
	return ext, slices.Contains(r.formats, ext)
}

// deliver writes the result where and how it is wanted; most is the widest
// line of text that reads well, 0 for no limit.
func (p *program) deliver(r request, o outcome, most int) error {
	if (r.format == asPNG || r.format == string(sheet.XLSX)) && p.cols > 0 && !r.toFile() {
		return usage(msgBinary.F(r.format), hintBinary.F(r.format))
	}
	if r.toFile() {
		if err := save.Check(r.output, r.force); err != nil {
			return err // before the work, and before anything is said
		}
	}
	data, err := p.made(r, o, most)
	if err != nil {
		return err
	}
	if r.toFile() {
		write := save.File
		if r.private {
			write = save.Private
		}
		if err := write(r.output, data, r.force); err != nil {
			return err
		}
	}
	if r.format == string(sheet.CSV) { // which has no place for what is said before the rows
		if before := o.sheet().Before; len(before) > 0 {
			if err := p.tell(strings.Join(before, lang.Semicolon.String())); err != nil {
				return err
			}
		}
	}
	if r.format == string(sheet.CSV) && r.toFile() && !r.excel {
		if err := p.tell(msgForExcel.String()); err != nil {
			return err
		}
	}
	switch {
	case r.toFile():
		return p.tell(msgSaved.F(save.Said(r.output), len(data)))
	case r.format == asText || r.format == asASCII:
		return p.print(string(data))
	}
	return p.write(string(data)) // safe already; print would take the byte order mark off
}

// made is the result in its format.
func (p *program) made(r request, o outcome, most int) ([]byte, error) {
	switch r.format {
	case asText, asASCII:
		return []byte(o.text(p.layoutOf(r, most))), nil
	case string(sheet.JSON):
		s, err := encode(forScripts(o.json), p.indent(r.output))
		return []byte(s), err
	case asSVG, asPNG:
		return o.draw(r.format)
	}
	return o.sheet().Encode(sheet.Format(r.format), sheet.Options{Excel: r.excel})
}

// layoutOf is how text is set: as wide as was said, else as the terminal is,
// and not wrapped in a pipe or a file.
func (p *program) layoutOf(r request, most int) layout {
	l := layout{width: r.width}
	if r.toFile() {
		return l
	}
	l.paint = p.painter()
	if !r.wide {
		l.width = p.cols
		if most > 0 {
			l.width = min(l.width, most)
		}
	}
	return l
}
