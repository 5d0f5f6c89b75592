// Package docx reads documents of Word: paragraphs with the levels of their
// styles, tables, notes, text in boxes. Deleted text, field codes and running
// headers are no text of the document; numbers that Word makes are not written.
//
//	doc, err := docx.Read(data, refusal.Usual)
package docx
