// Package market is every number of the paper with the sentence that says it,
// the figures that can honestly be drawn from them, and the audit: sums of the
// paper done again.
//
//	m, err := market.New(content.Load())
//	fig, ok := m.Figure("图4")
//	point := fig.Series[0].Points[0]
//	fact, _ := m.Fact(point.Facts[0]) // its sentence, block and page
//
// A number is stated by a sentence, derived from such by a formula that is
// printed and computed here, or a bound: a forecast, a floor, an "about". A
// figure draws no other number. Where the paper gives none, Missing says so.
//
// It is not a chart library and not a source of market data: it knows nothing
// that the paper does not say, and it never guesses what a lost picture showed.
package market
