package data

import (
	"cmp"
	"slices"

	"github.com/spf13/cobra"
	"yunlan/content/lang"
	"yunlan/data/policy"
	"yunlan/ui/cli/command"
)

// policyFilter holds the options that narrow the policies.
type policyFilter struct {
	regions, levels, kinds []string
	since                  string
}

func (f *policyFilter) flags(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.Var(command.List{Values: &f.regions}, "region", flagRegion.String())
	flags.Var(command.Word{Value: &f.since}, "since", flagSince.String())
}

// chosen returns the policies of a list that a filter keeps. If none is left it returns
// a failure with the message none; places without a policy beside others with some are
// reported on stderr.
func (p *program) chosen(list []policy.Policy, f policyFilter, none, hint lang.Text) ([]policy.Policy, error) {
	all, err := policy.All(p.Paper())
	if err != nil {
		return nil, err
	}
	var filters []filter[policy.Policy]
	if len(f.regions) > 0 {
		places, err := p.regions(all).Options(f.regions)
		if err != nil {
			return nil, err
		}
		inside, err := p.inPlaces(all, places)
		if err != nil {
			return nil, err
		}
		filters = append(filters, filter[policy.Policy]{said: option("region", places), keeps: func(one policy.Policy) bool { return inside[one.ID] }})
	}
	if len(f.levels) > 0 {
		levels, err := p.levelsOf().Options(f.levels)
		if err != nil {
			return nil, err
		}
		filters = append(filters, filter[policy.Policy]{said: option("level", levels), keeps: func(one policy.Policy) bool {
			return slices.Contains(levels, string(one.Level))
		}})
	}
	if len(f.kinds) > 0 {
		kinds, err := p.kindsOf().Options(f.kinds)
		if err != nil {
			return nil, err
		}
		filters = append(filters, filter[policy.Policy]{said: option("kind", kinds), keeps: func(one policy.Policy) bool {
			return slices.Contains(kinds, string(one.Kind))
		}})
	}
	if f.since != "" {
		from, err := policy.ParseDate(f.since)
		if err != nil {
			return nil, command.Usage(msgSince.F(command.Echo(f.since)), hintSince.String())
		}
		filters = append(filters, filter[policy.Policy]{said: "--since " + f.since, keeps: func(one policy.Policy) bool {
			return len(policy.Since([]policy.Policy{one}, from)) > 0
		}})
	}
	kept, alone := filtered(list, filters)
	if len(kept) == 0 {
		if len(filters) == 1 && f.since != "" {
			alone = hintLatest.F(latest(list))
		}
		return nil, &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: none.String(), Hint: cmp.Or(alone, hint.String())}
	}
	return kept, nil
}

// latest is the last date of a list.
func latest(list []policy.Policy) string {
	last := policy.Date{}
	for _, one := range list {
		if one.Date.Known() && one.Date.Compare(last) > 0 {
			last = one.Date
		}
	}
	return last.String()
}

// inPlaces are the IDs of the policies of some places.
func (p *program) inPlaces(all []policy.Policy, places []string) (map[string]bool, error) {
	inside := map[string]bool{}
	var without []string
	for _, place := range places {
		kept, err := policy.InRegion(all, place)
		if err != nil {
			return nil, err
		}
		for _, one := range kept {
			inside[one.ID] = true
		}
		if len(kept) == 0 {
			without = append(without, place)
		}
	}
	none := msgNoneInRegion.F(command.Echo(lang.List(without)))
	switch {
	case len(inside) == 0:
		return nil, &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: none, Hint: hintRegions.F(lang.List(p.regions(all).Names))}
	case len(without) > 0:
		return inside, p.Tell("yunlan: " + none)
	}
	return inside, nil
}
