// Package numeral reads numbers, in Chinese numerals and as they are printed. One
// table of digits and powers serves four readings, because a heading, an amount of
// money, a query and a quotation ask for different things:
//
//	numeral.Ordinal("二十一、…")     // 21 and its bytes: numbers of chapters and items
//	numeral.Cardinal("一百二十")      // 120: the whole text, nothing that can be meant in two ways
//	numeral.Leading([]rune("四十九点三")) // 49.3: as far as a number goes, as people write it
//	numeral.Quantity{…}.Find("超过 4万家")  // where words state a number that is known
//
// Roman writes one, for pages and lists.
//
// Ordinal and Cardinal do not read 万 and 亿: callers treat them as units.
package numeral
