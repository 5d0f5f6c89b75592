package data

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"yunlan/data/market"
	"yunlan/ui/cli/command"
	"yunlan/ui/evidence"
	"yunlan/ui/figure"
	"yunlan/ui/sheet"
	"yunlan/ui/tables"
	"yunlan/ui/text"
)

func (p *program) audit() *cobra.Command {
	var r command.Request
	cmd := &cobra.Command{
		Use:     "audit",
		Short:   shortAudit.String(),
		Long:    shortAudit.String() + longAudit.String(),
		Example: exampleAudit,
		Args:    command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := r.Settle(cmd); err != nil {
				return err
			}
			if !p.prepared() {
				return p.nothing(cmd, r, false)
			}
			return p.runAudit(r)
		},
	}
	r.Flags(cmd, command.DataFormats)
	r.TextFlag(cmd)
	return cmd
}

// auditJSON is the paper's sums done again.
type auditJSON struct {
	Schema int            `json:"schema"`
	Checks []market.Check `json:"checks"`
}

func (p *program) runAudit(r command.Request) error {
	m, err := market.New(p.Paper())
	if err != nil {
		return err
	}
	w, err := p.Words(r.Text)
	if err != nil {
		return err
	}
	checks := p.bothChecks(m.Audit())
	return p.Deliver(r, command.Outcome{
		Text:  func(l command.Layout) string { return auditText(checks, w, l) + l.Notice(w) },
		Json:  func() any { return auditJSON{command.Schema, checks} },
		Sheet: func() sheet.Table { return tables.Checks(p.Paper(), checks, sheet.Format(r.Format)) },
	}, command.Measure)
}

// bothChecks are checks with the English of their sentences.
func (p *program) bothChecks(checks []market.Check) []market.Check {
	out := slices.Clone(checks)
	for i, c := range out {
		out[i].Facts = p.bothQuotes(c.Facts)
	}
	return out
}

func auditText(checks []market.Check, w evidence.Words, l command.Layout) string {
	results := map[market.Result]int{}
	var b strings.Builder
	for _, c := range checks {
		results[c.Result]++
		b.WriteString("\n" + checkText(c, w, l))
	}
	head := auditHead.F(len(checks), figure.ResultName(market.Fits), results[market.Fits],
		figure.ResultName(market.Conflicts), results[market.Conflicts], figure.ResultName(market.Undecided), results[market.Undecided])
	return l.Lines(head, text.Options{}, l.Paint.Title) + legend(l) + b.String()
}

// checkText is a check: the result, the arithmetic, then the numbers it uses,
// each with its sentence.
func checkText(c market.Check, w evidence.Words, l command.Layout) string {
	out := l.Prose(c.Result.Mark()+" "+figure.CheckTitle(c), text.Options{Hang: 2}, l.Paint.Title)
	if c.Note != "" {
		out += l.Prose("  "+figure.CheckLine(c.Note), text.Options{Hang: 4}, l.Paint.Accent)
	}
	for _, line := range figure.CheckLines(c) {
		out += l.Prose("  "+line, text.Options{Hang: 4}, l.Paint.Plain)
	}
	for _, f := range c.Facts {
		where := fmt.Sprintf("  %s · %s · %s", amount(f), whereOf(f.Citation), command.OneLine(w.Quote(f.Citation)))
		out += l.Lines(where, text.Options{Hang: 4, Spacing: text.SpacingKeep}, l.Paint.Muted)
	}
	return out
}

// legend says what the marks before numbers mean, that of dates where there are any.
func legend(l command.Layout, facts ...market.Fact) string {
	var marks []string
	dated := slices.ContainsFunc(facts, func(f market.Fact) bool { return f.Kind == market.Date })
	for _, k := range market.Kinds() {
		if k == market.Date && !dated {
			continue
		}
		marks = append(marks, k.Mark()+" "+figure.KindName(k))
	}
	return l.Lines(strings.Join(marks, "  "), text.Options{}, l.Paint.Muted)
}
