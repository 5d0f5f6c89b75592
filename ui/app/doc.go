// Package app is the root model: it owns the window, the top and bottom bars,
// the active screen, the overlays over it, the history and the way out. It is
// the only package that sees all screens.
//
//	云览  1 阅读  2 检索  3 政策  4 市场  5 自评        第 9 页  38%  余 21 分钟   top bar
//	┌ the active screen, or an overlay over its lower rows ┐
//	空格 下一页  ] 下一节  t 目录  / 查找                     ← 二（一）  ? 帮助   bottom bar
//
// From 110 columns p sets a screen beside the text: the market's figures, the
// policies, the search, the notes. p again shows the next of them, then none; below 110
// columns it says so.
//
//	  一（二）云市场进入稳定增长阶段          │▎ 市场                    p 政策
//	▎     从整体来看，全球云计算市场规模      │  <  图1  全球规模  >      1/13
//	▎ 增速放缓。…为 4,910 亿美元，增速        │  图 1 全球云计算市场规模…
//	▎ 19%，…                                  │  ▎ 2022  ● ━━━━━━━ 4,910
//	Tab 到正文   Enter 看原句   l → 下一图                              ? 帮助
//
// Tab, or a click, gives the keys to the other pane; ▎ before its name says that
// the companion has them. What is walked there scrolls the text to its sentence
// with the words lit, and Ctrl-O leads back to what was read before; a text that
// is scrolled to a figure, a mention of it or one of its numbers shows that
// figure, and the table's rows select their policies. Esc gives the keys back to
// the text, then closes the companion. The number keys still show a screen alone.
//
// Update is a chain of short steps: size, theme and profile go to everyone;
// requests are answered here; keys go to ctrl+c, the top overlay, a screen
// that is typing, the global keys and the active screen, in that order.
package app
