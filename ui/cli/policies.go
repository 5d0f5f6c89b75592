package cli

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"yunlan/content"
	"yunlan/data/policy"
)

// policiesOptions are the options of `yunlan policies`.
type policiesOptions struct {
	region, level string
	width         int
	json          bool
}

// levels are the values of --level.
var levels = []string{string(policy.National), string(policy.Local), string(policy.International)}

func (p *program) policies() *cobra.Command {
	var o policiesOptions
	cmd := &cobra.Command{
		Use:     "policies",
		Short:   shortPolicies,
		Long:    longPolicies,
		Example: examplePolicies,
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if !cmd.Flags().Changed("width") {
				o.width = p.cols
			}
			return p.runPolicies(o)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&o.region, "region", "", flagRegion)
	choose(cmd, flags, choice{&o.level, levels}, "level", flagLevel)
	flags.Var(cells{&o.width}, "width", flagWidth)
	flags.BoolVar(&o.json, "json", false, flagJSON)
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
	if list, err = inRegion(list, o.region); err != nil {
		return err
	}
	list = slices.DeleteFunc(list, func(one policy.Policy) bool {
		return o.level != "" && one.Level != policy.Level(o.level)
	})
	if len(list) == 0 {
		return &failure{exitFailed, "not_found", msgNoPolicies, hintNoPolicies}
	}
	if !o.json {
		return p.print(policiesText(list, layout{width: o.width, paint: p.painter()}))
	}
	for i := range list {
		if list[i].Related == nil {
			list[i].Related = []content.ID{}
		}
	}
	return p.printJSON(policiesJSON{schema, policy.Warning, list})
}

// policiesText is the warning, then the policies; their text stands last,
// where it needs no padding.
func policiesText(list []policy.Policy, l layout) string {
	columns := []policy.Column{policy.ByRegion, policy.ByDate, policy.ByLevel, policy.ByName, policy.ByAmount}
	var g grid
	for _, c := range columns {
		g.header = append(g.header, c.String())
	}
	g.header = append(g.header, headPlace, policy.ByPoints.String())
	for _, one := range list {
		var row []string
		for _, c := range columns {
			row = append(row, one.Cell(c))
		}
		g.rows = append(g.rows, append(row, cited(one.Block, one.Page), one.Points))
	}
	return warning(l) + "\n" + g.set(l)
}

// cited is where the paper says it: a reference for `yunlan show`, and the page.
func cited(block content.ID, page string) string {
	return fmt.Sprintf("%s 第%s页", block, page)
}

// inRegion keeps the policies of a place, all when no place is given.
func inRegion(list []policy.Policy, region string) ([]policy.Policy, error) {
	if region == "" {
		return list, nil
	}
	kept, err := policy.InRegion(list, region)
	if !errors.Is(err, policy.ErrUnknownRegion) && len(kept) > 0 {
		return kept, err
	}
	var names []string
	for _, g := range policy.GroupByRegion(list) {
		names = append(names, g.Name)
	}
	hint := fmt.Sprintf(hintRegions, strings.Join(names, "、"))
	if err != nil {
		return nil, usage(fmt.Sprintf(msgNoRegion, echo(region)), hint)
	}
	return nil, &failure{exitFailed, "not_found", fmt.Sprintf(msgNoneInRegion, echo(region)), hint}
}
