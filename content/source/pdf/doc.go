// Package pdf reads PDF files with pdfium, which runs as WebAssembly: it sees no
// file, no network and 256 MiB of memory at most. It gives lines with their places
// in print, and what follows from these: running text, page numbers, where
// paragraphs begin, tables, and the headings that the file's own outline names.
//
//	doc, err := pdf.Read(data, refusal.Usual) // err is a *refusal.Error
//
// pdfium is compiled once and kept in the program's cache folder. Before that, the
// first pages are read by an interpreter, and the compiler runs beside it. A call
// into compiled code cannot be interrupted; a page is the smallest unit of work.
package pdf
