// Package sheet writes a table of records as CSV, JSON, Markdown or XLSX.
//
//	t := sheet.Table{
//		Title:   "表1 …",
//		Before:  []string{policy.Warning},
//		Columns: []sheet.Column{{Key: "region", Name: "地区"}, {Key: "amount", Name: "金额", Kind: sheet.Number}},
//		Rows:    [][]string{{"北京", "300000"}},
//		After:   []string{"来源：…"},
//	}
//	data, err := t.Encode(sheet.XLSX, sheet.Options{})
//
// What stands in a cell is text and stays text: a date (2022.10) is not made a
// number, and what a spreadsheet would compute gets an apostrophe before it.
// Plain CSV keeps all else exact, for programs; Options.Excel writes it so that
// spreadsheets, which guess at what a cell may mean, show it as it is.
// Everything is sanitised here; the caller need not.
//
// It writes no files: ui/save does. It knows nothing about policies or
// markets, and it reads nothing back.
package sheet
