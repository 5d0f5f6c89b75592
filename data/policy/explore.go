package policy

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"yunlan/content/lang"
)

// Column is a column of the list of policies. Scripts use these values.
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

// Columns lists the columns in their order on the screen.
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

// Order is a sort order: dates and amounts by number, other columns by pinyin.
type Order struct {
	By         Column
	Descending bool
}

// Sort returns a sorted copy. Equal policies keep their order. In either direction
// those without a value come last: an empty cell, and an amount without a printed
// limit after those with one.
func Sort(list []Policy, order Order) []Policy {
	return slices.SortedStableFunc(slices.Values(list), func(a, b Policy) int {
		return cmp.Or(cmp.Compare(order.rank(a), order.rank(b)), order.compare(a, b))
	})
}

// rank groups policies with a value before those without.
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

// Filter keeps the policies that match every word of query. A place matches those
// of InRegion. Any other word matches if a cell or the policy's own words contain
// it, ignoring white space and case, or if also (may be nil) reports a match of
// one of these with it, for pinyin. Of a sentence that names several policies only
// the part about this one counts.
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

// Ends reports that the text after the city is a district or empty.
func (r Region) Ends() bool {
	if r.District == "" || strings.HasSuffix(strings.ToLower(r.District), " district") || strings.HasSuffix(r.District, "区") && !strings.HasSuffix(r.District, "特区") {
		return true
	}
	return slices.ContainsFunc(districts(r.Province, r.City), func(name string) bool {
		return strings.TrimSuffix(name, "区") == r.District
	})
}

// placed returns the policies of a place. ok is false if the word is not a place
// or has no policy: it may be part of a name.
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

// about returns the policy's own words: its cells, and of the sentence that names
// it only the part about it.
func (p Policy) about() []string {
	own := []string{p.Part(), p.Issuer}
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
