package policy

import (
	"cmp"
	"slices"
	"strings"
)

// Region is a place in China as precisely as it was given; "" is not given. Names
// are short: 广东, 深圳; District is the rest as written: 宝安区.
type Region struct{ Province, City, District string }

// ParseRegion reads one place as people write it: 上海市, 北京, 广东（深圳）,
// 深圳市宝安区, 成都高新区, Inner Mongolia, shenzhen. It returns false for unknown
// places, roads named after places (北京路), districts that several cities have
// (高新区), two places (北京上海, 深圳和广州), and a place joined to something else
// (北京|火星).
func ParseRegion(text string) (Region, bool) {
	if r, ok := parseLatin(text); ok {
		return r, true
	}
	rest := placeText(text)
	r := Region{}
	if name, after, ok := cutPlace(rest, gazetteer().provinces); ok {
		r.Province, rest = name, dropLevel(after, "特别行政区", "省", "市")
	}
	if r.City, rest = cutCity(r.Province, rest); r.City != "" {
		r.Province = gazetteer().provinceOf[r.City]
	}
	if r.City == "" {
		r = r.withDistrict(rest)
	}
	if r.Province != "" && r.isAnother(rest) {
		return Region{}, false
	}
	r.District = rest
	return r, r.Province != ""
}

// sharedNames are places that share their name with a district elsewhere: 北京朝阳,
// 天津河北.
var sharedNames = strings.Fields("朝阳 中山 河北 海南 西安 兴安")

// joining are the signs and words that people put between two places.
const (
	joiningSigns = "|｜+＋&＆~～;；=＝–－"
	joiningWords = "以及 还有 和 与 及 或 跟 and or"
)

// withJoining are districts whose name begins with a joining word.
var withJoining = strings.Fields("和平 和县 和龙 和政 和顺 和静 和硕 和林格尔 和布克赛尔")

// isAnother reports that the text after a place begins with a joining word or
// sign, or names a place outside it, directly (上海) or joined (海淀和上海).
func (r Region) isAnother(rest string) bool {
	if after, ok := cutJoining(rest); ok && !slices.ContainsFunc(withJoining, func(d string) bool { return strings.HasPrefix(rest, d) }) {
		return after != ""
	}
	for i := range rest {
		after, joined := cutJoining(rest[i:])
		if i == 0 {
			after, joined = rest, true
		}
		if joined && r.beginsAnother(after) {
			return true
		}
	}
	return false
}

// cutJoining cuts a joining sign or word from the start of text.
func cutJoining(text string) (after string, ok bool) {
	if after = strings.TrimLeft(text, joiningSigns); after != text {
		return after, true
	}
	for word := range strings.FieldsSeq(joiningWords) {
		if after, ok = strings.CutPrefix(text, word); ok {
			return after, true
		}
	}
	return text, false
}

// beginsAnother reports text that begins with the name of a place outside r.
func (r Region) beginsAnother(text string) bool {
	if name, _, ok := cutPlace(text, gazetteer().provinces); ok {
		return name != r.Province && !slices.Contains(sharedNames, name)
	}
	name, _ := cutCity("", text)
	return name != "" && r.isBeside(Region{gazetteer().provinceOf[name], name, ""})
}

// isBeside reports a city outside r whose name is not also that of a district.
func (r Region) isBeside(city Region) bool {
	return (city.Province != r.Province || r.City != "" && city.City != "" && city.City != r.City) &&
		!slices.Contains(sharedNames, cmp.Or(city.City, city.Province))
}

// String writes the region without gaps: 广东深圳宝安区.
func (r Region) String() string { return r.Province + r.City + r.District }

// Answer is a three-valued truth.
type Answer int

// The answers. Unknown is the zero value.
const (
	Unknown Answer = iota
	No
	Yes
)

// Within reports whether r lies in area. It is Unknown if r is not precise enough:
// 广东 within 广东深圳宝安.
func (r Region) Within(area Region) Answer {
	switch {
	case r.Province == "":
		return Unknown
	case r.Province != area.Province:
		return No
	case area.City != "" && r.City == "":
		return Unknown
	case area.City != "" && r.City != area.City:
		return No
	}
	return withinDistrict(r.District, area.District)
}

// Touches reports whether one of two places lies in the other.
func (r Region) Touches(area Region) bool {
	return r.Within(area) == Yes || area.Within(r) == Yes
}

// uniqueDistricts are districts, of the places with a money rule, whose names no
// other city has; so not 朝阳, 通州 and 宝山.
var uniqueDistricts = []struct {
	of    Region
	names string
}{
	{Region{Province: "广东", City: "深圳"}, "宝安"},
	{Region{Province: "浙江", City: "宁波"}, "海曙"},
	{Region{Province: "上海"}, "浦东 徐汇 黄浦 静安 虹口 杨浦 闵行 嘉定 松江 青浦 奉贤 崇明"},
	{Region{Province: "北京"}, "海淀 丰台 石景山 门头沟 房山 顺义 昌平 大兴 怀柔 平谷 密云 延庆"},
}

// withDistrict finds the city of a district that is written without its city.
func (r Region) withDistrict(rest string) Region {
	for _, unique := range uniqueDistricts {
		if r.Province != "" && r.Province != unique.of.Province {
			continue
		}
		for name := range strings.FieldsSeq(unique.names) {
			if withinDistrict(rest, name) == Yes {
				return unique.of
			}
		}
	}
	return r
}

// withinDistrict compares the text after the city with a district. A name later in
// an address (武侯区高新区) is Unknown.
func withinDistrict(written, district string) Answer {
	if district == "" {
		return Yes
	}
	name := strings.TrimSuffix(district, "区")
	written = strings.TrimPrefix(written, "国家")
	before, after, found := strings.Cut(written, name)
	switch {
	case written == "" || found && before == "" && isRoad(after):
		return Unknown
	case !found || isRoad(after):
		return No
	case before != "":
		return Unknown
	}
	return Yes
}

func cutCity(province, rest string) (city, after string) {
	cities := gazetteer().cities[province]
	if province == "" {
		cities = gazetteer().allCities
	}
	name, tail, ok := cutPlace(rest, cities)
	if !ok || strings.HasPrefix(tail, "区") { // 朝阳区 is not in the city 朝阳
		return "", rest
	}
	return name, dropLevel(tail, "地区", "市")
}

// cutPlace cuts the longest of names from the start of text.
func cutPlace(text string, names map[string]string) (name, after string, ok bool) {
	longest := ""
	for written := range names {
		if len(written) > len(longest) && strings.HasPrefix(text, written) {
			longest = written
		}
	}
	after = text[len(longest):]
	if longest == "" || isRoad(after) {
		return "", text, false
	}
	return names[longest], after, true
}

// isRoad reports whether what follows a place's name makes it a street's.
// 路桥区, 路南区 and 路北区 are districts.
func isRoad(after string) bool {
	for _, side := range []string{"东", "南", "西", "北", "中"} {
		if tail, ok := strings.CutPrefix(after, side); ok {
			after = tail
			break
		}
	}
	for _, district := range []string{"路桥", "路南区", "路北区", "街道"} {
		if strings.HasPrefix(after, district) {
			return false
		}
	}
	for _, street := range []string{"路", "街", "大道", "大街"} {
		if strings.HasPrefix(after, street) {
			return true
		}
	}
	return false
}

// placeText drops brackets and signs around and between the parts of a place.
func placeText(text string) string {
	text = strings.Map(func(r rune) rune {
		if strings.ContainsRune(" \t\n　（）()【】[]、，,./／·-—>＞", r) {
			return -1
		}
		return r
	}, text)
	for _, country := range []string{"中华人民共和国", "中国"} {
		if tail, ok := strings.CutPrefix(text, country); ok {
			return tail
		}
	}
	return text
}

func dropLevel(text string, levels ...string) string {
	for _, level := range levels {
		if tail, ok := strings.CutPrefix(text, level); ok {
			return tail
		}
	}
	return text
}
