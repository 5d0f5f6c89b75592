package search

import (
	"cmp"
	"slices"
	"strings"
)

// readWords explains the Latin words that neither the paper nor the table of
// aliases has: a word in two parts, two words in one, a word being typed, a
// word mistyped, pinyin.
func (r *reader) readWords() {
	r.joinWords()
	for i, t := range r.toks {
		if t.id != unknown || r.explained[i] || isDigit(r.query.runes[t.start]) || !r.mayGuess() {
			continue
		}
		w := r.spelled(i, i+1)
		for _, read := range []func(int, string) bool{r.readSplit, r.readPrefix, r.readWholePinyin, r.readTypo, r.readPinyin} {
			if read(i, w) {
				r.explained[i] = true
				break
			}
		}
	}
}

// joinWords reads "open ai" and "server less" as one word, "ping tai" as one
// stretch of pinyin.
func (r *reader) joinWords() {
	for i := 0; i+1 < len(r.toks); i++ {
		a, b := r.toks[i].id, r.toks[i+1].id
		if !a.isWord() || !b.isWord() || r.explained[i] && r.explained[i+1] {
			continue
		}
		if id := r.lib.words.id([]rune(r.spelled(i, i+2))); id != unknown {
			r.explain(i, i+2, [][]tokenID{{id}}, WhyTypo, 1)
			continue
		}
		r.joinPinyin(i)
	}
}

// maxJoined bounds the words of pinyin that are read as one.
const maxJoined = 6

func (r *reader) joinPinyin(i int) {
	to := i
	for to < len(r.toks) && r.toks[to].id == unknown && !r.explained[to] {
		to++
	}
	if to-i < 2 || !whollySyllables(r.spelled(i, i+1)) || !whollySyllables(r.spelled(i+1, i+2)) || !r.mayGuess() {
		return
	}
	for to = min(to, i+maxJoined); to-i >= 2; to-- {
		if list := r.lib.soundsLike(r.spelled(i, to), 0); len(list) > 0 && list[0].full == len(list[0].ids) {
			r.explainSounds(i, to, list)
			return
		}
	}
}

// readSplit reads gpt4 and powerplatform as two words.
func (r *reader) readSplit(i int, w string) bool {
	for n := 1; n < len(w); n++ {
		a, b := r.lib.words.id([]rune(w[:n])), r.lib.words.id([]rune(w[n:]))
		if a != unknown && b != unknown && r.lib.count([]tokenID{a, b}) > 0 {
			r.explain(i, i+1, [][]tokenID{{a, b}}, WhyTypo, 1)
			return true
		}
	}
	return false
}

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
			r.addAlias(i, i+1, a)
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

// readWholePinyin takes pinyin in which every syllable is whole.
func (r *reader) readWholePinyin(i int, w string) bool {
	if !whollySyllables(w) {
		return false
	}
	list := r.sounds(i, w)
	if len(list) == 0 || list[0].full < len(list[0].ids) {
		return false
	}
	r.explainSounds(i, i+1, list)
	return true
}

// readPinyin takes initials and syllables cut short.
func (r *reader) readPinyin(i int, w string) bool {
	list := r.sounds(i, w)
	if len(w) < 2 || len(list) == 0 {
		return false
	}
	r.explainSounds(i, i+1, list)
	return true
}

// sounds prefers what follows the character in front, as typed: 平台gongcheng.
func (r *reader) sounds(i int, w string) []sounding {
	if i > 0 && !r.toks[i-1].id.isWord() && r.toks[i-1].id != breakToken {
		if list := r.lib.soundsLike(w, r.toks[i-1].id); len(list) > 0 {
			return list
		}
	}
	return r.lib.soundsLike(w, 0)
}

func (r *reader) explainSounds(from, to int, list []sounding) {
	why := WhyPinyin
	if list[0].full == 0 {
		why = WhyInitials
	}
	var found [][]tokenID
	for _, s := range list {
		found = append(found, s.ids)
	}
	r.explain(from, to, found, why, 1)
}

// explain reads tokens [from, to) as any of found and shows the first.
func (r *reader) explain(from, to int, found [][]tokenID, why string, factor float64) {
	reading := r.interpret(r.typed(from, to), r.lib.show(found[0]), why, found[0])
	r.groups++
	for _, ids := range found {
		r.alts = append(r.alts, alt{tokens: ids, from: from, to: to, factor: factor, reading: reading, group: r.groups})
	}
	for i := from; i < to; i++ {
		r.explained[i] = true
	}
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
