// Package tables makes the tables that can be exported: the policies and the numbers
// of a figure, with the same columns from every screen and command.
//
//	t, err := tables.Policies(paper, list, sheet.CSV)
//	data, err := t.Encode(sheet.CSV, sheet.Options{})
//
// Files are written by ui/save, formats by ui/sheet.
package tables
