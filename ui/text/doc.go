// Package text sets Chinese text into lines of terminal cells.
//
// Wrap breaks a paragraph by UAX #14 and the rules of Chinese typesetting:
// no line begins with ，or ends with （, a number keeps its sign and unit, Latin
// words break at spaces and hyphens alone. A [Line] remembers which bytes of the
// source it shows, so that marks, the mouse and the search can point into it.
//
//	for _, line := range text.Wrap(block.Text, text.Options{Width: 76, Indent: 4}) {
//		fmt.Println(line.Text())
//	}
//
// The steps, one file each:
//
//	cells (cell.go) → units with classes (unit.go, class.go) → spaces between
//	Han and Latin (spacing.go) → where a line may break (opportunity.go,
//	number.go, units.go) → which breaks are taken (fill.go) → flush line
//	ends (justify.go) → printed lines (wrap.go, line.go)
//
// It is not a renderer: it knows no colours, no escape sequences and no blocks
// of the paper. Text must be sanitised before it comes here.
package text
