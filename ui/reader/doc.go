// Package reader is the screen on which the paper is read: the text in a
// measured column, the contents beside it, find, links, copying.
//
// What the reader sees and presses, at 120×40:
//
//	二、我国云计算发展概述 › （三）云计算技术不断推陈出新…      breadcrumb
//
//	 ▾ 二、我国云计算发展概述          模式层面，应用现代化赋能全场景应用，加速
//	     （一）国家政策指引…       ▎ 产业数字化升级。应用现代化是一个长期的…
//	   ▸ （三）云计算技术不断…
//
//	/ 平台工程  3/7                                               the find line, while it is open
//
// j k space b scroll, { } walk paragraphs, [ ] sections, Enter opens the link
// of the current paragraph, f puts letters on all links, / finds, y Y copy.
// Below 100 columns the contents cover the text while t shows them.
//
// Where it stands is a block and a byte offset, never a line number, so the
// place survives resizing, themes and restarts. It is not a typesetter
// (package typeset) and keeps no history (package app).
package reader
