// Package doctor is `yunlan doctor`: it tries what the program needs of its
// surroundings (terminal, widths, colour, clipboard, fonts, folders) and says
// for each what was found and what would make it better.
//
//	✓ 终端   xterm-256color
//	! 颜色   256 色        设置 COLORTERM=truecolor
//
// A check does what the program itself does: that of the folders saves a file.
package doctor
