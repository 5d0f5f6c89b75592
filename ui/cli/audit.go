package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"yunlan/data/market"
	"yunlan/ui/text"
)

func (p *program) audit() *cobra.Command {
	width, asJSON := 0, false
	cmd := &cobra.Command{
		Use:     "audit",
		Short:   shortAudit,
		Long:    longAudit,
		Example: exampleAudit,
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return p.runAudit(layout{width: p.wrapAt(cmd, width), paint: p.painter()}, asJSON)
		},
	}
	cmd.Flags().Var(cells{&width}, "width", flagWidth)
	cmd.Flags().BoolVar(&asJSON, "json", false, flagJSON)
	return cmd
}

// auditJSON is the paper's sums done again.
type auditJSON struct {
	Schema int            `json:"schema"`
	Checks []market.Check `json:"checks"`
}

func (p *program) runAudit(l layout, asJSON bool) error {
	m, err := market.New(p.paper())
	if err != nil {
		return err
	}
	checks := m.Audit()
	if asJSON {
		return p.printJSON(auditJSON{schema, checks})
	}
	results := map[market.Result]int{}
	var b strings.Builder
	for _, c := range checks {
		results[c.Result]++
		b.WriteString("\n" + checkText(c, l))
	}
	head := fmt.Sprintf(auditHead, len(checks), results[market.Fits], results[market.Conflicts], results[market.Undecided])
	return p.print(l.lines(head, text.Options{}, l.paint.title) + legend(l) + b.String())
}

// checkText is a check: the result, the arithmetic, then the numbers it uses,
// each with its sentence.
func checkText(c market.Check, l layout) string {
	out := l.lines(c.Result.Mark()+" "+c.Title, text.Options{Hang: 2}, l.paint.title)
	for _, line := range c.Lines {
		out += l.lines("  "+line, text.Options{Hang: 4}, l.paint.plain)
	}
	if c.Note != "" {
		out += l.lines("  "+c.Note, text.Options{Hang: 4}, l.paint.accent)
	}
	for _, f := range c.Facts {
		where := fmt.Sprintf("  %s · %s · “%s”", amount(f), cited(f.Block, f.Page), oneLine(f.Quote))
		out += l.lines(where, text.Options{Hang: 4, Spacing: text.SpacingKeep}, l.paint.muted)
	}
	return out
}

// legend says what the marks before numbers mean.
func legend(l layout) string {
	var marks []string
	for _, k := range []market.Kind{market.Stated, market.Derived, market.Bound} {
		marks = append(marks, k.Mark()+" "+k.String())
	}
	return l.lines(strings.Join(marks, "  "), text.Options{}, l.paint.muted)
}
