// Package coverage says in a line how much of a document was read: its pages, its
// characters, the share without text, the headings that were guessed. It is no
// report: yunlan open --report has all of it.
//
//	coverage.Line(paper, "≈") // 12 页 · 34,567 字 · 3 页没有文字（25%）· 14 个标题按版式认出（≈）
package coverage
