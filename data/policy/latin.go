package policy

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

// latinList has the names of regions.txt in pinyin and, where people use another
// name, in English: the same places line by line and word by word, spellings of
// one place joined by commas.
//
//go:embed latin.txt
var latinList string

// latinPlaces maps names in lower case without gaps to short names.
type latinPlaces struct {
	provinces map[string]string
	cities    map[string]map[string]string // by province, then by name
	alone     map[string][]Region          // by name; several cities share suzhou
}

var latin = sync.OnceValue(func() latinPlaces {
	l := latinPlaces{map[string]string{}, map[string]map[string]string{}, map[string][]Region{}}
	lines := strings.Split(strings.TrimSpace(latinList), "\n")
	for i, line := range strings.Split(strings.TrimSpace(regionList), "\n") {
		names, spelled := strings.Fields(line), strings.Fields(lines[i])
		short := shortProvince(names[0])
		l.cities[short] = map[string]string{}
		for way := range strings.SplitSeq(spelled[0], ",") {
			l.provinces[way] = short
		}
		for j, city := range names[1:] {
			for way := range strings.SplitSeq(spelled[j+1], ",") {
				l.cities[short][way] = city
				l.alone[way] = append(l.alone[way], Region{Province: short, City: city})
			}
		}
	}
	return l
})

// latinDistricts are the districts that can be told without their city, and
// those that a rule names.
var latinDistricts = map[string]string{
	"baoan": "宝安区", "haishu": "海曙区", "gaoxin": "高新区", "hightech": "高新区", "hightechzone": "高新区",
	"pudong": "浦东", "haidian": "海淀",
}

// latinPrinted are the places outside the list of regions that the paper
// prints policies of.
var latinPrinted = map[string]string{
	"china": "中国", "us": "美国", "usa": "美国", "unitedstates": "美国", "uk": "英国", "unitedkingdom": "英国", "britain": "英国",
	"eu": "欧盟", "europeanunion": "欧盟", "france": "法国", "italy": "意大利", "japan": "日本", "australia": "澳大利亚",
	"greaterbayarea": "粤港澳大湾区", "gba": "粤港澳大湾区",
}

// printed is the name of a place as the paper prints it.
func printed(name string) string {
	short := strings.ToLower(strings.NewReplacer(" ", "", "-", "", ".", "").Replace(name))
	if as, ok := latinPrinted[short]; ok {
		return as
	}
	return strings.TrimSpace(name)
}

// latinLevels are words that say what kind of place a name is.
var latinLevels = strings.Fields("province sheng city shi municipality district qu new area county xian prefecture " +
	"autonomous special administrative region sar zhuang hui uygur uyghur zizhiqu")

var latinRoads = strings.Fields("road rd street st avenue ave lu jie dadao")

// parseLatin reads a place in pinyin or English, from the outside in
// (Guangdong Shenzhen) or from the inside out (Shenzhen, Guangdong). A name
// that several cities share needs its province.
func parseLatin(text string) (Region, bool) {
	text = strings.NewReplacer("'", "", "’", "", "ü", "v").Replace(strings.ToLower(text))
	if text == "" || strings.ContainsAny(text, joiningSigns) || strings.ContainsFunc(text, func(r rune) bool { return r > 'z' }) {
		return Region{}, false
	}
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(",/()[]>", r) })
	if len(parts) == 1 {
		parts = strings.Fields(text)
	}
	if r, ok := latinRegion(latinWords(text)); ok {
		return r, true
	}
	slices.Reverse(parts)
	return latinRegion(latinWords(strings.Join(parts, " ")))
}

func latinWords(text string) []string {
	words := strings.FieldsFunc(text, func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	return slices.DeleteFunc(words, func(w string) bool { return w == "china" })
}

// latinRegion reads words from the outside in. After a city or a municipality any
// word is a district; after a province an unknown word is an error.
func latinRegion(words []string) (Region, bool) {
	var r Region
	rest := words
	if n, name := longestName(rest, latin().provinces); n > 0 {
		r.Province, rest = name, rest[n:]
	}
	n, city := cityOf(r.Province, rest) // before the levels: xian is a city and 县
	if n == 0 {
		rest = pastLevels(rest)
		n, city = cityOf(r.Province, rest)
	}
	if n > 0 {
		r, rest = city, pastLevels(rest[n:])
	}
	if len(rest) == 0 {
		return r, r.Province != ""
	}
	if n, district := longestName(rest, latinDistricts); n > 0 && len(pastLevels(rest[n:])) == 0 {
		return ParseRegion(r.Province + r.City + district)
	}
	if n, _ := longestName(rest, latin().provinces); n > 0 || slices.ContainsFunc(rest, isLatinRoad) {
		return Region{}, false
	}
	if r.namesAnother(rest) {
		return Region{}, false // Beijing Shenzhen
	}
	r.District = strings.Join(rest, " ")
	return r, r.City != "" || r.Province != "" && len(latin().cities[r.Province]) == 0
}

// namesAnother reports that the words after a place name one outside it, read in
// either direction.
func (r Region) namesAnother(words []string) bool {
	inside := slices.Clone(words)
	slices.Reverse(inside)
	for i := range words {
		for _, from := range [][]string{words[i:], inside[i:]} {
			n, city := cityOf("", from)
			if m, province := longestName(from, latin().provinces); m > 0 {
				n, city = m, Region{Province: province}
			}
			if n > 0 && r.isBeside(city) {
				return true
			}
		}
	}
	return false
}

func cityOf(province string, words []string) (taken int, city Region) {
	if province != "" {
		n, name := longestName(words, latin().cities[province])
		return n, Region{Province: province, City: name}
	}
	n, found := longestName(words, latin().alone)
	if len(found) != 1 {
		return 0, Region{}
	}
	return n, found[0]
}

// longestName finds the longest name at the start of words: hong kong.
func longestName[V any](words []string, names map[string]V) (taken int, named V) {
	for n := min(len(words), 5); n > 0; n-- {
		if v, ok := names[strings.Join(words[:n], "")]; ok {
			return n, v
		}
	}
	return 0, named
}

func pastLevels(words []string) []string {
	for len(words) > 0 && slices.Contains(latinLevels, words[0]) {
		words = words[1:]
	}
	return words
}

func isLatinRoad(word string) bool { return slices.Contains(latinRoads, word) }
