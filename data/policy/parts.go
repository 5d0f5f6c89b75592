package policy

import (
	"slices"
	"strings"

	"yunlan/content/lang"
)

// OtherDistrict is a district of a city that no rule names, as data.
const OtherDistrict = "其他区县"

// Parts lists the parts of a place by short names in the order of the gazetteer:
// all provinces for an empty place, the cities of a province, and of a city or
// municipality the districts that a rule of table 1 names.
func Parts(of []string) []string {
	switch len(of) {
	case 0:
		var provinces []string
		for line := range strings.Lines(regionList) {
			if names := strings.Fields(line); len(names) > 0 {
				provinces = append(provinces, shortProvince(names[0]))
			}
		}
		return provinces
	case 1:
		for line := range strings.Lines(regionList) {
			if names := strings.Fields(line); len(names) > 1 && shortProvince(names[0]) == of[0] {
				return names[1:]
			}
		}
	case 2:
		return districts(of[0], of[1])
	}
	return nil
}

// districts are those of a city that a rule is about.
func districts(province, city string) []string {
	rules, err := everyRule()
	if err != nil {
		return nil
	}
	var all []string
	for _, r := range rules {
		at, ok := ParseRegion(r.Region)
		if ok && at.Province == province && at.City == city && at.District != "" && !slices.Contains(all, at.District) {
			all = append(all, at.District)
		}
	}
	return all
}

// PartName names a place of Parts by its last part: in English its spelling comes
// first, Zhejiang 浙江.
func PartName(path []string) string {
	if len(path) == 0 {
		return ""
	}
	name := path[len(path)-1]
	if lang.Now() != lang.English {
		return name
	}
	return strings.TrimSpace(englishPlaces()[name] + " " + name)
}
