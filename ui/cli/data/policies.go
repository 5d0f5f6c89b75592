package data

import (
	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/data/policy"
	"yunlan/ui/cli/command"
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
		Example: examplePolicies,
		Args:    command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := o.Settle(cmd); err != nil {
				return err
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
	return cmd
}

// policiesJSON is the policies of table 1 and of the prose.
type policiesJSON struct {
	Schema   int             `json:"schema"`
	Warning  string          `json:"warning"`
	Policies []policy.Policy `json:"policies"`
}

func (p *program) runPolicies(o policiesOptions) error {
	list, err := Policies(p.Program, o.PolicyFilter, o.sort)
	if err != nil {
		return err
	}
	table, err := tables.Policies(p.Paper(), list, sheet.Format(o.Format))
	if err != nil {
		return err
	}
	return p.Deliver(o.Request, command.Outcome{
		Text:  func(l command.Layout) string { return policiesText(list, l) },
		Json:  func() any { return policiesJSON{command.Schema, policy.Warning, list} },
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

// cellOf is a cell for a person: level and amount in the language in use.
func cellOf(one policy.Policy, c policy.Column) string {
	if name, ok := levelNames[one.Level]; ok && c == policy.ByLevel {
		return name.String()
	}
	if c == policy.ByAmount {
		return one.Pays()
	}
	return one.Cell(c)
}

// policiesText is the warning, then the policies with their text in the last column.
func policiesText(list []policy.Policy, l command.Layout) string {
	columns := []policy.Column{policy.ByRegion, policy.ByDate, policy.ByLevel, policy.ByName, policy.ByAmount}
	var g command.Grid
	for _, c := range columns {
		g.Header = append(g.Header, c.String())
	}
	g.Header = append(g.Header, headPlace.String(), policy.ByPoints.String())
	for _, one := range list {
		var row []string
		for _, c := range columns {
			row = append(row, cellOf(one, c))
		}
		g.Rows = append(g.Rows, append(row, cited(one.Block, one.Page), one.Points))
	}
	return warning(l) + "\n" + g.Set(l) + "\n" + entriesOf.F(len(list), policy.Count(list)) + "\n"
}
