// Package numeral reads numbers in Chinese numerals. One table of digits and
// powers serves three readings, because a heading, an amount of money and a
// query ask for different things:
//
//	numeral.Ordinal("二十一、…")     // 21 and its bytes: numbers of chapters and items
//	numeral.Cardinal("一百二十")      // 120: the whole text, nothing that can be meant in two ways
//	numeral.Leading([]rune("四十九点三")) // 49.3: as far as a number goes, as people write it
//
// Ordinal and Cardinal do not read 万 and 亿: callers treat them as units.
package numeral
