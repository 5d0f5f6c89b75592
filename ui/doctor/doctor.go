package doctor

import (
	"strings"

	"github.com/spf13/cobra"
	"yunlan/ui/cli/command"
	"yunlan/ui/text"
)

// program is one run of the command line.
type program struct{ *command.Program }

// Command is `yunlan doctor`.
func Command(p *command.Program) *cobra.Command { return (&program{p}).doctor() }

// doctorJSON is what the doctor found.
type doctorJSON struct {
	Schema int     `json:"schema"`
	Checks []check `json:"checks"`
}

// check is the result of one check: what was checked, its status, and what to do about
// it.
type check struct {
	ID     string `json:"id"`
	Name   string `json:"name"`
	Status status `json:"status"`
	Value  string `json:"value"`
	Mend   string `json:"mend"` // "" when there is nothing to do
}

type status string

// The statuses.
const (
	well    status = "ok"
	notice  status = "note" // worth knowing
	trouble status = "bad"  // something will not work
)

func (p *program) doctor() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "doctor",
		Short:   shortDoctor.String(),
		Example: exampleDoctor,
		Args:    command.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			checks := p.examine()
			if asJSON {
				return p.PrintJSON(doctorJSON{command.Schema, checks})
			}
			return p.Print(findings(checks, p.Cols, p.Painter()))
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, command.FlagJSON.String())
	return cmd
}

// examine runs all checks.
func (p *program) examine() []check {
	checks := []check{
		p.checkTerminal(), p.checkSize(), p.checkLocale(), p.checkWidth(), p.checkColour(), p.checkClipboard(),
		p.checkInput(), p.checkEscape(), checkFont(), p.checkPictureFont(),
	}
	checks = append(checks, checkFolders()...)
	checks = append(checks, p.checkState()...)
	for i, c := range checks {
		checks[i].Value, checks[i].Mend = command.OneLine(c.Value), command.OneLine(c.Mend)
	}
	return checks
}

// findings sets checks as text: a sign, a name, what was found, what to do; wrapped to
// width cells, if that is not 0.
func findings(checks []check, width int, paint command.Painter) string {
	signs := map[status]string{well: "✓", notice: "·", trouble: "✗"}
	names := 0
	for _, c := range checks {
		names = max(names, text.Width(c.Name, 1))
	}
	if width > 0 {
		width = max(width-names-command.Gutter-2, command.MinWidth)
	}
	l := command.Layout{Width: width, Paint: paint}
	margin := strings.Repeat(" ", names+command.Gutter+2)
	var b strings.Builder
	for _, c := range checks {
		value := paint.Plain(c.Value) + "\n" // a path stays whole, to be copied
		if c.Mend != "" {
			value += l.Lines("→ "+c.Mend, text.Options{Hang: 2, Spacing: text.SpacingKeep}, paint.Muted)
		}
		value = strings.ReplaceAll(strings.TrimSuffix(value, "\n"), "\n", "\n"+margin)
		b.WriteString(signs[c.Status] + " " + paint.Title(text.Pad(c.Name, names+command.Gutter, 1)) + value + "\n")
	}
	return b.String()
}
