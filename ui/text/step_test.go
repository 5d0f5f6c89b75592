package text

import (
	"testing"

	"github.com/rivo/uniseg"
	"pgregory.net/rapid"
)

// pieces of text that join, widen or end what stands before them.
var pieces = []string{
	"a", "B", " ", "-", "云", "计", "，", "“", "e\u0301", "\u0301", "\u200d", "👩", "👩\u200d💻", "🇨🇳", "🇨", "\ufe0f", "☁", "①", "ｶﾞ", "한", "ᄒ", "ᅡ", "\n",
}

// TestStepsStandBetweenCharacters: as an independent segmenter of Unicode cuts
// them, from any byte.
func TestStepsStandBetweenCharacters(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := ""
		for _, p := range rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 60).Draw(t, "pieces") {
			s += p
		}
		edges := []int{0}
		for rest := s; rest != ""; {
			c, after, _, _ := uniseg.FirstGraphemeClusterInString(rest, -1)
			rest = after
			edges = append(edges, edges[len(edges)-1]+len(c))
		}
		for i, at := range edges {
			if i > 0 && Before(s, at) != edges[i-1] {
				t.Fatalf("Before(%q, %d) = %d, not %d", s, at, Before(s, at), edges[i-1])
			}
			if i+1 < len(edges) && After(s, at) != edges[i+1] {
				t.Fatalf("After(%q, %d) = %d, not %d", s, at, After(s, at), edges[i+1])
			}
		}
		next := 0
		for at := range len(s) + 1 {
			if edges[next] < at {
				next++
			}
			if got := Boundary(s, at); got != edges[next] {
				t.Fatalf("Boundary(%q, %d) = %d, not %d", s, at, got, edges[next])
			}
		}
	})
}
