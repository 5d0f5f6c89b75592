package overlay

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/text/width"

	"yunlan/search"
	"yunlan/ui/screen"
)

// How well an item answers what was typed.
const (
	begins = iota // its name begins with it
	holds         // its name holds it
	sounds        // its name sounds like it
	mentions
	misses
)

// narrow works out which items are shown. Without a filter they stand as they
// were given; with one, those that answer it better come first.
func (l *List) narrow() {
	words := strings.Fields(folded(l.filter.Value()))
	grade := make(map[int]int, len(l.items))
	l.shown, l.at, l.top = l.shown[:0], 0, 0
	for i, it := range l.items {
		if grade[i] = answers(it, words); grade[i] < misses {
			l.shown = append(l.shown, i)
		}
	}
	slices.SortStableFunc(l.shown, func(a, b int) int { return cmp.Compare(grade[a], grade[b]) })
}

// answers grades an item by the word it answers worst.
func answers(it screen.Item, words []string) int {
	worst := begins
	for _, w := range words {
		worst = max(worst, grade(it, w))
	}
	return worst
}

func grade(it screen.Item, word string) int {
	name := folded(it.Text)
	switch {
	case strings.HasPrefix(name, word):
		return begins
	case strings.Contains(name, word):
		return holds
	case search.SoundsLike(it.Text, word), wordBegins(folded(it.Words), word):
		return sounds
	case strings.Contains(folded(it.Detail+" "+it.Words+" "+it.Key), word), search.SoundsLike(it.Words, word):
		return mentions
	}
	return misses
}

// wordBegins reports whether one of the words of s begins with the prefix.
func wordBegins(s, prefix string) bool {
	for w := range strings.FieldsSeq(s) {
		if strings.HasPrefix(w, prefix) {
			return true
		}
	}
	return false
}

// folded is the form in which names and what is typed meet: small letters of
// half width.
func folded(s string) string { return strings.ToLower(width.Fold.String(s)) }
