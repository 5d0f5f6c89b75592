package policy

import (
	"errors"
	"fmt"
	"slices"
)

// Group is the policies that share a region or a level.
type Group struct {
	Name     string
	Policies []Policy
}

// GroupByRegion groups by province, or by the printed region if it has none
// (美国). A policy of two provinces is in both groups. Groups are in the order of
// their first policy.
func GroupByRegion(list []Policy) []Group {
	return group(list, func(p Policy) []string {
		var names []string
		for _, area := range p.areas {
			names = append(names, area.Province)
		}
		if names == nil {
			return []string{p.Region}
		}
		return names
	})
}

// GroupByLevel groups by 国家, 地方 and 国际.
func GroupByLevel(list []Policy) []Group {
	return group(list, func(p Policy) []string { return []string{string(p.Level)} })
}

// Month is the policies of one month; the unknown Date holds the undated.
type Month struct {
	Date     Date
	Policies []Policy
}

// Timeline groups by date, oldest first: a year alone before its months, the
// undated last.
func Timeline(list []Policy) []Month {
	var months []Month
	for _, p := range Sort(list, Order{By: ByDate}) {
		if last := len(months) - 1; last < 0 || months[last].Date != p.Date {
			months = append(months, Month{Date: p.Date})
		}
		last := &months[len(months)-1]
		last.Policies = append(last.Policies, p)
	}
	return months
}

// ErrUnknownRegion says that no policy and no place has the name.
var ErrUnknownRegion = errors.New("unknown region")

// InRegion keeps the policies whose area contains the place or lies in it. The
// place is written as people do: 上海市, 广东深圳宝安, 美国, Hong Kong.
func InRegion(list []Policy, name string) ([]Policy, error) {
	at, known := ParseRegion(name)
	var kept []Policy
	for _, p := range list {
		if known && (slices.ContainsFunc(p.areas, at.Touches) || slices.ContainsFunc(p.reach, at.Touches)) || p.Region == printed(name) {
			kept = append(kept, p)
		}
	}
	if !known && kept == nil {
		return nil, fmt.Errorf("%q: %w", name, ErrUnknownRegion)
	}
	return kept, nil
}

func group(list []Policy, names func(Policy) []string) []Group {
	var groups []Group
	for _, p := range list {
		for _, name := range names(p) {
			i := slices.IndexFunc(groups, func(g Group) bool { return g.Name == name })
			if i < 0 {
				i = len(groups)
				groups = append(groups, Group{Name: name})
			}
			groups[i].Policies = append(groups[i].Policies, p)
		}
	}
	return groups
}
