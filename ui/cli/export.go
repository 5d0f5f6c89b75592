package cli

import (
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/ui/save"
)

// export holds the options of `yunlan export`.
type export struct {
	format string
	output string
	width  int
	pages  bool
	force  bool
}

// formats are the names that --format takes, in the order help lists them.
var formats = []string{"md", "json", "html", "txt"}

func (p *program) export() *cobra.Command {
	var e export
	cmd := &cobra.Command{
		Use:     "export --format FORMAT",
		Short:   shortExport.String(),
		Long:    shortExport.String() + longExport.String(),
		Example: exampleExport.String(),
		Args:    noArgs,
		RunE:    func(*cobra.Command, []string) error { return p.runExport(e) },
	}
	flags := cmd.Flags()
	choose(cmd, flags, choice{&e.format, formats}, "format", flagFormat.String())
	flags.VarP(fileName{&e.output}, "output", "o", flagOutput.String())
	flags.Var(cells{&e.width}, "width", flagExportWidth.String())
	flags.BoolVar(&e.pages, "pages", false, flagPages.String())
	flags.BoolVar(&e.force, "force", false, flagForce.String())
	return cmd
}

func (p *program) runExport(e export) error {
	e.format = e.named()
	if e.format == "" {
		return usage(msgNoFormat.String(), hintFormat.F(lang.List(formats)))
	}
	if e.width != 0 && e.format != "txt" {
		return usage(msgWidthFormat.F(e.format), hintWidthFormat.String())
	}
	if isFile(e.output) {
		if err := save.Check(e.output, e.force); err != nil {
			return err // before the work
		}
	}
	out, err := e.render(p.paper(), p.indent(e.output))
	if err != nil {
		return err
	}
	out = content.Sanitize(out)
	if !isFile(e.output) {
		return p.print(out)
	}
	if err := save.File(e.output, []byte(out), e.force); err != nil {
		return err
	}
	return p.tell(msgSaved.F(save.Said(e.output), len(out)))
}

// named is the format that was asked for, or what the file's name says.
func (e export) named() string {
	if e.format != "" {
		return e.format
	}
	switch ext := strings.ToLower(strings.TrimPrefix(filepath.Ext(e.output), ".")); ext {
	case "md", "json", "html", "txt":
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
		starts = pageStarts(paper)
	}
	switch e.format {
	case "json":
		return encode(newPaperJSON(paper), indent)
	case "html":
		return webPage(paper, starts)
	case "md":
		return markdown(paper, starts), nil
	}
	return plainText(paper, layout{width: e.width, starts: starts}), nil
}

// plainText is the paper with its outline before it.
func plainText(paper *content.Paper, l layout) string {
	head := ""
	if paper.Title != "" {
		head = l.paint.title(paper.Title) + "\n" + l.paint.plain(paper.Publisher) + "\n\n"
	}
	return head + outline(paper, l.width, l.paint, false) + l.blocks(paper.Blocks)
}
