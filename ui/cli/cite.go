package cli

import (
	"strings"

	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/data/english"
	"yunlan/ui/cli/command"
)

// citeStyles are the values of --cite.
func citeStyles() []string {
	names := make([]string, len(content.CiteStyles))
	for i, s := range content.CiteStyles {
		names[i] = string(s)
	}
	return names
}

// printCited prints references as citations of the Chinese, a blank line between
// them; a text that is not the Chinese adds the English in brackets.
func (p *program) printCited(cmd *cobra.Command, refs []content.Ref, style content.CiteStyle, t english.Text) error {
	for _, other := range []string{"json", "width"} {
		if cmd.Flags().Changed(other) {
			return command.Usage(msgCiteWith.F(other), hintCiteWith.F(other))
		}
	}
	cited := make([]string, len(refs))
	for i, ref := range refs {
		cited[i] = p.Paper().CiteAs(style, p.Paper().CitationOfRef(ref)) + "\n"
		if t != english.Chinese && ref.Kind == content.RefBlock {
			if own := english.Of(p.Paper()).Bracket(p.Paper().Passage(ref.Blocks...)); own != "" {
				cited[i] += own + "\n"
			}
		}
	}
	if err := p.Print(strings.Join(cited, "\n")); err != nil {
		return err
	}
	return p.askCiteData()
}
