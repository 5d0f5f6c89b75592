// Package workbook makes the workbook of the paper's numbers: a sheet of
// contents with links, a sheet a figure with charts that the spreadsheet draws,
// table 1, the policies, every number with its sentence, and the data check.
//
//	book, err := workbook.Whole(paper, m)
//	data, err := book.Encode()
//
// On the sheet of a figure years stand down and series across, one unit a
// block, growth apart; below, each number stands with its sentence and page. A
// bound has a column of its own, with its sign, so that no sum takes it for a
// value. Words are those of the language in use.
//
// Tables come from ui/tables, the file from ui/sheet. It writes no files.
package workbook
