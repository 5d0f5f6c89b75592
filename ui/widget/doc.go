// Package widget holds small parts that several screens share: a line of text to
// type into and a few lines. Both edit by one editor of their own, whose every
// key is tried on every text, and say what finds no room. Window is where every
// list and page stands.
//
//	f := widget.NewField(200)
//	line := f.View(40, styles.Text, ambiguous)
//
//	w.Move(1, len(items))
//	w.Fit(len(items), height)
//	from, to := w.Seen(len(items), height)
package widget
