package workbook

import (
	"slices"
	"strconv"

	"yunlan/content"
	"yunlan/data/market"
	"yunlan/data/policy"
	"yunlan/ui/evidence"
	"yunlan/ui/figure"
	"yunlan/ui/sheet"
	"yunlan/ui/tables"
)

// entry is a sheet as the contents name it.
type entry struct {
	page sheet.Sheet
	unit string
	at   string // the page of the paper
}

// Whole is the workbook of all figures, tables and numbers of the paper.
func Whole(paper *content.Paper, m *market.Market) (sheet.Book, error) {
	var entries []entry
	for _, f := range m.Figures() {
		entries = append(entries, entry{figureSheet(paper, m, f), figure.Say(figure.In(f).Unit), f.Page})
	}
	policies, err := policy.All(paper)
	if err != nil {
		return sheet.Book{}, err //nolint:wrapcheck // it names what does not fit
	}
	list, err := tables.Policies(paper, policies, sheet.XLSX)
	if err != nil {
		return sheet.Book{}, err //nolint:wrapcheck // it names what does not fit
	}
	rows := slices.DeleteFunc(slices.Clone(policies), func(p policy.Policy) bool { return p.Row == "" })
	table, _ := paper.Block(policy.TableID(paper))
	entries = append(entries,
		entry{sheetOf(table1Name.String(), tables.Table1(paper, policy.TableOf(paper, rows))), "", table.Page},
		entry{sheetOf(policiesName.String(), list), "", ""},
		entry{sheetOf(factsName.String(), tables.Facts(paper, m.Facts(), sheet.XLSX)), "", ""},
		entry{sheetOf(checksName.String(), tables.Checks(paper, m.Audit(), sheet.XLSX)), "", ""})
	contents := contents(paper, entries)
	book := sheet.Book{Title: contents.Title, About: kindsNote.String(), Sheets: []sheet.Sheet{contents}}
	for _, e := range entries {
		e.page.Back = contents.Name
		book.Sheets = append(book.Sheets, e.page)
	}
	return book, nil
}

// sheetOf is a sheet of one table.
func sheetOf(name string, t sheet.Table) sheet.Sheet {
	page := sheet.Sheet{Name: name, Title: t.Title, Before: t.Before}
	t.Title, t.Before = "", nil
	page.Tables = []sheet.Table{t}
	return page
}

// contents names every sheet, with a link to it.
func contents(paper *content.Paper, entries []entry) sheet.Sheet {
	t := sheet.Table{Columns: []sheet.Column{
		{Name: headSheet.String(), Kind: sheet.SheetLink},
		{Name: headTitle.String()},
		{Name: headUnit.String()},
		{Name: headPage.String(), Kind: sheet.Page},
		{Name: headChart.String(), Kind: sheet.Number},
		{Name: headRows.String(), Kind: sheet.Number},
	}}
	for _, e := range entries {
		charts, rows := "", len(e.page.Tables[len(e.page.Tables)-1].Rows)
		if n := len(e.page.Charts); n > 0 {
			charts = strconv.Itoa(n)
		}
		t.Rows = append(t.Rows, []string{e.page.Name, e.page.Title, e.unit, e.at, charts, strconv.Itoa(rows)})
	}
	return sheet.Sheet{
		Name: contentsName.String(), Title: contentsOf.F(evidence.Title(paper)),
		Before: []string{kindsNote.String(), policy.WarningWords.String()}, Tables: []sheet.Table{t},
	}
}
