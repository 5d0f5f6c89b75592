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
// m and a letter set a mark, ' and the letter return, B lists them. v selects a
// sentence (h j k l w b 0 $ by character, row and word, ( ) by sentence, { } by
// paragraph, o the other end): y copies, Y cites, a notes, Enter highlights. A
// drag selects and copies. C chooses the style of citations. What the reader
// left stands in the text and in the margin:
//
//	◆▎     管理层面，FinOps 理念逐步落地…         a note; Enter shows and edits it
//	 ▎ 优化过程中将 DevOps、财务和业务…
//	◇      稳定性层面，云上系统稳定性挑战…        a highlight, underlined
//	── 笔记 · 二（三） 第18页 · “管理层面…” ──     the note below the text, while open
//	   三个场景：分账、预测、计费
//
// A note that is being written is saved as it grows and offered again until it is
// saved with Enter or discarded in the list (writing.go).
//
// A lists notes and highlights (Enter goes there, a and e edit, d deletes, x
// exports), x in the text exports all of them (Tab: Markdown or JSON; never over a
// file), R the reading statistics.
//
// V shows a figure on the screen as a picture over the whole window.
// A figure is drawn under its caption where 12 rows and 50 columns are free, as the
// market screen draws it; it is no text: what is found, selected and copied is the paper's.
//
// E shows the Chinese, both texts or the English (translated.go): sentence under
// sentence, or side by side from 100 columns. A notice over the text says that it is
// a translation; what is selected, noted and cited is always the Chinese.
//
// Where it stands is a block and a byte offset, never a line number, so the
// place survives resizing, themes and restarts. It is not a typesetter
// (package typeset) and keeps no history (package app).
package reader
