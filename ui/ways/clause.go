package ways

import (
	"strings"

	"yunlan/content"
)

// Clause is the sentence of a block around a place, without an introduction that
// ends in a colon: what is left out is marked by “…”.
func Clause(b content.Block, at content.Place) string {
	s := b.Sentences(at)
	text := b.Text[s.Start:s.End]
	if i := strings.LastIndex(b.Text[s.Start:at.Start], "："); i >= 0 {
		return "…" + strings.TrimSpace(text[i+len("："):])
	}
	return text
}
