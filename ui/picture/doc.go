// Package picture draws a figure of data/market as SVG or PNG, for a report or
// a slide.
//
//	p := picture.Draw(f, market.Value)
//	svg := p.SVG()                      // needs no font here: the viewer has one
//	font, err := picture.FindFont(os.Getenv)
//	png, err := p.PNG(font)
//
// Bars and lines start at zero; the parts of a whole stand end to end where
// each has room for its words. How a number is known shows without colour:
//
//	● solid      a sentence says it
//	○ outlined   derived by the formula beside it
//	△ dashed     a bound or a forecast; what it leaves open is dashed from its mark
//
// The number stands at its mark, so there is no scale to read off, and no
// number is drawn that is not the figure's. What the text gives no number for
// is named and says so.
//
// A figure is laid out once, as shapes (shape.go), which are then written as
// SVG (svg.go) or filled in (raster.go). No font is embedded in either: SVG
// names the usual Chinese fonts, text is measured by its cells, and PNG needs
// one that the system has.
package picture
