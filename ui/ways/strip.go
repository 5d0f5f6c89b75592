package ways

import (
	"strconv"
	"strings"

	"yunlan/data/guide"
)

// levels are the bars of a strip, from no mention to the most.
var levels = []string{"·", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"}

// Strip draws an actor's mentions by chapter, one cell each: bars relative to the
// chapter with most, or for ASCII the counts, + for ten and more.
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
			b.WriteString(levels[(c.Mentions*full+most-1)/most]) // rounded up: one mention is visible
		case c.Mentions > 9:
			b.WriteString("+")
		default:
			b.WriteString(strconv.Itoa(c.Mentions))
		}
	}
	return b.String()
}
