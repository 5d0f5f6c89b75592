package collection

import (
	"strconv"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/data/english"
	"yunlan/data/found"
	"yunlan/data/market"
	"yunlan/data/shelf"
	"yunlan/search"
	"yunlan/ui/figure"
)

// Own is the paper that comes along as a document of the library.
func Own() shelf.Document {
	var d shelf.Document
	d.Describe(content.Load(), "")
	d.ID = Bundled
	return d
}

// valuesOf are the numbers that a document states: first those that a careful reader
// gathered, which only the paper that comes along has, then those that rules find.
func valuesOf(d shelf.Document, paper *content.Paper) []Value {
	var all []Value
	if m, err := market.New(paper); err == nil && paper.Bundled() {
		for _, f := range m.Facts() {
			if g, ok := ofAYear(f); ok {
				all = append(all, Value{Document: d.ID, Title: d.Title, Curated: true, Called: Names{Subject: calledIn(f)}, Fact: g})
			}
		}
	}
	for _, f := range found.In(paper).Facts {
		all = append(all, Value{Document: d.ID, Title: d.Title, Fact: f})
	}
	if own := edition.Of(paper); own != nil {
		translation := english.Of(paper)
		for i, v := range all {
			all[i].Citation = translation.Cited(v.Citation)
			if lang.Now() == lang.English {
				all[i].Called.Title, all[i].Called.Family = own.Title[lang.English], own.Subject[lang.English]
			}
		}
	}
	return all
}

// calledIn is the English name of what a number measures (China cloud market); "" where
// the interface is Chinese, whose name the number has already.
func calledIn(f market.Fact) string {
	if lang.Now() != lang.English {
		return ""
	}
	return strings.TrimSpace(figure.Word(f.Subject) + " " + figure.Metric(f))
}

// ofAYear puts a number that a careful reader gathered into the form of those that rules
// find; ok is false unless the paper states it, plainly and for one year.
func ofAYear(f market.Fact) (g found.Fact, ok bool) {
	year, err := strconv.Atoi(f.Period)
	const first, last = 1900, 2100
	if err != nil || year < first || year > last || f.Kind != market.Stated || f.Value == nil || strings.Contains(f.Qualifier, unclear[lang.Chinese]) {
		return g, false
	}
	subject := f.Subject + f.Metric
	if of, name, several := strings.Cut(f.Subject, " "); several && strings.Contains(f.Metric, name) {
		subject = of + f.Metric // 中国 SaaS, SaaS 市场规模
	}
	return found.Fact{
		ID: f.ID, Subject: subject, Kind: found.Size, Period: f.Period, Year: year, Value: *f.Value,
		Shown: market.Format(*f.Value), Unit: f.Unit, State: found.Stated, Citation: f.Citation,
	}, true
}

// subjectKey is the form in which subjects are compared: 我国云计算市场规模 is
// 中国云计算市场规模.
func subjectKey(subject string) string {
	key := search.Folded(subject)
	if rest, ok := strings.CutPrefix(key, thisCountry[lang.Chinese]); ok {
		return china[lang.Chinese] + rest
	}
	return key
}
