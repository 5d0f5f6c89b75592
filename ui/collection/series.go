package collection

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"

	"yunlan/content"
	"yunlan/data/found"
	"yunlan/data/shelf"
	"yunlan/search"
)

// Bundled is the ID of the paper that comes along, where it stands among documents of
// the library.
const Bundled = "0"

// Series is one thing over the editions of a family, as they state it.
type Series struct {
	Family  string
	Subject string
	Metric  string // of a change: 同比增长; "" for sizes
	Unit    string
	Points  []Point // by year
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
	found.Fact
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
// year of its own. The paper that comes along joins its family. Near are the subjects
// of the same words, where no subject is equal.
func (c *Collection) SeriesOf(ctx context.Context, subject string, tell func(Progress)) (all []Series, near []string, err error) {
	list, err := c.stating(subject)
	if err != nil {
		return nil, nil, err
	}
	by := map[seriesKey]*Series{}
	others := map[string]bool{}
	key := search.Folded(subject)
	for i, d := range list {
		if ctx.Err() != nil {
			return nil, nil, ctx.Err()
		}
		tell(Progress{Done: i, Total: len(list), Name: d.Title})
		paper, err := c.paperOf(d)
		if err != nil {
			continue // nothing is left of it: library check says so
		}
		for _, f := range found.In(paper).Facts {
			switch got := search.Folded(f.Subject); {
			case !exact(f):
			case got == key:
				join(by, d, f)
			case strings.Contains(got, key):
				others[f.Subject] = true
			}
		}
	}
	for _, s := range by {
		slices.SortFunc(s.Points, func(a, b Point) int { return cmp.Compare(a.Year, b.Year) })
		all = append(all, *s)
	}
	slices.SortFunc(all, func(a, b Series) int {
		return cmp.Or(len(b.Points)-len(a.Points), cmp.Compare(a.Family, b.Family), cmp.Compare(a.Metric, b.Metric), cmp.Compare(a.Unit, b.Unit))
	})
	for s := range others {
		near = append(near, s)
	}
	slices.Sort(near)
	return all, near, nil
}

// exact reports a number that may be a point: of a year, reached, and one number.
func exact(f found.Fact) bool {
	return f.Year != 0 && f.To == nil && f.Sign == "" && f.State == found.Stated && f.Kind != found.Count
}

// lastYear is how a change from the year before is named, whichever year that is:
// 较2021年增长 of 2022 is 较上年增长.
const lastYear = "上年"

// join puts a number into its series.
func join(by map[seriesKey]*Series, d shelf.Document, f found.Fact) {
	k := seriesKey{
		family: search.Folded(d.Family), subject: search.Folded(f.Subject), unit: f.Unit, kind: f.Kind,
		part: strings.TrimSuffix(search.Folded(strings.Replace(f.Period, strconv.Itoa(f.Year), "", 1)), search.Folded("年")),
	}
	metric := ""
	if f.Kind == found.Change {
		metric = strings.ReplaceAll(content.Collapse(f.Metric), strconv.Itoa(f.Year-1)+"年", lastYear)
		k.metric = search.Folded(metric)
	}
	s := by[k]
	if s == nil {
		s = &Series{Family: d.Family, Subject: f.Subject, Metric: metric, Unit: f.Unit}
		by[k] = s
	}
	value := Value{d.ID, d.Title, f}
	i := slices.IndexFunc(s.Points, func(p Point) bool { return p.Year == f.Year })
	if i < 0 {
		s.Points = append(s.Points, Point{f.Year, []Value{value}})
		return
	}
	if !slices.ContainsFunc(s.Points[i].Values, func(v Value) bool { return v.Document == d.ID && v.Value == f.Value }) {
		s.Points[i].Values = append(s.Points[i].Values, value)
	}
}

// stating are the documents that have the words of a subject, the editions of the
// bundled paper's family with it.
func (c *Collection) stating(subject string) ([]shelf.Document, error) {
	all, err := c.having([]string{subject})
	if err != nil {
		return nil, err
	}
	list, err := c.Documents()
	if err != nil {
		return nil, err
	}
	own := bundled()
	if slices.ContainsFunc(list, func(d shelf.Document) bool { return d.Text == own.Text }) {
		return all, nil // it is in the library itself
	}
	return append(all, own), nil
}

// bundled is the paper that comes along as a document of the library.
func bundled() shelf.Document {
	var d shelf.Document
	d.Describe(content.Load(), "")
	d.ID = Bundled
	return d
}

func (c *Collection) paperOf(d shelf.Document) (*content.Paper, error) {
	if d.ID == Bundled {
		return content.Load(), nil
	}
	return c.Paper(d)
}
