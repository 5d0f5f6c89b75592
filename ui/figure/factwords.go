package figure

import (
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
)

// policyNames stands before the name of a policy whose date a fact is.
const policyNames = "政策:"

// dateWords say which date of the policy it is; what fits first counts.
var dateWords = []lang.Text{
	{"%s 发布时间", "date of “%s”"}, {"%s 实施时间", "“%s” takes effect"}, {"%s 时间", "date of “%s”"},
}

// dated is the date of a policy in English.
func dated(metric string) (string, bool) {
	_, name, ok := strings.Cut(metric, policyNames)
	for _, w := range dateWords {
		if name, is := strings.CutSuffix(name, strings.TrimPrefix(w[lang.Chinese], "%s")); ok && is {
			return strings.ReplaceAll(w[lang.English], "%s", policyNamed(name)), true
		}
	}
	return "", false
}

// policyNamed is a policy in English by its name or its title: without marks around it,
// which the formats have.
func policyNamed(name string) string {
	e := english.Of(content.Load())
	own := e.Name("《" + name + "》")
	if strings.HasPrefix(own, "《") {
		own = e.Name(name)
	}
	return strings.NewReplacer("“", "", "”", "").Replace(own)
}

// Period is the period of a fact in the language in use.
func Period(p string) string {
	if t, ok := ownWord("period", p); ok && lang.Now() == lang.English {
		return t
	}
	return p
}

// Unit is the unit of a fact in the language in use.
func Unit(u string) string {
	if u == "个" && lang.Now() == lang.English { // a measure word
		return ""
	}
	if b, ok := billions[u]; ok && lang.Now() == lang.English {
		return b.name
	}
	if t, ok := units[u]; ok && lang.Now() == lang.English {
		return t
	}
	return Say(u)
}

// UnitNames are other English names of a unit.
func UnitNames(u string) []string {
	return map[string][]string{
		"亿元": {"RMB 100 million", "hundred million RMB", "RMB"}, "亿美元": {"US$100 million", "hundred million US$", "US$"}, "亿日元": {"JPY 100 million"}, "个": {"count"},
	}[u]
}

// units are those of facts that no figure has.
var units = map[string]string{
	"万元": "RMB 10,000", "万家": "10,000 firms", "人": "people", "亿": "100 million", "代": "generation", "位": "place",
	"十亿美元": "US$ billion", "周": "weeks", "家": "firms", "年": "years", "年月(yyyymm)": "month (yyyymm)", "强": "firms", "微秒": "µs", "梯队": "tier",
	"次": "times", "版": "version", "秒": "seconds", "重": "stages",
}
