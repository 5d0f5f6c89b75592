package config

import (
	"slices"
	"strings"

	"yunlan/content/lang"
)

// near suggests the names nearest to a misspelt one, or lists all if they are few.
func near(word string, names []string) string {
	best, found := max(len(word)/3, 2)+1, ""
	for _, n := range names {
		if d := Distance(strings.ToLower(word), strings.ToLower(n)); d < best {
			best, found = d, n
		}
	}
	switch {
	case found != "":
		return nearest.F(found)
	case len(names) <= 30:
		return allOf.F(listed(names))
	}
	return ""
}

// Distance is the Levenshtein distance of a and b in characters.
func Distance(a, b string) int {
	x, y := []rune(a), []rune(b)
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i := range x {
		diagonal := row[0]
		row[0] = i + 1
		for j := range y {
			cost := 1
			if x[i] == y[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(row[j+1]+1, row[j]+1, diagonal+cost)
		}
	}
	return row[len(y)]
}

func listed(words []string) string {
	return lang.List(slices.Clone(words))
}
