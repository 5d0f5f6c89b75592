package found

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// Series is one thing in three or more years: facts with the same subject, unit and
// kind, one a year, each an exact number that the paper states as reached.
type Series struct {
	Subject string
	Metric  string // of a change; "" for sizes
	Unit    string
	Facts   []Fact // by year
}

// fewest is how many years a series has at least.
const fewest = 3

// SeriesOf finds what can be drawn. A year for which a paper gives two different
// numbers has no place in a series; nothing is interpolated.
func SeriesOf(facts []Fact) []Series {
	type key struct{ subject, metric, unit, period string }
	byKey := map[key][]Fact{}
	var order []key
	for _, f := range facts {
		if f.Year == 0 || f.To != nil || f.Sign != "" || f.State != Stated || f.Kind == Count {
			continue
		}
		k := key{subject: f.Subject, unit: f.Unit, period: strings.ReplaceAll(strings.Replace(f.Period, strconv.Itoa(f.Year), "", 1), " ", "")}
		if f.Kind == Change {
			k.metric = strings.ReplaceAll(f.Metric, " ", "")
		}
		if byKey[k] == nil {
			order = append(order, k)
		}
		byKey[k] = append(byKey[k], f)
	}
	var all []Series
	for _, k := range order {
		if points := oneAYear(byKey[k]); len(points) >= fewest {
			all = append(all, Series{k.subject, k.metric, k.unit, points})
		}
	}
	return all
}

// oneAYear keeps the first fact of each year, by year, without the years that have two
// numbers.
func oneAYear(facts []Fact) []Fact {
	slices.SortStableFunc(facts, func(a, b Fact) int { return cmp.Compare(a.Year, b.Year) })
	var kept []Fact
	for i := 0; i < len(facts); {
		n := i + 1
		same := true
		for ; n < len(facts) && facts[n].Year == facts[i].Year; n++ {
			same = same && facts[n].Value == facts[i].Value
		}
		if same {
			kept = append(kept, facts[i])
		}
		i = n
	}
	return kept
}
