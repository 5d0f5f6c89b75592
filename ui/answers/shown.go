package answers

import (
	"yunlan/data/english"
	"yunlan/search"
	"yunlan/ui/evidence"
)

// Shown are the words of a hit that so many cells show, in the text that is read: of
// one whose English has words of the query also that, in brackets beside the Chinese.
func Shown(h search.Hit, w evidence.Words, cells int) []string {
	said := h.Snippet(cells).Text
	switch {
	case h.English == nil:
		return []string{w.Plain(said, h.Shown(cells))}
	case w.Text() == english.English:
		return []string{h.English.Snippet(cells).Text}
	}
	return []string{said, "[" + h.English.Snippet(cells).Text + "]"}
}
