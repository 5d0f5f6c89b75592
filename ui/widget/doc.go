// Package widget holds parts that several screens share: Field, a text field of one
// line, and Area, one of several; both use one editor and report what does not fit.
// Window is the scroll position of every list and page.
//
//	f := widget.NewField(200)
//	line := f.View(40, styles.Text, ambiguous)
//
//	w.Move(1, len(items))
//	w.Fit(len(items), height)
//	from, to := w.Seen(len(items), height)
package widget
