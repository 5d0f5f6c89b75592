package market

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"yunlan/content"
)

// table1 is the table whose rows are counted by month.
const table1 content.ID = "表1"

// policyCount counts the rows of table 1 of each month and up to it, from its
// first month to its last.
func (m *Market) policyCount(paper *content.Paper) Figure {
	source, _ := paper.SourceOf(table1)
	f := Figure{
		ID: "policies", Title: policiesTitle, Unit: policiesUnit, Source: source.Text, Form: Line,
		Series: []Series{}, Items: []Item{}, Note: policiesNote,
	}
	byMonth := m.datesByMonth(paper)
	if len(byMonth) == 0 {
		f.Missing = NoNumber
		return f
	}
	total := Series{Key: Value, Name: policiesName, Unit: policiesUnit, Count: true}
	each := Series{Key: Monthly, Name: monthlyName, Unit: policiesUnit}
	var facts []string
	months := slices.Sorted(maps.Keys(byMonth))
	for month := months[0]; month <= months[len(months)-1]; month++ {
		own := byMonth[month]
		formula := fmt.Sprintf(countFormula, len(facts), len(own))
		facts = slices.Concat(own, facts) // the month's own first
		total.Points = append(total.Points, Point{
			X: month.String(), Value: float64(len(facts)), Kind: Derived, Formula: formula, Facts: facts, Counts: true, Own: len(own),
		})
		if len(own) > 0 { // of a month without a policy no sentence speaks
			each.Points = append(each.Points, Point{
				X: month.String(), Value: float64(len(own)), Kind: Derived, Formula: counting, Facts: own, Counts: true, Own: len(own),
			})
		}
	}
	f.Series = []Series{total, each}
	return f
}

// month counts months from the year 0.
type month int

func (m month) String() string { return fmt.Sprintf("%d.%d", int(m)/12, int(m)%12+1) }

// datesByMonth finds, for each row of the table, the fact that holds its date.
// A row without a readable date is not counted.
func (m *Market) datesByMonth(paper *content.Paper) map[month][]string {
	dates := map[content.ID]string{}
	for _, f := range m.facts {
		if f.Unit == yearMonth {
			dates[f.Block] = f.ID
		}
	}
	byMonth := map[month][]string{}
	for _, row := range paper.Rows(table1) {
		id, dated := dates[row.ID]
		if at, ok := monthOf(row); ok && dated {
			byMonth[at] = append(byMonth[at], id)
		}
	}
	return byMonth
}

// monthOf reads the row's date as the table prints it: 2022.10.
func monthOf(row content.Block) (month, bool) {
	for _, c := range row.Cells {
		year, number, found := strings.Cut(c.Text, ".")
		y, yerr := strconv.Atoi(year)
		n, nerr := strconv.Atoi(number)
		if c.Column == columnDate && found && yerr == nil && nerr == nil && n >= 1 && n <= 12 {
			return month(y*12 + n - 1), true
		}
	}
	return 0, false
}
