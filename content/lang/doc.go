// Package lang says the interface's words in Chinese or in English. The
// language is chosen once, before anything is drawn, as a program chooses its
// locale; the paper itself stays Chinese.
//
//	var title = lang.Text{"自评", "Assessment"}
//	var progress = lang.Text{"第 %d/%d 题", "Question %d of %d"}
//
//	title.String()      // in the language in use; fmt's %s does the same
//	progress.F(3, 14)
//
// A package's words stand in its strings.go. It is no catalogue of messages:
// there are two languages, and the compiler sees that no word lacks one.
package lang
