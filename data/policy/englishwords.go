package policy

import (
	"slices"
	"strings"
	"sync"

	"yunlan/content/lang"
)

// PlaceName is a place in the language in use: 广东深圳宝安区, or Bao'an, Shenzhen,
// Guangdong. What has no English name stays as it is.
func PlaceName(place string) string {
	if lang.Now() != lang.English {
		return place
	}
	return englishPlace(place)
}

func englishPlace(place string) string {
	at, known := ParseRegion(place)
	if !known {
		return place
	}
	return at.english()
}

// englishPart is a part of a place: 海曙区, 宁波海曙区.
func englishPart(part string) string {
	if own := englishPlaces()[part]; own != "" {
		return own
	}
	return englishPlace(part)
}

func (r Region) english() string {
	var parts []string
	for _, name := range []string{r.District, r.City, r.Province} {
		if own := englishPlaces()[name]; own != "" {
			name = own
		}
		if name != "" && !slices.Contains(parts, name) {
			parts = append(parts, name)
		}
	}
	return strings.Join(parts, ", ")
}

// englishPlaces are the names of regions.txt as English writes them, by the Chinese.
var englishPlaces = sync.OnceValue(func() map[string]string {
	names := map[string]string{
		"宝安区": "Bao'an", "海曙区": "Haishu", "高新区": "High-tech Zone", "宝安": "Bao'an", "海曙": "Haishu", "高新": "High-tech Zone", "内蒙古": "Inner Mongolia", "香港": "Hong Kong", "澳门": "Macao", "台湾": "Taiwan",
		"西安": "Xi'an", "延安": "Yan'an", "六安": "Lu'an", "吉安": "Ji'an", "陕西": "Shaanxi",
		OtherDistrict: "another district",
	}
	add := func(name, spelled string) {
		if names[name] == "" {
			names[name] = strings.ToUpper(spelled[:1]) + spelled[1:]
		}
	}
	lines := strings.Split(strings.TrimSpace(latinList), "\n")
	for i, line := range strings.Split(strings.TrimSpace(regionList), "\n") {
		for j, name := range strings.Fields(line) {
			if j == 0 {
				name = shortProvince(name)
			}
			spelled, _, _ := strings.Cut(strings.Fields(lines[i])[j], ",")
			add(name, spelled)
		}
	}
	return names
})
