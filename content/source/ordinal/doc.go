// Package ordinal is a leaf: the numbers of lists and headings as documents write
// them, where a file only says that they are counted.
//
//	ordinal.Write(3, ordinal.Chinese) // 三
package ordinal
