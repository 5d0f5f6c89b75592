// Package typeset sets blocks of the paper into rows of the screen: headings
// with blank rows around them, paragraphs, captions, footnotes, tables. The reader, previews
// and peeks share it, so that a passage looks the same everywhere.
//
//	set := typeset.New(paper, typeset.Options{Width: 80})
//	for _, row := range set.Rows(paper.Index("2.3p4")) {
//		fmt.Println(set.Paint(row, nil, styles))
//	}
//
// It breaks no lines itself (package text does) and it never scrolls.
package typeset
