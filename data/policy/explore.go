package policy

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"yunlan/content/lang"
)

// Column is a column of the explorer; the values are what scripts say.
type Column string

// The columns.
const (
	ByRegion Column = "region"
	ByDate   Column = "date"
	ByName   Column = "policy"
	ByPoints Column = "content"
	ByAmount Column = "amount"
	ByLevel  Column = "level"
)

// Columns lists the columns in the order of the explorer.
func Columns() []Column {
	return []Column{ByRegion, ByDate, ByName, ByPoints, ByAmount, ByLevel}
}

// ParseColumn finds a column by its name for scripts or for the reader (时间).
func ParseColumn(name string) (Column, error) {
	for _, c := range Columns() {
		if strings.EqualFold(name, string(c)) || name == columnNames[c][lang.Chinese] {
			return c, nil
		}
	}
	return "", fmt.Errorf("no column %q", name)
}

// Cell is what the policy shows in a column.
func (p Policy) Cell(c Column) string {
	switch c {
	case ByRegion:
		return p.Region
	case ByDate:
		return p.When()
	case ByName:
		return p.Titled()
	case ByPoints:
		return p.Points
	case ByAmount:
		return p.Amount
	case ByLevel:
		return string(p.Level)
	}
	return ""
}

// Order says how to sort: dates and amounts by number, other columns by pinyin.
type Order struct {
	By         Column
	Descending bool
}

// Sort returns the policies in order, leaving the given list as it is. Equal
// policies keep their order; those with nothing to sort by come last either
// way: an empty cell, an amount without a printed limit after those with one.
func Sort(list []Policy, order Order) []Policy {
	return slices.SortedStableFunc(slices.Values(list), func(a, b Policy) int {
		return cmp.Or(cmp.Compare(order.rank(a), order.rank(b)), order.compare(a, b))
	})
}

// rank keeps apart what can be compared from what cannot.
func (o Order) rank(p Policy) int {
	switch {
	case p.Cell(o.By) == "":
		return 2
	case o.By == ByAmount && p.ceiling == 0:
		return 1
	}
	return 0
}

func (o Order) compare(a, b Policy) int {
	if o.Descending {
		a, b = b, a
	}
	switch o.By {
	case ByDate:
		return a.Date.Compare(b.Date)
	case ByAmount:
		return cmp.Compare(a.ceiling, b.ceiling)
	}
	return strings.Compare(sortKey(a.Cell(o.By)), sortKey(b.Cell(o.By)))
}

// Filter keeps the policies that every word of query is about: a place keeps
// those of InRegion, any other word those in whose cells or own words it
// stands, white space and case aside, or for which also, when given, says yes
// to one of these and the word (pinyin). What a sentence that names the policy
// says of others does not count.
func Filter(list []Policy, query string, also func(cell, word string) bool) []Policy {
	for _, word := range strings.Fields(strings.ToLower(query)) {
		if there, ok := placed(list, word); ok {
			list = there
			continue
		}
		var kept []Policy
		for _, p := range list {
			if p.has(word, also) {
				kept = append(kept, p)
			}
		}
		list = kept
	}
	return list
}

// Ends reports that what stands behind the city is a district, or nothing.
func (r Region) Ends() bool {
	if r.District == "" || strings.HasSuffix(strings.ToLower(r.District), " district") || strings.HasSuffix(r.District, "区") && !strings.HasSuffix(r.District, "特区") {
		return true
	}
	return slices.ContainsFunc(districts(r.Province, r.City), func(name string) bool {
		return strings.TrimSuffix(name, "区") == r.District
	})
}

// placed are the policies of a place; ok is false for a word that is none, or
// for which there are none: it may stand in a name.
func placed(list []Policy, word string) (kept []Policy, ok bool) {
	if at, known := ParseRegion(word); known && !at.Ends() {
		return nil, false // the beginning of a name, 北京市推动…
	}
	kept, err := InRegion(list, word)
	return kept, err == nil && len(kept) > 0
}

// Since keeps the policies dated at or after a month; a year alone counts as
// its end, an unknown date is not kept.
func Since(list []Policy, from Date) []Policy {
	var kept []Policy
	for _, p := range list {
		date := p.Date
		if date.Month == 0 {
			date.Month = 12
		}
		if p.Date.Known() && date.Compare(from) >= 0 {
			kept = append(kept, p)
		}
	}
	return kept
}

func (p Policy) has(word string, also func(cell, word string) bool) bool {
	return slices.ContainsFunc(p.about(), func(text string) bool {
		return strings.Contains(squeeze(text), word) || also != nil && also(text, word)
	})
}

// about are the words that are the policy's own: its cells, but of the sentence
// that names it only the part that does.
func (p Policy) about() []string {
	own := []string{p.Quote, p.Issuer}
	for _, c := range Columns() {
		if c != ByPoints {
			own = append(own, p.Cell(c))
		}
	}
	for _, area := range p.areas {
		own = append(own, area.String())
	}
	return own
}

func squeeze(text string) string {
	return strings.ToLower(strings.Join(strings.Fields(text), ""))
}
