package data

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/firm"
	"yunlan/data/policy"
	"yunlan/ui/cli/command"
	"yunlan/ui/evidence"
	"yunlan/ui/sheet"
	"yunlan/ui/tables"
	"yunlan/ui/text"
)

func (p *program) subsidy() *cobra.Command {
	said := firmOptions{Profile: firm.Profile{}}
	var r command.Request
	file, forget, keep := "", false, false
	cmd := &cobra.Command{
		Use:     "subsidy",
		Short:   shortSubsidy.String(),
		Long:    shortSubsidy.String() + longSubsidy.F(fieldNames()),
		Example: exampleSubsidy.String(),
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return nil
			}
			return command.Usage(command.MsgNoArgs.F(cmd.Name(), command.Echo(args[0])), hintTogether.String())
		},
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := r.Settle(cmd); err != nil {
				return err
			}
			if forget {
				return p.forgetFirm()
			}
			if !p.prepared() && !saysFirm(cmd) {
				return p.nothing(cmd, r, false)
			}
			profile, err := p.profileOf(cmd, file, said)
			if err != nil {
				return err
			}
			if !p.prepared() {
				return p.nothing(cmd, r, false)
			}
			if keep {
				if err := p.keepFirm(profile); err != nil {
					return err
				}
			}
			return p.runSubsidy(profile, file == "", r)
		},
	}
	cmd.Flags().Var(command.FileName{Value: &file}, "profile", flagProfile.String())
	cmd.Flags().BoolVar(&keep, "keep", false, flagKeep.String())
	cmd.Flags().BoolVar(&forget, "forget", false, flagForget.String())
	said.options(cmd)
	r.Flags(cmd, command.DataFormats)
	r.TextFlag(cmd)
	r.Private = true // the firm's figures
	return cmd
}

// fieldNames lists the fields of a profile's JSON in lines of a help page.
func fieldNames() string {
	const width = 90
	out, line := "", ""
	for i, f := range firm.Fields() {
		name := f.Name
		if i < len(firm.Fields())-1 {
			name += ","
		}
		if line != "" && len(line)+len(name) >= width {
			out, line = out+line+"\n", ""
		}
		line = strings.TrimPrefix(line+" "+name, " ")
	}
	return out + line
}

// subsidyJSON is the verdict of each rule for the firm.
type subsidyJSON struct {
	Schema   int           `json:"schema"`
	Warning  string        `json:"warning"`
	Verdicts []verdictJSON `json:"verdicts"`
}

// verdictJSON is a verdict with its policy and quotation in English.
type verdictJSON struct {
	policy.Verdict
	Name  string `json:"policy_en"`
	Words string `json:"quote_en"`
}

func (p *program) verdictsJSON(verdicts []policy.Verdict) []verdictJSON {
	out, w := make([]verdictJSON, len(verdicts)), p.english()
	for i, v := range verdicts {
		out[i] = verdictJSON{v, w.Name(v.Policy), w.English(v.Place)}
	}
	return out
}

// runSubsidy applies every rule to the firm. options reports that the profile was given
// by options, which messages then name.
func (p *program) runSubsidy(profile firm.Profile, options bool, r command.Request) error {
	w, err := p.Words(r.Text)
	if err != nil {
		return err
	}
	verdicts, err := policy.Evaluate(p.Paper(), profile)
	if err != nil {
		return err
	}
	option := func(string) string { return "" }
	if options {
		option = func(field string) string {
			f, _ := firm.Named(field)
			return lang.Brackets.F("--" + f.Option)
		}
	}
	return p.Deliver(r, command.Outcome{
		Text: func(l command.Layout) string {
			out := warning(l)
			here, others := policy.Here(policy.Ranked(verdicts))
			for _, v := range here {
				out += "\n" + verdictText(v, w, l, option)
			}
			return out + "\n" + subsidyNotes(here, others, profile, p.Paper(), w, l) + l.Notice(w)
		},
		Json: func() any {
			verdicts, _ := policy.Evaluate(p.Paper(), profile) // it went well a moment ago
			return subsidyJSON{command.Schema, policy.Warning, p.verdictsJSON(verdicts)}
		},
		Sheet: func() sheet.Table { return tables.Subsidies(p.Paper(), verdicts, sheet.Format(r.Format)) },
	}, command.Measure)
}

// subsidyNotes say what stands beside the rules of the firm's place.
func subsidyNotes(here, others []policy.Verdict, profile firm.Profile, paper *content.Paper, w evidence.Words, l command.Layout) string {
	out := ""
	if none := w.NoRule(paper, here, profile[firm.Region]); none != "" {
		out += l.Lines(none, text.Options{}, l.Paint.Plain)
	}
	if more := policy.OthersWords(others); more != "" {
		out += l.Lines(more+lang.FullStop.String(), text.Options{}, l.Paint.Muted)
	}
	if len(here) > 1 {
		out += l.Lines(policy.NoSumWords.String(), text.Options{}, l.Paint.Muted)
	}
	return out
}

// verdictText is the verdict of one rule: the result, why, and the arithmetic of an
// amount. The warning is printed before it.
func verdictText(v policy.Verdict, w evidence.Words, l command.Layout, option func(string) string) string {
	out := l.Prose(v.Standing.String()+" · "+w.Name(v.Policy), text.Options{Hang: 2}, l.Paint.Title)
	lines := []string{}
	switch v.Standing {
	case policy.NotEligible:
		lines = append(lines, policy.NotMetWords.F(lang.ListOf(v.Reason, firm.Label)))
	case policy.NeedsInfo:
		ask := func(field string) string { return v.Asks(field) + option(field) }
		if byFirm, _ := v.ToSay(); len(byFirm) > 0 {
			lines = append(lines, policy.MissingWords.F(lang.ListOf(byFirm, ask)))
		}
		if confirm := v.ConfirmWords(); confirm != "" {
			lines = append(lines, confirm)
		}
		lines = append(lines, v.Plain...)
		if v.Prospect != "" && !slices.Contains(v.Plain, v.Prospect) {
			lines = append(lines, v.Prospect)
		}
	case policy.MayApply:
		lines = append(lines, v.Worked...)
	}
	for _, words := range []string{v.Given, v.PassedWords(time.Now())} {
		if words != "" {
			lines = append(lines, words)
		}
	}
	for _, line := range lines {
		out += l.Prose("  "+line, text.Options{Hang: 4}, l.Paint.Plain)
	}
	quote := fmt.Sprintf("  %s · %s", v.Block.Typed(), command.OneLine(w.Quoted(v.Quote, v.Place)))
	return out + l.Lines(quote, text.Options{Hang: 4, Spacing: text.SpacingKeep}, l.Paint.Muted)
}
