// Package markdown reads Markdown with the tables and footnotes of GitHub, by
// goldmark. Each block of text is one line of the document; code stays line by
// line; HTML within it is read as HTML.
//
//	doc, err := markdown.Read(text, refusal.Usual)
//
// Marks of emphasis, addresses of links and comments are markup and not text.
package markdown
