package data

import (
	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/policy"
	"yunlan/ui/cli/command"
	"yunlan/ui/evidence"
	"yunlan/ui/sheet"
	"yunlan/ui/tables"
)

// policiesOptions are the options of `yunlan policies`.
type policiesOptions struct {
	command.Request
	PolicyFilter
	sort string
}

// levels are the values of --level.
var levels = []string{string(policy.National), string(policy.Local), string(policy.International)}

func (p *program) policies() *cobra.Command {
	var o policiesOptions
	cmd := &cobra.Command{
		Use:     "policies",
		Short:   shortPolicies.String(),
		Long:    shortPolicies.String() + longPolicies.String(),
		Example: examplePolicies.String(),
		Args:    command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := o.Settle(cmd); err != nil {
				return err
			}
			if !p.prepared() {
				return p.runFoundDocuments(o)
			}
			return p.runPolicies(o)
		},
	}
	flags := cmd.Flags()
	o.PolicyFilter.flags(cmd)
	flags.Var(command.List{Values: &o.Levels}, "level", flagLevel.String())
	flags.Var(command.List{Values: &o.Kinds}, "kind", flagPolicyKind.String())
	flags.Var(command.Word{Value: &o.sort}, "sort", flagSort.String())
	o.Request.Flags(cmd, command.DataFormats)
	o.TextFlag(cmd)
	return cmd
}

// policiesJSON is the policies of table 1 and of the prose.
type policiesJSON struct {
	Schema   int          `json:"schema"`
	Warning  string       `json:"warning"`
	Policies []policyJSON `json:"policies"`
}

// policyJSON is a policy with what of it is translated.
type policyJSON struct {
	policy.Policy
	English policyEnglish `json:"en"`
}

// policyEnglish is a policy in English, an unofficial translation; "" where the paper has
// nothing.
type policyEnglish struct {
	Region string `json:"region"`
	Policy string `json:"policy"`
	Points string `json:"content"`
	Amount string `json:"amount"`
	Issuer string `json:"issuer"`
}

func (p *program) policiesJSON(list []policy.Policy) policiesJSON {
	out, w := policiesJSON{command.Schema, policy.Warning, make([]policyJSON, len(list))}, p.english()
	for i, one := range list {
		out.Policies[i] = policyJSON{one, englishOfPolicy(w, one)}
	}
	return out
}

// english are the words of the translation, whatever is read.
func (p *program) english() evidence.Words {
	return evidence.Translated(p.Paper())
}

func englishOfPolicy(w evidence.Words, one policy.Policy) policyEnglish {
	amount := command.InLanguage(lang.English, func() string { return w.Amount(one) })
	return policyEnglish{w.Name(one.Region), w.Name(one.Name), w.English(one.Place), amount, w.Name(one.Issuer)}
}

func (p *program) runPolicies(o policiesOptions) error {
	w, err := p.Words(o.Text)
	if err != nil {
		return err
	}
	list, err := Policies(p.Program, o.PolicyFilter, o.sort)
	if err != nil {
		return err
	}
	table, err := tables.Policies(p.Paper(), list, sheet.Format(o.Format))
	if err != nil {
		return err
	}
	return p.Deliver(o.Request, command.Outcome{
		Text:  func(l command.Layout) string { return policiesText(list, w, l) + l.Notice(w) },
		Json:  func() any { return p.policiesJSON(list) },
		Sheet: func() sheet.Table { return table },
	}, 0)
}

// Policies returns the policies of table 1 and of the prose that a filter keeps, sorted
// by a column; "" leaves them in the order of the paper. The error is a failure if
// nothing is left.
func Policies(run *command.Program, f PolicyFilter, sort string) ([]policy.Policy, error) {
	p := &program{run}
	list, err := policy.All(p.Paper())
	if err != nil {
		return nil, err
	}
	if list, err = p.chosen(list, f, msgNoPolicies, hintNoPolicies); err != nil {
		return nil, err
	}
	if list, err = p.sorted(list, sort); err != nil {
		return nil, err
	}
	for i := range list {
		if list[i].Related == nil {
			list[i].Related = []content.ID{}
		}
	}
	return list, nil
}

// cellOf is a cell for a person: level and amount in the language in use, names in the
// text that is read.
func cellOf(one policy.Policy, c policy.Column, w evidence.Words) string {
	switch c {
	case policy.ByLevel:
		return one.Level.Name()
	case policy.ByAmount:
		return w.Amount(one)
	case policy.ByRegion:
		return w.Name(one.Region)
	case policy.ByName:
		return w.Policy(one)
	}
	return one.Cell(c)
}

// policiesText is the warning, then the policies with their text in the last column.
func policiesText(list []policy.Policy, w evidence.Words, l command.Layout) string {
	columns := []policy.Column{policy.ByRegion, policy.ByDate, policy.ByLevel, policy.ByName, policy.ByAmount}
	var g command.Grid
	for _, c := range columns {
		g.Header = append(g.Header, c.String())
	}
	g.Header = append(g.Header, headPlace.String(), policy.ByPoints.String())
	for _, one := range list {
		var row []string
		for _, c := range columns {
			row = append(row, cellOf(one, c, w))
		}
		g.Rows = append(g.Rows, append(row, cited(one.Block, one.Page), w.Points(one)))
	}
	return warning(l) + "\n" + g.Set(l) + "\n" + entriesOf.F(len(list), policy.Count(list)) + "\n"
}
