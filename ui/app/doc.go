// Package app is the root model: it owns the window, the top and bottom bars,
// the active screen, the overlays over it, the history and the way out. It is
// the only package that sees all screens.
//
//	云览  1 阅读  2 检索  3 政策  4 市场  5 自评        第 9 页  38%  余 21 分钟   top bar
//	┌ the active screen, or an overlay over its lower rows ┐
//	空格 下一页  ] 下一节  t 目录  / 查找                     ← 二（一）  ? 帮助   bottom bar
//
// Update is a chain of short steps: size, theme and profile go to everyone;
// requests are answered here; keys go to ctrl+c, the top overlay, a screen
// that is typing, the global keys and the active screen, in that order.
package app
