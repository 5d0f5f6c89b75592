// Package content is the white paper itself: the text as received, byte for
// byte, and the Paper that is parsed from it when the program starts.
//
//	paper := content.Load()
//	block, _ := paper.Block("2.3p4")
//	fmt.Println(block.Text, block.Page)
//
// The parser works from layout alone (widths, blank lines, leading spaces,
// position); it knows none of this paper's words. What it cannot place is kept
// as plain text: no character is ever lost (the conservation law, see Parse).
//
// It does not search, typeset or keep facts. It imports no other package of the
// program but its own leaves (lang, numeral, sentence).
package content
