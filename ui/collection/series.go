package collection

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strconv"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/found"
	"yunlan/data/shelf"
	"yunlan/search"
	"yunlan/ui/figure"
)

// Bundled is the ID of the bundled paper, where it stands among documents of
// the library.
const Bundled = "0"

// Series is one thing over the editions of a family, as they state it.
type Series struct {
	Family  string
	Subject string
	Metric  string // of a change: 同比增长; "" for sizes
	Unit    string
	Called  Names
	Points  []Point // by year
}

// Names are what things are called in the language in use where that is not the one of
// their document; each is "" where it has no other name.
type Names struct{ Subject, Title, Family string }

// Stated is what documents state over the years. Unread are those of which nothing is
// left.
type Stated struct {
	Series []Series
	Unread []shelf.Document
}

// Point is what editions state of a year: one number, or several that differ. Nothing
// stands between the years that are stated.
type Point struct {
	Year   int
	Values []Value
}

// Value is a number with who states it.
type Value struct {
	Document string // ID
	Title    string
	Curated  bool // a careful reader gathered it; else rules found it
	Called   Names
	found.Fact
}

// Named is the title of the document in the language in use.
func (v Value) Named() string { return content.OneLine(cmp.Or(v.Called.Title, v.Title)) }

// Said is the quote in the language in use; translated reports that it is not the
// document's own.
func (v Value) Said() (quote string, translated bool) {
	if lang.Now() == lang.English && v.English != "" {
		return content.OneLine(v.English), true
	}
	return content.OneLine(v.Quote), false
}

// Label is the number as it stands beside its bar, under a name that has the unit; English
// counts by other steps and says them.
func (v Value) Label() string {
	if lang.Now() == lang.English {
		return figure.Amount(v.Shown, v.Unit)
	}
	return v.Shown
}

// Name is what a series is of, with its unit and its family.
func (s Series) Name() string {
	of := cmp.Or(s.Called.Subject, strings.TrimSpace(s.Subject+" "+s.Metric))
	return content.OneLine(unitFormat.F(of, figure.Unit(s.Unit)))
}

// Editions is what the editions are called, without year.
func (s Series) Editions() string { return content.OneLine(cmp.Or(s.Called.Family, s.Family)) }

// fewest is how many years a chart has at least.
const fewest = 3

// Charted reports that enough years are stated, by all who state them alike, for a chart.
func (s Series) Charted() bool {
	agreed := 0
	for _, p := range s.Points {
		if p.Agreed() && p.Values[0].Value >= 0 {
			agreed++
		}
	}
	return agreed >= fewest
}

// Agreed reports that all who state the year state the same number.
func (p Point) Agreed() bool {
	return !slices.ContainsFunc(p.Values, func(v Value) bool { return v.Value != p.Values[0].Value })
}

// seriesKey is what has to be equal for two numbers to be of one series.
type seriesKey struct {
	family, subject, metric, unit, part string
	kind                                found.Kind
}

// SeriesOf finds a subject in the editions of each family, the longest series first.
// Numbers are of one series if family, subject, unit, kind and the part of the year are
// equal; goals, forecasts, ranges and bounds are left out, and so is a number without a
// year of its own. The bundled paper joins its family, with the numbers that a
// careful reader gathered in it before those that rules find. Near are the subjects of
// the same words, where no subject is equal.
func (c *Collection) SeriesOf(ctx context.Context, subject string, tell func(Progress)) (all Stated, near []string, err error) {
	list, err := c.stating(subject)
	if err != nil {
		return Stated{}, nil, err
	}
	others := map[string]bool{}
	key := subjectKey(subject)
	all, err = c.gather(ctx, list, tell, func(v Value) bool {
		for _, subject := range []string{v.Called.Subject, v.Subject} {
			got := subjectKey(subject)
			if got == key {
				return true
			}
			if strings.Contains(got, key) {
				others[subject] = true
			}
		}
		return false
	})
	return all, slices.Sorted(maps.Keys(others)), err
}

// SeriesIn finds all that the editions of a family state of years, the longest series
// first, by the rules of SeriesOf.
func (c *Collection) SeriesIn(ctx context.Context, family string, tell func(Progress)) (Stated, error) {
	list, err := c.withOwn()
	if err != nil {
		return Stated{}, err
	}
	return c.gather(ctx, shelf.Editions(list, family), tell, func(Value) bool { return true })
}

// Editions are the families of which there are several editions, each by year; the paper
// that comes along is among those of its own.
func (c *Collection) Editions() ([][]shelf.Document, error) {
	list, err := c.withOwn()
	if err != nil {
		return nil, err
	}
	by := map[string]int{}
	var all [][]shelf.Document
	for _, d := range list {
		key := shelf.FamilyKey(d.Family)
		if _, ok := by[key]; !ok {
			by[key] = len(all)
			all = append(all, nil)
		}
		all[by[key]] = append(all[by[key]], d)
	}
	all = slices.DeleteFunc(all, func(of []shelf.Document) bool { return len(of) < 2 })
	for i, of := range all {
		all[i] = shelf.Editions(of, of[0].Family)
	}
	slices.SortFunc(all, func(a, b []shelf.Document) int { return cmp.Compare(a[0].Family, b[0].Family) })
	return all, nil
}

// gather puts the numbers of documents for which keep holds together.
func (c *Collection) gather(ctx context.Context, list []shelf.Document, tell func(Progress), keep func(Value) bool) (all Stated, err error) {
	by := map[seriesKey]*Series{}
	for i, d := range list {
		if ctx.Err() != nil {
			return Stated{}, ctx.Err()
		}
		tell(Progress{Done: i, Total: len(list), Name: d.Title})
		paper, err := c.Paper(d)
		if err != nil {
			all.Unread = append(all.Unread, d)
			continue
		}
		for _, v := range valuesOf(d, paper) {
			if exact(v.Fact) && keep(v) {
				join(by, d, v)
			}
		}
	}
	for _, s := range by {
		slices.SortFunc(s.Points, func(a, b Point) int { return cmp.Compare(a.Year, b.Year) })
		all.Series = append(all.Series, *s)
	}
	slices.SortFunc(all.Series, func(a, b Series) int {
		return cmp.Or(len(b.Points)-len(a.Points), cmp.Compare(a.Family, b.Family), cmp.Compare(a.Subject, b.Subject),
			cmp.Compare(a.Metric, b.Metric), cmp.Compare(a.Unit, b.Unit))
	})
	return all, nil
}

// exact reports a number that may be a point: of a year, reached, and one number.
func exact(f found.Fact) bool {
	return f.Year != 0 && f.To == nil && f.Sign == "" && f.State == found.Stated && f.Kind != found.Count
}

// lastYear is how a change from the year before is named, whichever year that is:
// 较2021年增长 of 2022 is 较上年增长.
const lastYear = "上年"

// join puts a number into its series.
func join(by map[seriesKey]*Series, d shelf.Document, value Value) {
	f := value.Fact
	k := seriesKey{
		family: shelf.FamilyKey(d.Family), subject: subjectKey(f.Subject), unit: f.Unit, kind: f.Kind,
		part: strings.TrimSuffix(search.Folded(strings.Replace(f.Period, strconv.Itoa(f.Year), "", 1)), search.Folded("年")),
	}
	metric := ""
	if f.Kind == found.Change {
		metric = strings.ReplaceAll(content.Collapse(f.Metric), strconv.Itoa(f.Year-1)+"年", lastYear)
		k.metric = search.Folded(metric)
	}
	s := by[k]
	if s == nil {
		s = &Series{Family: d.Family, Subject: f.Subject, Metric: metric, Unit: f.Unit, Called: value.Called}
		by[k] = s
	}
	i := slices.IndexFunc(s.Points, func(p Point) bool { return p.Year == f.Year })
	if i < 0 {
		s.Points = append(s.Points, Point{f.Year, []Value{value}})
		return
	}
	if !slices.ContainsFunc(s.Points[i].Values, func(v Value) bool { return v.Document == d.ID && v.Value == f.Value }) {
		s.Points[i].Values = append(s.Points[i].Values, value)
	}
}

// stating are the documents that have the words of a subject, and the paper that comes
// along.
func (c *Collection) stating(subject string) ([]shelf.Document, error) {
	words := []string{subject}
	for name, other := range map[lang.Text]lang.Text{thisCountry: china, china: thisCountry} {
		if rest, ok := strings.CutPrefix(subject, name[lang.Chinese]); ok {
			words = append(words, other[lang.Chinese]+rest)
		}
	}
	all, err := c.having(words)
	if err != nil {
		return nil, err
	}
	return c.and(Own(), all)
}

// withOwn is the library with the bundled paper.
func (c *Collection) withOwn() ([]shelf.Document, error) {
	list, err := c.Documents()
	if err != nil {
		return nil, err
	}
	return c.and(Own(), list)
}

// and adds a document to some of the library, unless its text is there itself.
func (c *Collection) and(own shelf.Document, some []shelf.Document) ([]shelf.Document, error) {
	list, err := c.Documents()
	if err != nil || slices.ContainsFunc(list, func(d shelf.Document) bool { return d.Text == own.Text }) {
		return some, err
	}
	return append(slices.Clip(some), own), nil
}
