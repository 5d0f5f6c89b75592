package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"yunlan/ui/text"
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
		Short:   shortDoctor,
		Example: exampleDoctor,
		Args:    noArgs,
		RunE: func(*cobra.Command, []string) error {
			checks := p.examine()
			if asJSON {
				return p.printJSON(doctorJSON{schema, checks})
			}
			return p.print(findings(checks, p.painter()))
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, flagJSON)
	return cmd
}

// examine looks at everything the program depends on.
func (p *program) examine() []check {
	checks := []check{p.checkTerminal(), p.checkSize(), p.checkLocale(), p.checkWidth(), p.checkColour(), p.checkClipboard(), checkFont()}
	checks = append(checks, checkFolders()...)
	checks = append(checks, checkState()...)
	for i, c := range checks {
		checks[i].Value, checks[i].Mend = oneLine(c.Value), oneLine(c.Mend)
	}
	return checks
}

// findings sets checks as text: a sign, a name, what was found, the mend.
func findings(checks []check, paint painter) string {
	signs := map[status]string{well: "✓", notice: "·", trouble: "✗"}
	wide := 0
	for _, c := range checks {
		wide = max(wide, text.Width(c.Name, 1))
	}
	var b strings.Builder
	for _, c := range checks {
		b.WriteString(signs[c.Status] + " " + paint.title(text.Pad(c.Name, wide+gutter, 1)) + paint.plain(c.Value) + "\n")
		if c.Mend != "" {
			b.WriteString(strings.Repeat(" ", wide+gutter+2) + paint.muted("→ "+c.Mend) + "\n")
		}
	}
	return b.String()
}
