package search

import (
	"cmp"
	"slices"
	"strings"
)

// readPrefix reads the last word as the start of a longer one.
func (r *reader) readPrefix(i int, w string) bool {
	if i+1 < len(r.toks) {
		return false
	}
	var names []string
	for _, name := range r.lib.words.names {
		if strings.HasPrefix(name, w) {
			names = append(names, name)
		}
	}
	if len(names) == 0 && len(w) >= 4 {
		names = shortest(keysWith(w))
	}
	return r.readAs(i, names, WhyPrefix)
}

func keysWith(prefix string) []string {
	var keys []string
	for key := range aliases() {
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

// readAs reads a Latin word as the words of the paper, or keys of the
// aliases, that were meant.
func (r *reader) readAs(i int, names []string, why string) bool {
	var found [][]tokenID
	for _, name := range names {
		if id, ok := r.lib.words.ids[name]; ok {
			found = append(found, []tokenID{id})
		}
	}
	if len(found) > 0 {
		r.explain(i, i+1, found, why, 0.9)
	}
	for _, name := range names {
		if a := aliases()[name]; a != nil {
			r.addAlias(i, i+1, a, isGuess(why))
		}
	}
	return len(names) > 0
}

// readTypo finds the words of the paper, and the keys of the aliases, that
// are fewest slips away.
func (r *reader) readTypo(i int, w string) bool {
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
	for _, name := range r.lib.words.names {
		try(name)
	}
	for key := range aliases() {
		try(key)
	}
	slices.Sort(names)
	return r.readAs(i, names, WhyTypo)
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
