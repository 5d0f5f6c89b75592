package ways

import (
	"strings"

	"yunlan/content"
	"yunlan/content/sentence"
)

// Clause is a place with the words around it: the sentence that it stands in,
// without what leads in to it up to a colon.
func Clause(text string, at content.Place) string {
	start, end := sentence.Around(text, at.Start, at.End)
	if i := strings.LastIndex(text[start:at.Start], "："); i >= 0 {
		start += i + len("：")
	}
	return strings.TrimSpace(text[start:end])
}
