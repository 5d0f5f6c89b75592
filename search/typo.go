package search

import (
	"cmp"
	"slices"
	"strings"
)

// readPrefix reads the last word as the start of a longer one.
func readPrefix(q *tokens) []reading {
	var list []reading
	for _, i := range q.strange() {
		if i+1 < len(q.tokens) {
			continue
		}
		w := q.spelled(i, i+1)
		var names []string
		for _, name := range q.lib.words.names {
			if strings.HasPrefix(name, w) {
				names = append(names, name)
			}
		}
		if len(names) == 0 && len(w) >= 4 {
			names = shortest(q.lib.aliases().keysWith(w))
		}
		list = append(list, q.readAs(i, names, WhyPrefix)...)
	}
	return list
}

func (th thesaurus) keysWith(prefix string) []string {
	var keys []string
	for key := range th {
		if strings.HasPrefix(key, prefix) {
			keys = append(keys, key)
		}
	}
	return keys
}

func shortest(words []string) []string {
	if len(words) == 0 {
		return nil
	}
	return []string{slices.MinFunc(words, func(a, b string) int {
		return cmp.Or(len(a)-len(b), strings.Compare(a, b))
	})}
}

// readAs reads a Latin word as the words of the document, or keys of the
// aliases, that were meant.
func (q *tokens) readAs(i int, names []string, why string) []reading {
	var list []reading
	var found [][]tokenID
	for _, name := range names {
		if id, ok := q.lib.words.ids[name]; ok {
			found = append(found, []tokenID{id})
		}
	}
	if len(found) > 0 {
		list = append(list, q.as(i, i+1, found, why, 0.9))
	}
	for _, name := range names {
		if a := q.lib.aliases()[name]; a != nil {
			list = append(list, q.alias(i, i+1, name, a, isGuess(why))...)
		}
	}
	return list
}

// readTypo finds the words of the document, and the keys of the aliases, that
// are fewest slips away.
func readTypo(q *tokens) []reading {
	var list []reading
	for _, i := range q.misspelt() {
		list = append(list, q.readAs(i, q.lib.lookalike(q.spelled(i, i+1)), WhyTypo)...)
	}
	return list
}

// lookalike lists the Latin words and keys that are fewest slips away from w,
// as many slips as a word of its length may hold.
func (l *library) lookalike(w string) []string {
	best, names := slips(w)+1, []string(nil)
	try := func(name string) {
		d := distance(w, name, best)
		if len(name) < 4 || d > best || d > slips(w) || name[0] < 'a' || name[0] > 'z' {
			return
		}
		if d < best {
			best, names = d, nil
		}
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	for _, name := range l.words.names {
		try(name)
	}
	for key := range l.aliases() {
		try(key)
	}
	slices.Sort(names)
	return names
}

// slips is how many slips a word of this length may hold.
func slips(w string) int {
	switch {
	case len(w) < 4:
		return 0
	case len(w) < 7:
		return 1
	}
	return 2
}

// distance counts the slips between a and b: a letter too many, too few,
// wrong, or two swapped. Beyond limit it returns limit+1.
func distance(a, b string, limit int) int {
	if d := len(a) - len(b); d > limit || -d > limit || limit < 0 {
		return limit + 1
	}
	var rows [3][40]int
	if len(b) >= len(rows[0]) {
		return limit + 1
	}
	before, prev, cur := rows[0][:len(b)+1], rows[1][:len(b)+1], rows[2][:len(b)+1]
	for j := range prev {
		prev[j] = j
	}
	for i := 1; i <= len(a); i++ {
		cur[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			cur[j] = min(prev[j]+1, cur[j-1]+1, prev[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				cur[j] = min(cur[j], before[j-2]+1)
			}
		}
		if slices.Min(cur) > limit {
			return limit + 1
		}
		before, prev, cur = prev, cur, before
	}
	return prev[len(b)]
}
