// Package html reads web pages and the chapters of books, by golang.org/x/net/html.
// Each block of text is one line of the document. Scripts, styles and comments are
// no text; nothing is fetched.
//
//	doc, err := html.Read(text, refusal.Usual)
package html
