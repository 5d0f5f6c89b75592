package policy

import (
	"maps"
	"slices"
	"strings"
)

// Places are the provinces, the cities and the districts that ParseRegion knows
// by their name alone, each by its short name.
func Places() []Region {
	var all []Region
	g := gazetteer()
	for _, province := range slices.Sorted(maps.Values(g.provinces)) {
		all = append(all, Region{Province: province})
	}
	all = slices.Compact(all) // each is listed by its full name too
	for _, city := range slices.Sorted(maps.Keys(g.provinceOf)) {
		all = append(all, Region{Province: g.provinceOf[city], City: city})
	}
	for _, unique := range uniqueDistricts {
		for name := range strings.FieldsSeq(unique.names) {
			district := unique.of
			district.District = name
			all = append(all, district)
		}
	}
	return all
}
