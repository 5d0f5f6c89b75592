// Package lang holds the words of the interface in Chinese and in English. The
// language is chosen once for the process, before anything is drawn; the paper
// itself stays Chinese.
//
//	var title = lang.Text{"自评", "Assessment"}
//	var progress = lang.Text{"第 %d/%d 题", "Question %d of %d"}
//
//	title.String()      // in the language in use; fmt's %s does the same
//	progress.F(3, 14)
//
// Which characters are Chinese stands here too (han.go).
//
// A package's words are in its strings.go. There is no message catalogue: with
// both languages in one value a test sees that none is missing.
package lang
