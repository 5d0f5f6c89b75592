// Package overlay holds what lies over a screen: the help, the peek, the list
// and quotes. An overlay covers the lower rows of the screen from edge to edge (a wide
// cell cut in half is worse than a covered line) and either consumes a message
// or lets it through.
//
// A peek shows a block with what belongs to it: a figure's chart, a table with
// its rows, a footnote.
//
//	Enter      to the place in the text      o   a figure: to the market screen, there
//	v          a chart's next view           y   copies what is shown
//	j k …      scrolls what is longer        Esc q closes
//
// A list is what marks, notes, terms and actions are chosen from:
//
//	── 书签  3/12 ──────────────────────────────────────
//	  筛选 yjs                                              while the filter is open
//	▎ 二（二）云计算市场处于快速增长   据中国信通院统计…  m
//	  name                             detail             key that does the same
//
// In a wide window the words of the selected item stand whole beside the items, where
// these do not fit their rows.
//
//	j k ↓ ↑ PgUp PgDn g G   the line; in the filter the arrows and Ctrl-N Ctrl-P
//	Enter, a click          closes the list and does it
//	further keys            what the items' actions say, shown in the hints
//	/ or Tab                opens the filter: Chinese, pinyin, initials, English;
//	                        several words each narrow; Tab goes back to the list
//	Esc q                   leaves the filter, then the list; of a part of a place, to its whole
//	Backspace               edits the filter; where nothing is typed, as Esc
//
// Quotes are what the paper says of one thing, say a term; with K:
//
//	── 一云多芯 ────────────────────────────────────────
//	▎ 定义  2.3p2 第16页
//	▎ 一云多芯作为云计算的全新技术架构，通常指用一套…
//
//	j k ↓ ↑                 the quote; Enter, a click goes to it, lit
//	y                       copies it with its place; Esc q closes
package overlay
