package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/ui/cli/command"
)

func (p *program) man() *cobra.Command {
	return &cobra.Command{
		Use:     "man",
		Short:   shortMan.String(),
		Example: exampleMan,
		Args:    command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return p.Print(manual(cmd.Root(), p.build().Version))
		},
	}
}

// manual is the manual page in roff's man macros, generated from the commands.
func manual(root *cobra.Command, version string) string {
	r := &roff{}
	r.macro(".TH YUNLAN 1 \"\" " + quoteRoff("yunlan "+version))
	r.head(manName.String())
	r.text("yunlan \\- " + escapeRoff(root.Short))
	r.head(manSynopsis.String())
	r.macro(".nf")
	r.text(escapeRoff(useLine(root)))
	for _, c := range available(root) {
		r.text(escapeRoff(useLine(c)))
	}
	r.macro(".fi")
	r.head(manDescription.String())
	r.paragraphs(root.Long)
	r.flags(root.NonInheritedFlags())
	r.head(manCommands.String())
	for _, c := range available(root) {
		r.command(c)
	}
	for _, part := range manParts {
		r.head(part.head.String())
		for _, entry := range part.entries {
			r.entry(entry.term, entry.text.String())
		}
	}
	return r.out.String()
}

func available(root *cobra.Command) []*cobra.Command {
	var out []*cobra.Command
	for _, c := range root.Commands() {
		if c.IsAvailableCommand() {
			out = append(out, c)
		}
	}
	return out
}

// roff writes macros and text, each on lines of its own.
type roff struct{ out strings.Builder }

func (r *roff) macro(s string) { r.out.WriteString(s + "\n") }
func (r *roff) text(s string)  { r.out.WriteString(s + "\n") }
func (r *roff) head(s string)  { r.macro(".SH " + quoteRoff(s)) }

func (r *roff) paragraphs(s string) {
	for _, part := range strings.Split(s, "\n\n") {
		r.macro(".PP")
		r.text(escapeRoff(oneParagraph(part)))
	}
}

// oneParagraph joins lines of help, in English with a space, in Chinese without.
func oneParagraph(lines string) string {
	if lang.Now() == lang.English {
		return content.OneLine(lines)
	}
	return content.Joined(lines)
}

func (r *roff) entry(term, text string) {
	r.macro(".TP")
	r.text(`\fB` + escapeRoff(term) + `\fR`)
	r.text(escapeRoff(text))
}

func (r *roff) flags(flags *pflag.FlagSet) {
	flags.VisitAll(func(f *pflag.Flag) {
		_, use := pflag.UnquoteUsage(f)
		r.entry(strings.TrimSpace(flagName(f)), use)
	})
}

func (r *roff) command(c *cobra.Command) {
	r.macro(".SS " + quoteRoff(useLine(c)))
	r.paragraphs(about(c))
	r.flags(c.NonInheritedFlags())
	if examples := exampleLines(c); len(examples) > 0 {
		r.macro(".PP\n.nf\n.RS")
		for _, line := range examples {
			r.text(escapeRoff(line))
		}
		r.macro(".RE\n.fi")
	}
}

// escapeRoff keeps text from being read as a macro or an escape.
func escapeRoff(s string) string {
	s = strings.NewReplacer(`\`, `\e`, `-`, `\-`).Replace(s)
	if strings.HasPrefix(s, ".") || strings.HasPrefix(s, "'") {
		return `\&` + s
	}
	return s
}

func quoteRoff(s string) string {
	return fmt.Sprintf(`"%s"`, strings.ReplaceAll(escapeRoff(s), `"`, `\(dq`))
}
