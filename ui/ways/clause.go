package ways

import (
	"strings"

	"yunlan/content"
	"yunlan/content/sentence"
)

// Clause is the sentence around a place, without an introduction that ends in a
// colon.
func Clause(text string, at content.Place) string {
	start, end := sentence.Around(text, at.Start, at.End)
	if i := strings.LastIndex(text[start:at.Start], "："); i >= 0 {
		start += i + len("：")
	}
	return strings.TrimSpace(text[start:end])
}
