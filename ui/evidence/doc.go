// Package evidence words what the paper says in the text that is read: the Chinese, its
// unofficial English, or both.
//
//	w := evidence.New(english.Of(paper), english.Both)
//	w.Quote(fact.Citation) // “2022年，…” [In 2022, …]
//	w.Name("北京市")        // Beijing 北京市
//	w.Notice()             // that it is a translation, "" for the Chinese
//
// A sentence without a translation stands in Chinese, and the quotation says so. The
// package sets and draws nothing: lists, cards and reports put its words in their place.
package evidence
