// Package source opens documents that people have: it tells their kind by their
// bytes, reads them within limits, and says what was read and what was not. Each
// kind is a package of its own.
//
//	doc, report, err := source.Open("report.docx", source.Usual)
//	var no *source.Error // words for the reader: why, and what to do
//
// It knows nothing of the paper that content builds of a document.
package source
