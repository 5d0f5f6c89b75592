package cli

import (
	"yunlan/content"
	"yunlan/data/policy"
	"yunlan/ui/sheet"
	"yunlan/ui/tables"

	"github.com/spf13/cobra"
)

// policiesOptions are the options of `yunlan policies`.
type policiesOptions struct {
	request
	policyFilter
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
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := o.settle(cmd); err != nil {
				return err
			}
			return p.runPolicies(o)
		},
	}
	flags := cmd.Flags()
	o.policyFilter.flags(cmd)
	flags.Var(list{&o.levels}, "level", flagLevel.String())
	flags.Var(word{&o.sort}, "sort", flagSort.String())
	o.request.flags(cmd, dataFormats)
	return cmd
}

// policiesJSON is the policies of table 1 and of the prose.
type policiesJSON struct {
	Schema   int             `json:"schema"`
	Warning  string          `json:"warning"`
	Policies []policy.Policy `json:"policies"`
}

func (p *program) runPolicies(o policiesOptions) error {
	list, err := policy.All(p.paper())
	if err != nil {
		return err
	}
	if list, err = p.chosen(list, o.policyFilter, msgNoPolicies, hintNoPolicies); err != nil {
		return err
	}
	if list, err = p.sorted(list, o.sort); err != nil {
		return err
	}
	for i := range list {
		if list[i].Related == nil {
			list[i].Related = []content.ID{}
		}
	}
	table, err := tables.Policies(p.paper(), list, sheet.Format(o.format))
	if err != nil {
		return err
	}
	return p.deliver(o.request, outcome{
		text:  func(l layout) string { return policiesText(list, l) },
		json:  func() any { return policiesJSON{schema, policy.Warning, list} },
		sheet: func() sheet.Table { return table },
	}, 0)
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

// policiesText is the warning, then the policies; their text stands last,
// where it needs no padding.
func policiesText(list []policy.Policy, l layout) string {
	columns := []policy.Column{policy.ByRegion, policy.ByDate, policy.ByLevel, policy.ByName, policy.ByAmount}
	var g grid
	for _, c := range columns {
		g.header = append(g.header, c.String())
	}
	g.header = append(g.header, headPlace.String(), policy.ByPoints.String())
	for _, one := range list {
		var row []string
		for _, c := range columns {
			row = append(row, cellOf(one, c))
		}
		g.rows = append(g.rows, append(row, cited(one.Block, one.Page), one.Points))
	}
	return warning(l) + "\n" + g.set(l)
}

// cited is where the paper says it: a reference for `yunlan show`, and the page.
func cited(block content.ID, page string) string {
	return citedAt.F(block, page)
}
