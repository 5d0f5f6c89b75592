// Package figure draws a figure of data/market as rows of text: its caption,
// unit and source, the plot, bars, shares or names, the numbers beside them,
// what the text gives no number for, and the key to ● ○ △. The market screen,
// a peek in the reader and the command line share it.
//
//	f, _ := m.Figure("图4")
//	for _, row := range figure.Draw(f, market.Value, chart.Options{Width: 60}) {
//		fmt.Println(row.Text()) // row.Paint(styles, false) for colours
//	}
//
// Draw gives the whole figure; Head, Body and Legend are its parts for a screen
// that scrolls the middle. A row is exactly Options.Width cells wide. Height is
// the room of the body, which decides whether a plot fits beside its numbers;
// 0 is as much as it takes. Rows are never cut to it: the caller scrolls.
//
// Each part of a row knows the number or name that it shows (chart.Part.Of):
// they are counted from 1 in the order of Numbers. So a screen can put its
// cursor there and hit-test a click, and a test can prove that nothing is
// drawn without a fact.
//
// A plot shows every number of its view or gives way to bars: it never leaves
// one out. No line leads to a bound: what it leaves open is drawn from its mark.
// Bars get thicker and stand apart where Height has room for it, and growth that
// the text gives beside a size stands beside its number.
// It knows no cursor, no screen and no terminal, and it computes no number.
package figure
