package ways

import (
	"strconv"
	"strings"

	"yunlan/data/guide"
)

// levels are how much of an actor's mentions a chapter has, none first.
var levels = []string{"·", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"}

// Strip is an actor's mentions by chapter, a cell each: bars up to its fullest
// chapter, or for ASCII the counts themselves, + for ten and more.
func Strip(chapters []guide.Count, ascii bool) string {
	most := 1
	for _, c := range chapters {
		most = max(most, c.Mentions)
	}
	var b strings.Builder
	for _, c := range chapters {
		switch {
		case !ascii:
			full := len(levels) - 1
			b.WriteString(levels[(c.Mentions*full+most-1)/most]) // a single mention shows
		case c.Mentions > 9:
			b.WriteString("+")
		default:
			b.WriteString(strconv.Itoa(c.Mentions))
		}
	}
	return b.String()
}
