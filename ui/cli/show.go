package cli

import (
	"strings"

	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/data/edition"
	"yunlan/data/english"
	"yunlan/ui/cli/command"
	"yunlan/ui/cli/data"
	"yunlan/ui/text"
)

func (p *program) show() *cobra.Command {
	width, asJSON, cite, named := 0, false, "", ""
	cmd := &cobra.Command{
		Use:               "show REF…",
		Short:             shortShow.String(),
		Long:              shortShow.String() + longShow.String(),
		Example:           exampleShow.String(),
		ValidArgsFunction: p.completeRef,
		RunE: func(cmd *cobra.Command, args []string) error {
			refs, err := p.refs(cmd, args)
			if err != nil {
				return err
			}
			read, err := p.TextNamed(named)
			if err != nil {
				return err
			}
			if cite != "" {
				return p.printCited(cmd, refs, content.CiteStyle(cite), read)
			}
			if asJSON {
				return p.printRefsJSON(refs, english.Text(named))
			}
			l := command.Layout{Width: p.WrapAt(cmd, width), Paint: p.Painter()}
			return p.printRefs(refs, l, read)
		},
	}
	cmd.Flags().Var(command.Cells{Value: &width}, "width", command.FlagWidth.String())
	cmd.Flags().BoolVar(&asJSON, "json", false, command.FlagJSON.String())
	command.AddText(cmd, &named, command.FlagText)
	command.Choose(cmd, cmd.Flags(), command.Choice{Value: &cite, Names: citeStyles()}, "cite", flagCite.String())
	return cmd
}

// refs resolves all references before anything is printed; - reads them from
// stdin, one a line.
func (p *program) refs(cmd *cobra.Command, args []string) ([]content.Ref, error) {
	names, err := p.refNames(args)
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, command.Usage(msgNoRef.String(), edition.Fill(hintRef.F(cmd.CommandPath())))
	}
	return p.Refs(names)
}

const maxStdin = 1 << 20 // bytes of references; more is not a list of references

func (p *program) refNames(args []string) ([]string, error) {
	if len(args) != 1 || args[0] != "-" {
		return args, nil
	}
	data, err := p.ReadInput("-", maxStdin)
	if err != nil {
		why, hint := command.WhyUnread(err, hintStdin)
		return nil, &command.Failure{Exit: command.ExitUsage, Code: "bad_input", Message: msgStdin.F(why), Hint: hint}
	}
	var names []string
	for line := range strings.Lines(string(data)) {
		if name := strings.TrimSpace(line); name != "" {
			names = append(names, name)
		}
	}
	return names, nil
}

// printRefsJSON prints the Chinese; any other text adds the English of each sentence.
func (p *program) printRefsJSON(refs []content.Ref, t english.Text) error {
	for _, ref := range refs {
		out := shownJSON(p.Paper(), ref)
		if t == english.Both || t == english.English {
			unitsJSON(english.Of(p.Paper()), out.Blocks)
		}
		if err := p.PrintJSON(out); err != nil {
			return err
		}
	}
	return nil
}

func (p *program) printRefs(refs []content.Ref, l command.Layout, t english.Text) error {
	own := english.Of(p.Paper())
	for i, ref := range said(own.Paper(t), refs) {
		if i > 0 {
			if err := p.Print("\n"); err != nil {
				return err
			}
		}
		if err := p.Print(p.shown(ref, l, t) + data.Numbers(p.Program, refs[i], l)); err != nil {
			return err
		}
	}
	under := notices(own, t, refs)
	if t != english.Chinese {
		under = append(under, remarks(own, refs)...)
	}
	return p.printNotices(under, l)
}

// shown is a reference as text: where it is, then what stands there.
func (p *program) shown(ref content.Ref, l command.Layout, t english.Text) string {
	blocks := ref.Blocks
	if ref.Kind == content.RefSection && len(blocks) > 0 && blocks[0].ID == ref.ID {
		blocks = blocks[1:] // its heading is in the first line
	}
	head := l.Lines(place(ref), text.Options{Hang: 2, Spacing: text.SpacingKeep}, l.Paint.Title)
	if t == english.Chinese {
		head += p.glossOf(ref, l)
	}
	return head + l.Blocks(blocks)
}

// glossOf is a section's heading in English, where the interface is English.
func (p *program) glossOf(ref content.Ref, l command.Layout) string {
	s, ok := p.Paper().Section(ref.ID)
	if !ok || ref.Kind != content.RefSection {
		return ""
	}
	s.Level = 1 // not indented
	return glossLines(p.Paper(), s, l, 0)
}

// place is the first line: 2.3 · 二（三） 云计算技术… · 第15页.
func place(ref content.Ref) string {
	if ref.Kind == content.RefPage {
		return ref.Title
	}
	title := strings.TrimPrefix(ref.Title, string(ref.ID)+" ") // 2.3 is its number in English
	parts := []string{ref.ID.Typed()}
	if b := ref.Blocks[0]; b.Kind == content.Heading || b.Kind == content.Paragraph {
		parts = append(parts, title) // that of others is the text below
	}
	if ref.Page != "" {
		parts = append(parts, onPage.F(ref.Pages("–")))
	}
	return strings.Join(parts, " · ")
}
