package cli

import (
	"strings"

	"yunlan/ui/text"

	"github.com/spf13/cobra"
)

// doctorJSON is what the doctor found.
type doctorJSON struct {
	Schema int     `json:"schema"`
	Checks []check `json:"checks"`
}

// check is one thing looked at: what it is, whether it is well, and what to do
// about it if not.
type check struct {
	ID     string `json:"id"`
	Name   string `json:"name"`
	Status status `json:"status"`
	Value  string `json:"value"`
	Mend   string `json:"mend"` // "" when there is nothing to do
}

type status string

// How a thing looked at is.
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
		Args:    noArgs,
		RunE: func(*cobra.Command, []string) error {
			checks := p.examine()
			if asJSON {
				return p.printJSON(doctorJSON{schema, checks})
			}
			return p.print(findings(checks, p.cols, p.painter()))
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, flagJSON.String())
	return cmd
}

// examine looks at everything the program depends on.
func (p *program) examine() []check {
	checks := []check{
		p.checkTerminal(), p.checkSize(), p.checkLocale(), p.checkWidth(), p.checkColour(), p.checkClipboard(),
		p.checkInput(), p.checkEscape(), checkFont(), p.checkPictureFont(),
	}
	checks = append(checks, checkFolders()...)
	checks = append(checks, p.checkState()...)
	for i, c := range checks {
		checks[i].Value, checks[i].Mend = oneLine(c.Value), oneLine(c.Mend)
	}
	return checks
}

// findings sets checks as text: a sign, a name, what was found, the mend;
// within width cells, if that is not 0.
func findings(checks []check, width int, paint painter) string {
	signs := map[status]string{well: "✓", notice: "·", trouble: "✗"}
	names := 0
	for _, c := range checks {
		names = max(names, text.Width(c.Name, 1))
	}
	if width > 0 {
		width = max(width-names-gutter-2, minWidth)
	}
	l := layout{width: width, paint: paint}
	margin := strings.Repeat(" ", names+gutter+2)
	var b strings.Builder
	for _, c := range checks {
		value := paint.plain(c.Value) + "\n" // a path stays whole, to be copied
		if c.Mend != "" {
			value += l.lines("→ "+c.Mend, text.Options{Hang: 2, Spacing: text.SpacingKeep}, paint.muted)
		}
		value = strings.ReplaceAll(strings.TrimSuffix(value, "\n"), "\n", "\n"+margin)
		b.WriteString(signs[c.Status] + " " + paint.title(text.Pad(c.Name, names+gutter, 1)) + value + "\n")
	}
	return b.String()
}
