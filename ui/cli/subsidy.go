package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"yunlan/data/policy"
	"yunlan/ui/text"
)

func (p *program) subsidy() *cobra.Command {
	var said policy.Profile
	file, width, asJSON := "", 0, false
	cmd := &cobra.Command{
		Use:     "subsidy",
		Short:   shortSubsidy,
		Long:    longSubsidy,
		Example: exampleSubsidy,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return nil
			}
			return usage(fmt.Sprintf(msgNoArgs, cmd.Name(), echo(args[0])), hintTogether)
		},
		RunE: func(cmd *cobra.Command, _ []string) error {
			profile, err := p.profileOf(cmd, file, said)
			if err != nil {
				return err
			}
			l := layout{width: p.wrapAt(cmd, width), paint: p.painter()}
			return p.runSubsidy(profile, file == "", l, asJSON)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&file, "profile", "", flagProfile)
	profileOptions(cmd, &said)
	flags.Var(cells{&width}, "width", flagWidth)
	flags.BoolVar(&asJSON, "json", false, flagJSON)
	return cmd
}

// runSubsidy holds the firm against every rule; options says whether it
// described itself in options.
func (p *program) runSubsidy(profile policy.Profile, options bool, l layout, asJSON bool) error {
	verdicts, err := policy.Evaluate(p.paper(), profile)
	if err != nil {
		return err
	}
	if asJSON {
		return p.printJSON(verdicts)
	}
	ask := policy.FieldName
	if options {
		ask = func(field string) string {
			return fmt.Sprintf("%s（--%s）", policy.FieldName(field), profileFlags[field])
		}
	}
	out := warning(l)
	for _, v := range verdicts {
		out += "\n" + verdictText(v, l, ask)
	}
	return p.print(out + "\n" + l.lines(noSum, text.Options{}, l.paint.muted))
}

// verdictText is what one rule says to the firm: the verdict, why, and where
// money is possible the arithmetic; the warning was printed before it.
func verdictText(v policy.Verdict, l layout, ask func(string) string) string {
	out := l.lines(v.Standing.String()+" · "+v.Policy, text.Options{Hang: 2}, l.paint.title)
	lines := []string{}
	switch v.Standing {
	case policy.NotEligible:
		lines = append(lines, notMet+named(v.Reason, policy.FieldName))
	case policy.NeedsInfo:
		lines = append(append(lines, stillMissing+named(v.Missing, ask)), v.Plain...)
	case policy.MayApply:
		for _, step := range v.Worked {
			if step != policy.Warning {
				lines = append(lines, step)
			}
		}
	}
	for _, line := range lines {
		out += l.lines("  "+line, text.Options{Hang: 4}, l.paint.plain)
	}
	quote := fmt.Sprintf("  %s · “%s”", v.Block, oneLine(v.Quote))
	return out + l.lines(quote, text.Options{Hang: 4, Spacing: text.SpacingKeep}, l.paint.muted)
}

func named(fields []string, name func(string) string) string {
	names := make([]string, len(fields))
	for i, field := range fields {
		names[i] = name(field)
	}
	return strings.Join(names, "、")
}
