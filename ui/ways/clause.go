package ways

import (
	"strings"
	"unicode/utf8"

	"yunlan/content"
)

// Clause is a place with the words around it, from the stop before it to the
// one behind it.
func Clause(text string, at content.Place) string {
	start, end := 0, len(text)
	if i := strings.LastIndexAny(text[:at.Start], "。；："); i >= 0 {
		_, size := utf8.DecodeRuneInString(text[i:])
		start = i + size
	}
	if i := strings.IndexAny(text[at.End:], "。；"); i >= 0 {
		_, size := utf8.DecodeRuneInString(text[at.End+i:])
		end = at.End + i + size
	}
	return strings.TrimSpace(text[start:end])
}
