package workbook

import (
	"slices"
	"strings"

	"yunlan/content"
	"yunlan/data/market"
	"yunlan/ui/figure"
	"yunlan/ui/sheet"
	"yunlan/ui/tables"
)

// Figure is the workbook of one figure.
func Figure(paper *content.Paper, m *market.Market, f market.Figure) sheet.Book {
	page := figureSheet(paper, m, f)
	return sheet.Book{Title: page.Title, About: strings.Join(page.Before, "\n"), Sheets: []sheet.Sheet{page}}
}

// figureSheet is the charts of a figure, its blocks, and each number with its
// sentence.
func figureSheet(paper *content.Paper, m *market.Market, f market.Figure) sheet.Sheet {
	f = figure.In(f)
	table := tables.Figure(paper, m, f, sheet.XLSX)
	page := sheet.Sheet{Name: nameOf(f), Title: table.Title, Before: append(before(f), table.Before...)}
	blocks := blocksOf(f)
	for _, b := range blocks {
		page.Tables = append(page.Tables, b.table())
	}
	page.Charts = charts(f, blocks)
	table.Title, table.Before, table.After = evidenceWord.String(), nil, nil
	if len(blocks) == 0 {
		table.Title = evidenceOf.String()
	}
	page.Tables = append(page.Tables, table)
	return page
}

// before is the source with the page of the paper.
func before(f market.Figure) []string {
	if f.Source == "" {
		return nil
	}
	if f.Page != "" {
		return []string{sourceAt.F(figure.Say(f.Source), f.Page)}
	}
	return []string{source.F(figure.Say(f.Source))}
}

// nameOf is the name of a figure's sheet.
func nameOf(f market.Figure) string {
	short := strings.Join(strings.Fields(figure.ShortName(f)), " ")
	if strings.HasPrefix(f.ID, "图") {
		return figureName.F(short)
	}
	return short
}

// fewNames is how many names stand side by side below columns.
const fewNames = 6

// charts draws each block in the form in which the paper draws it; growth of the
// same names stands beside the values on an axis of its own.
func charts(f market.Figure, blocks []block) []sheet.Chart {
	var all []sheet.Chart
	at := besideValues(f, blocks)
	for i, b := range blocks {
		if i == at {
			continue
		}
		c := sheet.Chart{Title: chartTitle(f, b, len(blocks)), Form: form(f, b)}
		c.Series = b.chartSeries(i, false)
		if i == 0 && at > 0 {
			c.Title += " · " + blocks[at].title()
			c.Series = append(c.Series, blocks[at].chartSeries(at, true)...)
		}
		all = append(all, c)
	}
	return all
}

// chartTitle names a figure, its view where there are several, and the unit.
func chartTitle(f market.Figure, b block, blocks int) string {
	if b.key == market.Value && blocks == 1 || f.Title == figure.ViewName(b.key) {
		return blockTitle.F(bare(f), figure.Say(b.unit))
	}
	return bare(f) + " · " + b.title()
}

// bare is a figure's title without the unit that its caption ends with.
func bare(f market.Figure) string {
	title, _, _ := strings.Cut(figure.Title(f), "（")
	return title
}

// besideValues is the block of growth that is drawn beside the only block of
// values, -1 for none.
func besideValues(f market.Figure, blocks []block) int {
	if len(blocks) != 2 || blocks[0].key != market.Value || blocks[1].key != market.Growth || f.Form == market.Stacked {
		return -1
	}
	if slices.ContainsFunc(blocks[1].names, func(n string) bool { return !slices.Contains(blocks[0].names, n) }) {
		return -1
	}
	return 1
}

// chartSeries are the columns of the block, which is table i of the sheet.
func (b block) chartSeries(i int, second bool) []sheet.ChartSeries {
	series := make([]sheet.ChartSeries, len(b.columns))
	for k, c := range b.columns {
		colour := slices.IndexFunc(b.series, func(s market.Series) bool { return s.Name == c.series })
		if second { // the first are those of the values
			colour++
		}
		series[k] = sheet.ChartSeries{Table: i, Column: k + 1, Colour: colour, Bound: c.bound, Second: second}
	}
	return series
}

func form(f market.Figure, b block) sheet.ChartForm {
	switch {
	case b.key == market.Share && figure.Whole(f, b.key) && len(b.columns) == 1:
		return sheet.Pie
	case b.key == market.Value && f.Form == market.Stacked:
		return sheet.Stacked
	case len(b.names) > fewNames && b.dated() == headItem.String():
		return sheet.Rows
	}
	return sheet.Columns
}
