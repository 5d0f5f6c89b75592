// Package widget holds small parts that several screens share: a line of text to
// type into and a few lines. Both edit by one editor of their own, whose every
// key is tried on every text, and say what finds no room.
//
//	f := widget.NewField(200)
//	line := f.View(40, styles.Text, ambiguous)
package widget
