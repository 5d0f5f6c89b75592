package tables

import (
	"slices"
	"strconv"
	"strings"

	"yunlan/content"
	"yunlan/data/market"
	"yunlan/data/policy"
	"yunlan/ui/evidence"
	"yunlan/ui/figure"
	"yunlan/ui/sheet"
)

// Facts is the table of numbers, each with its sentence. If one is an amount of a
// policy, the warning comes first.
func Facts(paper *content.Paper, facts []market.Fact, format sheet.Format) sheet.Table {
	t := sheet.Table{Title: factsTitle.String(), Columns: Columns([]string{
		"id", "subject", "metric", "period", "value", "unit", "qualifier", "kind", "formula", "quote", "block", "section", "page", "figure", "quote_en",
	}, "value")}
	if OfPolicies(paper, facts) {
		t.Before = []string{policy.WarningWords.String()}
	}
	for _, f := range translated(paper, facts) {
		kind := string(f.Kind)
		if inWords(format) {
			kind = figure.KindName(f.Kind)
		}
		row := []string{f.ID, f.Subject, f.Metric, f.Period, number(f), f.Unit, f.Qualifier, kind, f.Formula}
		if forReaders(format) {
			value, unit := figure.Say(number(f)), figure.Unit(f.Unit)
			if f.Value != nil {
				var counted float64
				counted, unit = figure.Counted(*f.Value, f.Unit)
				value = strconv.FormatFloat(counted, 'f', -1, 64)
			}
			row = []string{
				f.ID, figure.Word(f.Subject), figure.Metric(f), figure.Period(f.Period), value, unit,
				figure.Qualifier(f.Qualifier), kind, figure.Formula(f.Formula, f.Unit),
			}
		}
		t.Rows = append(t.Rows, append(row, f.Whole(), reference(f.Block, format), string(f.Section), f.Pages("–"), reference(f.Figure, format), f.English))
	}
	return inEnglish(t, format)
}

// translated are numbers with the English of their sentences.
func translated(paper *content.Paper, facts []market.Fact) []market.Fact {
	return evidence.Cited(paper, facts, func(f *market.Fact) *content.Citation { return &f.Citation })
}

// number is a fact's number in digits, or how the paper writes it.
func number(f market.Fact) string {
	if f.Value == nil {
		return f.Text
	}
	return strconv.FormatFloat(*f.Value, 'f', -1, 64)
}

// OfPolicies reports that a number is of the paper's table of policies: it may be an
// amount of a subsidy.
func OfPolicies(paper *content.Paper, facts []market.Fact) bool {
	return slices.ContainsFunc(facts, func(f market.Fact) bool { return policy.InTable(paper, f.Block) })
}

// Checks is the table of the paper's sums done again, a row each.
func Checks(paper *content.Paper, checks []market.Check, format sheet.Format) sheet.Table {
	t := sheet.Table{
		Title:   checksTitle.String(),
		Columns: Columns([]string{"id", "title", "result", "arithmetic", "note", "facts", "quote", "block", "page", "quote_en"}),
	}
	for _, c := range checks {
		var ids []string
		var cited []content.Citation
		for _, f := range translated(paper, c.Facts) {
			ids = append(ids, f.ID)
			if !slices.ContainsFunc(cited, func(one content.Citation) bool { return one.Quote == f.Quote }) {
				cited = append(cited, f.Citation)
			}
		}
		result := string(c.Result)
		if inWords(format) {
			result = c.Result.Mark() + " " + figure.ResultName(c.Result)
		}
		from := citedIn(cited, format)
		t.Rows = append(t.Rows, []string{
			c.ID, figure.CheckTitle(c), result, strings.Join(figure.CheckLines(c), "\n"), figure.CheckLine(c.Note),
			strings.Join(ids, " "), from[0], from[1], from[2], from[3],
		})
	}
	return inEnglish(t, format)
}
