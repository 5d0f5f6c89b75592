package cli

import (
	"strings"

	"yunlan/content"
	"yunlan/data/market"
	"yunlan/ui/chart"
	"yunlan/ui/figure"
	"yunlan/ui/text"

	"github.com/spf13/cobra"
)

// measure is the widest line that reads well: forty Han.
const measure = 80

func (p *program) show() *cobra.Command {
	width, asJSON, cite := 0, false, ""
	cmd := &cobra.Command{
		Use:               "show REF…",
		Short:             shortShow.String(),
		Long:              shortShow.String() + longShow.String(),
		Example:           exampleShow,
		ValidArgsFunction: p.completeRef,
		RunE: func(cmd *cobra.Command, args []string) error {
			refs, err := p.refs(cmd, args)
			if err != nil {
				return err
			}
			if cite != "" {
				return p.printCited(cmd, refs, content.CiteStyle(cite))
			}
			l := layout{width: p.wrapAt(cmd, width), paint: p.painter()}
			return p.printRefs(refs, l, asJSON)
		},
	}
	cmd.Flags().Var(cells{&width}, "width", flagWidth.String())
	cmd.Flags().BoolVar(&asJSON, "json", false, flagJSON.String())
	choose(cmd, cmd.Flags(), choice{&cite, citeStyles()}, "cite", flagCite.String())
	return cmd
}

// wrapAt is --width where it is given, else what suits the terminal, and no
// width in a pipe.
func (p *program) wrapAt(cmd *cobra.Command, width int) int {
	if cmd.Flags().Changed("width") {
		return width
	}
	return min(p.cols, measure)
}

// refs resolves all references before anything is printed; - reads them from
// stdin, one a line.
func (p *program) refs(cmd *cobra.Command, args []string) ([]content.Ref, error) {
	names, err := p.refNames(args)
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, usage(msgNoRef.String(), hintRef.F(cmd.CommandPath()))
	}
	return p.resolveRefs(names)
}

// resolveRefs finds what references name. What is none as a whole, as a title
// with a comma in it would be, is read as a list: 图4,表1.
func (p *program) resolveRefs(names []string) ([]content.Ref, error) {
	var refs []content.Ref
	for _, name := range names {
		parts := []string{name}
		if _, err := p.paper().Resolve(name); err != nil && len(listParts(name)) > 1 {
			parts = listParts(name)
		}
		for _, part := range parts {
			ref, err := p.paper().Resolve(part)
			if err != nil {
				return nil, err
			}
			refs = append(refs, ref)
		}
	}
	return refs, nil
}

const maxStdin = 1 << 20 // bytes of references; more is not a list of references

func (p *program) refNames(args []string) ([]string, error) {
	if len(args) != 1 || args[0] != "-" {
		return args, nil
	}
	data, err := p.readInput("-", maxStdin)
	if err != nil {
		why, hint := whyUnread(err, hintStdin)
		return nil, &failure{exitUsage, "bad_input", msgStdin.F(why), hint}
	}
	var names []string
	for line := range strings.Lines(string(data)) {
		if name := strings.TrimSpace(line); name != "" {
			names = append(names, name)
		}
	}
	return names, nil
}

func (p *program) printRefs(refs []content.Ref, l layout, asJSON bool) error {
	for i, ref := range refs {
		if asJSON {
			if err := p.printJSON(shownJSON(p.paper(), ref)); err != nil {
				return err
			}
			continue
		}
		if i > 0 {
			if err := p.print("\n"); err != nil {
				return err
			}
		}
		if err := p.print(p.shown(ref, l) + p.numbersOf(ref, l)); err != nil {
			return err
		}
	}
	return nil
}

// shown is a reference as text: where it is, then what stands there.
func (p *program) shown(ref content.Ref, l layout) string {
	blocks := ref.Blocks
	if ref.Kind == content.RefSection && len(blocks) > 0 && blocks[0].ID == ref.ID {
		blocks = blocks[1:] // its heading is in the first line
	}
	head := l.lines(place(ref), text.Options{Hang: 2, Spacing: text.SpacingKeep}, l.paint.title)
	return head + p.glossOf(ref, l) + l.blocks(blocks)
}

// glossOf is a section's heading in English, where the interface is English.
func (p *program) glossOf(ref content.Ref, l layout) string {
	s, ok := p.paper().Section(ref.ID)
	if !ok || ref.Kind != content.RefSection {
		return ""
	}
	s.Level = 1 // it stands at the left
	return glossLines(p.paper(), s, l, 0)
}

// numbersOf draws what the text says of a figure, whose picture is lost;
// nothing where paper and numbers do not belong together.
func (p *program) numbersOf(ref content.Ref, l layout) string {
	if ref.Kind != content.RefBlock || ref.Blocks[0].Kind != content.Figure {
		return ""
	}
	m, err := market.New(p.paper())
	if err != nil {
		return ""
	}
	f, ok := m.Figure(string(ref.ID))
	if !ok {
		return ""
	}
	key, err := viewOf(f, "")
	if err != nil {
		return ""
	}
	o := chartCellsOf(l, false)
	l.width, o.Height = o.Width, 1 // no room for a plot: the numbers
	rows := figure.Body(f, key, o)
	if legend := figure.Legend(f, o); legend != nil {
		rows = append(append(rows, chart.Row{}), legend...)
	}
	more := l.lines(numbersOf.F(f.ID, f.ID), text.Options{Spacing: text.SpacingKeep}, l.paint.muted)
	return "\n" + paintRows(rows, l) + reckoned(f.View(key), l, false) + "\n" + more
}

// place is the first line: 2.3 · 二（三） 云计算技术… · 第15页.
func place(ref content.Ref) string {
	if ref.Kind == content.RefPage {
		return ref.Title
	}
	parts := []string{string(ref.ID), ref.Title, onPage.F(ref.Page)}
	if b := ref.Blocks[0]; b.Kind != content.Heading && b.Kind != content.Paragraph {
		parts = []string{parts[0], parts[2]} // its title is the text below
	}
	return strings.Join(parts, " · ")
}
