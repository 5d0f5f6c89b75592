// Package plain reads text files: hard-wrapped or a paragraph a line, with form
// feeds as page breaks.
//
//	doc := plain.Read("一、总则\n……")
//
// It knows nothing of headings; content finds them.
package plain
