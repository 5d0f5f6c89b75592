// Package meaning knows general words of Chinese and English: how common each
// is, and how near two of them are in meaning.
//
// It is one table, embedded: words in order of frequency, each with a vector.
// The table holds no document; it is read when it is first needed, never at
// start-up. With it a text is cut into words, and a word that a document lacks
// is led to the words of the document that are nearest to it:
//
//	t := meaning.Load()
//	t.Rarity("机房")                         // the rarer, the higher: of all cuts the lowest sum is best
//	words := t.Set([]string{"市场", "云计算"}) // the words of a document
//	words.Nearest("market", 3)            // 市场 0.93
//
// A vector says what words have in common, not that they are the same: 上涨 and
// 下跌 are near. What is made of it is a guess, and its callers say so.
//
// gen/table.py makes table.ylsv; its comment says from which packages.
package meaning
