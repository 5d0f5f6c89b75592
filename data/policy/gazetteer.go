package policy

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed regions.txt
var regionList string

// places maps names as written to short names: 新疆维吾尔自治区 → 新疆.
type places struct {
	provinces  map[string]string
	cities     map[string]map[string]string // by province
	allCities  map[string]string
	provinceOf map[string]string // of a city
}

// gazetteer reads the list: a line is a province and its cities.
var gazetteer = sync.OnceValue(func() places {
	g := places{map[string]string{}, map[string]map[string]string{}, map[string]string{}, map[string]string{}}
	for line := range strings.Lines(regionList) {
		names := strings.Fields(line)
		short := shortProvince(names[0])
		g.provinces[names[0]], g.provinces[short] = short, short
		g.cities[short] = map[string]string{}
		for _, city := range names[1:] {
			g.cities[short][city], g.allCities[city], g.provinceOf[city] = city, city, short
		}
	}
	return g
})

func shortProvince(name string) string {
	for _, kind := range []string{"特别行政区", "壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "省", "市"} {
		if short, ok := strings.CutSuffix(name, kind); ok {
			return short
		}
	}
	return name
}
