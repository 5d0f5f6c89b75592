package answers

import (
	"slices"
	"strings"

	"yunlan/data/guide"
	"yunlan/search/answer"
)

// names are who and what the paper names, and the world, which it does not.
func names(actors []guide.Actor) []answer.Name {
	out := []answer.Name{{"全球", "世界", "全世界"}}
	for _, a := range actors {
		name := append(answer.Name{a.Name}, a.Names...)
		name = append(name, everyday[a.Name]...)
		english, _, _ := strings.Cut(a.English, " (")
		out = append(out, append(name, english))
	}
	return out
}

// named are the usual names of the actors of some kinds.
func named(actors []guide.Actor, kinds ...guide.ActorKind) []string {
	var out []string
	for _, a := range actors {
		if slices.Contains(kinds, a.Kind) {
			out = append(out, a.Name)
		}
	}
	return out
}

// everyday are names that readers use and the paper does not.
var everyday = map[string][]string{"中国": {"国内"}}
