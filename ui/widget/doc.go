// Package widget holds small parts that several screens share.
//
//	f := widget.NewField(200)
//	line := f.View(40, styles.Text, ambiguous)
package widget
