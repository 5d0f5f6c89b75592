package data

import (
	"cmp"
	"slices"

	"github.com/spf13/cobra"
	"yunlan/content/lang"
	"yunlan/data/policy"
	"yunlan/ui/cli/command"
)

// PolicyFilter narrows the policies; each list as people write it, empty for no limit.
type PolicyFilter struct {
	Regions, Levels, Kinds []string
	Since                  string
}

func (f *PolicyFilter) flags(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.Var(command.List{Values: &f.Regions}, "region", flagRegion.String())
	flags.Var(command.Word{Value: &f.Since}, "since", flagSince.String())
}

// narrows reports that the filter keeps less than all.
func (f PolicyFilter) narrows() bool {
	return len(f.Regions)+len(f.Levels)+len(f.Kinds) > 0 || f.Since != ""
}

// chosen returns the policies of a list that a filter keeps. If none is left it returns
// a failure with the message none; places without a policy beside others with some are
// reported on stderr.
func (p *program) chosen(list []policy.Policy, f PolicyFilter, none, hint lang.Text) ([]policy.Policy, error) {
	all, err := policy.All(p.Paper())
	if err != nil {
		return nil, err
	}
	var filters []filter[policy.Policy]
	if len(f.Regions) > 0 {
		places, err := p.regions(all).Options(f.Regions)
		if err != nil {
			return nil, err
		}
		inside, err := p.inPlaces(all, places)
		if err != nil {
			return nil, err
		}
		filters = append(filters, filter[policy.Policy]{said: option("region", places), keeps: func(one policy.Policy) bool { return inside[one.ID] }})
	}
	if len(f.Levels) > 0 {
		levels, err := p.levelsOf().Options(f.Levels)
		if err != nil {
			return nil, err
		}
		filters = append(filters, filter[policy.Policy]{said: option("level", levels), keeps: func(one policy.Policy) bool {
			return slices.Contains(levels, string(one.Level))
		}})
	}
	if len(f.Kinds) > 0 {
		kinds, err := p.kindsOf().Options(f.Kinds)
		if err != nil {
			return nil, err
		}
		filters = append(filters, filter[policy.Policy]{said: option("kind", kinds), keeps: func(one policy.Policy) bool {
			return slices.Contains(kinds, string(one.Kind))
		}})
	}
	if f.Since != "" {
		from, err := Since(f.Since)
		if err != nil {
			return nil, err
		}
		filters = append(filters, filter[policy.Policy]{said: "--since " + f.Since, keeps: func(one policy.Policy) bool {
			return len(policy.Since([]policy.Policy{one}, from)) > 0
		}})
	}
	kept, alone := filtered(list, filters)
	if len(kept) == 0 {
		if len(filters) == 1 && f.Since != "" {
			alone = hintLatest.F(latest(list))
		}
		return nil, &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: none.String(), Hint: cmp.Or(alone, hint.String())}
	}
	return kept, nil
}

// Since reads a month from which on a list begins; "" is the unknown date.
func Since(month string) (policy.Date, error) {
	from, err := policy.ParseDate(month)
	if err != nil {
		return from, command.Usage(msgSince.F(command.Echo(month)), hintSince.String())
	}
	return from, nil
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
