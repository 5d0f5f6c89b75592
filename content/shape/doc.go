// Package shape is what a source of documents hands to content.Build: the lines
// of a document with whatever its format knows of them. It is a leaf without
// rules: sources fill it in, content reads it, and neither knows the other.
//
//	doc := shape.Text("一、总则\n本文说明……", shape.Paragraphs)
//	paper := content.Build(doc)
//
// Wide and Commonest measure text for both.
//
// Every character of a document stands in exactly one Line; what a source could
// not turn into text is counted in Lost.
package shape
