// Package market is the screen that draws the paper's figures again from its
// sentences, and the series that they allow.
//
// What the reader sees and presses, at 80×24:
//
//	数据核对            图 4 中国云计算市场规模及增速（亿元）
//	图1  全球规模        单位：亿元 · 来源：中国信息通信研究院，2023 年 5 月
//	…                   数值   占比   增速
//	▎图4  中国规模
//	图5  细分领域        12,000 ┤                               ⇡
//	图6  厂商名单               │          4,550 +40.91%        ┊
//	图7  架构图                 │ ≈3,229    ⢀⡠⠔●         >10,000△
//	…                           │ ○⠤⠔⠒⠉⠁   ⢀⡠⠔⠒● 3,256 其中公有云
//	政策数量                  0 ┤──────────────────────────────
//
//	                                  2021     2022       2025    the numbers,
//	                     云计算…  ○ ≈3,229▎  ● 4,550  △ >10,000  and the cursor
//
//	                     “…达 4,550 亿元”（第 13 页）     the sentence of that number
//
// h l (← →) walk the figures, j k the numbers, PgUp PgDn more of them; v changes
// between value, share, growth and month; Enter opens the sentence of the
// number in the reader with its words lit, and going back returns to the same
// number. y copies it as
// one quotes it: of whom and what, when, how it is known where the paper does
// not print it, and all the words it rests on; Y copies where they stand alone.
// V shows the view as a picture over the whole window, x saves the figure as SVG or PNG, or its numbers as CSV, JSON, Markdown, XLSX. A click does what Enter would, on the
// list and the views too. Where the paper gives no number the screen says so
// and draws none. What goes on below says how many rows are left.
//
// The last view of a figure, also behind c, does the sums again that reckon with its
// numbers; its name has the worst of their results.
//
// The first page, also behind a, is the data check (数据核对): each sum of the paper done
// again with its result ✓ ✗ ?, its arithmetic, and its facts, from each of which
// Enter leads to the sentence; n and N walk the other sentences of that sum.
//
// The chart fills the window; from 155 columns the sentence and the legend stand
// beside it. Below 76 columns the list shrinks to one line on top; where a plot has no
// room for all its numbers, they are bars.
//
// It computes no number: all come from data/market, drawn by ui/figure.
package market
