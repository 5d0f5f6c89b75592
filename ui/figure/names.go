package figure

import (
	"cmp"
	"sync"

	"yunlan/content"
	"yunlan/data/edition"
	"yunlan/data/market"
)

// ShortName is what lists call a figure.
func ShortName(f market.Figure) string { return cmp.Or(f.Short.String(), content.ID(f.ID).Typed()) }

// ViewName is what a view shows, in the language in use.
func ViewName(key market.Key) string { return viewNames[key].String() }

// ownWords is the English of the words of the paper's numbers, figures and checks, by
// kind and Chinese: words.tsv of its edition.
var ownWords = sync.OnceValue(func() map[string]map[string]string {
	words := map[string]map[string]string{}
	for _, f := range edition.Bundled().Lines("words.tsv", 3) {
		if words[f[0]] == nil {
			words[f[0]] = map[string]string{}
		}
		words[f[0]][f[1]] = f[2]
	}
	return words
})

// ownWord is the English of a word of one kind.
func ownWord(kind, chinese string) (english string, ok bool) {
	english, ok = ownWords()[kind][chinese]
	return english, ok
}
