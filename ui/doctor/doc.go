// Package doctor is `yunlan doctor`: it checks what the program depends on (terminal,
// widths, colour, clipboard, fonts, folders) and reports for each what was found and
// how to improve it.
//
//	✓ 终端   xterm-256color
//	! 颜色   256 色        设置 COLORTERM=truecolor
//
// A check does what the program itself does: the one of the folders saves a file.
package doctor
