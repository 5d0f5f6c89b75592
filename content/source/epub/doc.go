// Package epub reads electronic books: the chapters in the order of the spine, by
// package html, with the levels of the book's own contents. A container in a
// sub-folder, as careless packers leave it, is found.
//
//	doc, err := epub.Read(data, refusal.Usual)
package epub
