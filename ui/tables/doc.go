// Package tables is what leaves the program as a table: the policies and the
// numbers of a figure, with one set of names for the columns whichever screen
// or command writes it.
//
//	t, err := tables.Policies(paper, list, sheet.CSV)
//	data, err := t.Encode(sheet.CSV, sheet.Options{})
//
// It writes no files and knows no screen.
package tables
