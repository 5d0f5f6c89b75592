package market

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"yunlan/content"
)

// count is how the rows of a table are counted by the months of their dates. Formula
// is a format of two numbers, those before a month and its own.
type count struct {
	Table    content.ID `json:"table"`
	Column   string     `json:"column"` // of the dates
	Unit     string     `json:"unit"`   // of the facts that are these dates
	Total    string     `json:"total"`  // names of the two series
	Monthly  string     `json:"monthly"`
	Formula  string     `json:"formula"`
	Counting string     `json:"counting"`
}

// count fills in a figure with the rows of the table of each month and up to it, from
// its first month to its last.
func (m *Market) count(paper *content.Paper, c count, f *Figure) {
	source, _ := paper.SourceOf(c.Table)
	f.Source = source.Text
	byMonth := m.datesByMonth(paper, c)
	if len(byMonth) == 0 {
		f.Missing = NoNumber
		return
	}
	total := Series{Key: Value, Name: c.Total, Unit: f.Unit, Count: true}
	each := Series{Key: Monthly, Name: c.Monthly, Unit: f.Unit}
	var facts []string
	months := slices.Sorted(maps.Keys(byMonth))
	for month := months[0]; month <= months[len(months)-1]; month++ {
		own := byMonth[month]
		formula := fmt.Sprintf(c.Formula, len(facts), len(own))
		facts = slices.Concat(own, facts) // the month's own first
		total.Points = append(total.Points, Point{
			X: month.String(), Value: float64(len(facts)), Kind: Derived, Formula: formula, Facts: facts, Counts: true, Own: len(own),
		})
		if len(own) > 0 { // of a month without a policy no sentence speaks
			each.Points = append(each.Points, Point{
				X: month.String(), Value: float64(len(own)), Kind: Derived, Formula: c.Counting, Facts: own, Counts: true, Own: len(own),
			})
		}
	}
	f.Series = []Series{total, each}
}

// month counts months from the year 0.
type month int

func (m month) String() string { return fmt.Sprintf("%d.%d", int(m)/12, int(m)%12+1) }

// datesByMonth finds, for each row of the table, the fact that holds its date.
// A row without a readable date is not counted.
func (m *Market) datesByMonth(paper *content.Paper, c count) map[month][]string {
	dates := map[content.ID]string{}
	for _, f := range m.facts {
		if f.Unit == c.Unit {
			dates[f.Block] = f.ID
		}
	}
	byMonth := map[month][]string{}
	for _, row := range paper.Rows(c.Table) {
		id, dated := dates[row.ID]
		if at, ok := monthOf(row, c.Column); ok && dated {
			byMonth[at] = append(byMonth[at], id)
		}
	}
	return byMonth
}

// monthOf reads the row's date as the table prints it: 2022.10.
func monthOf(row content.Block, column string) (month, bool) {
	for _, c := range row.Cells {
		year, number, found := strings.Cut(c.Text, ".")
		y, yerr := strconv.Atoi(year)
		n, nerr := strconv.Atoi(number)
		if c.Column == column && found && yerr == nil && nerr == nil && n >= 1 && n <= 12 {
			return month(y*12 + n - 1), true
		}
	}
	return 0, false
}
