package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"yunlan/data/market"
	"yunlan/data/policy"
)

// factsOptions are the options of `yunlan facts`.
type factsOptions struct {
	subject, unit string
	width         int
	json          bool
}

func (p *program) facts() *cobra.Command {
	var o factsOptions
	cmd := &cobra.Command{
		Use:     "facts",
		Short:   shortFacts,
		Long:    longFacts,
		Example: exampleFacts,
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if !cmd.Flags().Changed("width") {
				o.width = p.cols
			}
			return p.runFacts(o)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&o.subject, "subject", "", flagSubject)
	flags.StringVar(&o.unit, "unit", "", flagUnit)
	flags.Var(cells{&o.width}, "width", flagWidth)
	flags.BoolVar(&o.json, "json", false, flagJSON)
	return cmd
}

func (p *program) runFacts(o factsOptions) error {
	m, err := market.New(p.paper())
	if err != nil {
		return err
	}
	all := slices.Clone(m.Facts())
	if units := unitsOf(all); o.unit != "" && !slices.Contains(units, o.unit) {
		return usage(fmt.Sprintf(msgNoUnit, echo(o.unit)), fmt.Sprintf(hintUnits, strings.Join(units, "、")))
	}
	facts := slices.DeleteFunc(all, func(f market.Fact) bool {
		return !strings.Contains(squeezed(f.Subject), squeezed(o.subject)) || o.unit != "" && f.Unit != o.unit
	})
	if len(facts) == 0 {
		return &failure{exitFailed, "not_found", msgNoFacts, hintNoFacts}
	}
	if o.json {
		return p.printJSON(facts)
	}
	return p.print(factsText(facts, layout{width: o.width, paint: p.painter()}))
}

// unitsOf are the units of the facts, each once, in their order.
func unitsOf(facts []market.Fact) []string {
	var units []string
	for _, f := range facts {
		if f.Unit != "" && !slices.Contains(units, f.Unit) {
			units = append(units, f.Unit)
		}
	}
	return units
}

// squeezed is text without white space and case.
func squeezed(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), "")) }

// factsText is a line for each fact, the sentence last. Where one is an amount
// of a policy, the warning stands before all.
func factsText(facts []market.Fact, l layout) string {
	g := grid{header: factColumns}
	head := legend(l)
	for _, f := range facts {
		if strings.HasPrefix(string(f.Block), string(policy.Table1)+"r") && !strings.HasPrefix(head, policy.Warning) {
			head = warning(l) + head
		}
		sentence := "“" + f.Quote + "”"
		if f.Formula != "" {
			sentence = f.Formula + "；" + sentence
		}
		g.rows = append(g.rows, []string{f.ID, f.Subject, f.Metric, f.Period, amount(f), cited(f.Block, f.Page), sentence})
	}
	return head + "\n" + g.set(l)
}

// amount is a fact's number with the mark of its kind: △ >10,000 亿元（预计突破）.
func amount(f market.Fact) string {
	s := f.Kind.Mark() + " " + f.Amount()
	if f.Qualifier != "" {
		s += "（" + f.Qualifier + "）"
	}
	return s
}
