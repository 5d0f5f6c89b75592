package search

import (
	"slices"
	"strings"
)

// readSpacedPinyin takes several words of whole syllables as one stretch (ping
// tai). Tone marks are gone by folding.
func readSpacedPinyin(q *tokens) []reading {
	var list []reading
	end := 0
	for _, i := range q.foreign() {
		if i < end {
			continue
		}
		if r, ok := q.joinPinyin(i); ok {
			list = append(list, r)
			end = r.to
		}
	}
	return list
}

// readWholePinyin takes words of pinyin in which every syllable is whole.
func readWholePinyin(q *tokens) []reading {
	var list []reading
	for _, i := range q.strange() {
		w := q.spelled(i, i+1)
		if !whollySyllables(w) {
			continue
		}
		if s := q.sounds(i, w); len(s) > 0 && s[0].full == len(s[0].ids) && !(len(s[0].ids) == 1 && q.amongSyllables(i)) {
			list = append(list, q.asSounds(i, i+1, s))
		}
	}
	return list
}

// readPinyin takes initials and syllables cut short.
func readPinyin(q *tokens) []reading {
	var list []reading
	for _, i := range q.misspelt() {
		w := q.spelled(i, i+1)
		if s := q.sounds(i, w); len(w) > 1 && len(s) > 0 && !(len(s[0].ids) == 1 && q.amongSyllables(i)) {
			list = append(list, q.asSounds(i, i+1, s))
		}
	}
	return list
}

// maxJoined bounds the words of pinyin that are read as one.
const maxJoined = 6

// joinPinyin reads the words of pinyin from i on as one stretch.
func (q *tokens) joinPinyin(i int) (r reading, ok bool) {
	to := i
	for to < len(q.tokens) && q.tokens[to].id.isWord() && !q.taken[to] && to-i < maxJoined && whollySyllables(q.spelled(to, to+1)) {
		to++
	}
	for ; to-i >= 2; to-- {
		if s := q.lib.soundsLike(q.spelled(i, to), 0); len(s) > 0 && s[0].full == len(s[0].ids) {
			return q.asSounds(i, to, s), true
		}
	}
	return reading{}, false
}

// amongSyllables reports whether unknown Latin words stand beside token i: of
// several syllables (gong xin bu) none is a word by itself.
func (q *tokens) amongSyllables(i int) bool {
	return i > 0 && q.tokens[i-1].id == unknown || i+1 < len(q.tokens) && q.tokens[i+1].id == unknown
}

// sounds prefers what follows the character in front, as typed: 平台gongcheng.
func (q *tokens) sounds(i int, w string) []sounding {
	if i > 0 && !q.tokens[i-1].id.isWord() && q.tokens[i-1].id != breakToken {
		if list := q.lib.soundsLike(w, q.tokens[i-1].id); len(list) > 0 {
			return list
		}
	}
	return q.lib.soundsLike(w, 0)
}

func (q *tokens) asSounds(from, to int, list []sounding) reading {
	why := WhyPinyin
	if list[0].full == 0 {
		why = WhyInitials
	}
	var found [][]tokenID
	for _, s := range list {
		found = append(found, s.ids)
	}
	return q.as(from, to, found, why, 1)
}

// phonetics is the paper by its sound: where a character may start with a
// letter.
type phonetics struct {
	starts [26][]place
}

func (l *library) readSounds() *phonetics {
	p := &phonetics{}
	for i := range l.passages {
		for k, t := range l.passages[i].tokens {
			var done [26]bool
			for _, s := range sounds(t.id) {
				if c := s.syllable[0] - 'a'; !done[c] {
					done[c] = true
					p.starts[c] = append(p.starts[c], place{int32(i), int32(k)})
				}
			}
		}
	}
	return p
}

// sounding is a stretch of the paper that sounds like what was typed.
type sounding struct {
	ids   []tokenID
	full  int // syllables typed in full
	count int
}

// maxSounding bounds the characters that pinyin stands for.
const maxSounding = 16

// soundsLike finds the words that latin may spell, in whole syllables,
// initials, or both; the best first. Where it spells none, it may be the
// beginning of some. before, unless 0, stands in front.
func (l *library) soundsLike(latin string, before tokenID) []sounding {
	if latin == "" || latin[0] < 'a' || latin[0] > 'z' {
		return nil
	}
	found, begun := map[string]*sounding{}, map[string]*sounding{}
	for _, at := range l.phonetics().starts[latin[0]-'a'] {
		ps := &l.passages[at.passage]
		toks := ps.tokens
		if before != 0 && (at.token == 0 || toks[at.token-1].id != before) {
			continue
		}
		n, full := spells(latin, toks[at.token:], maxSounding)
		k := int(at.token)
		switch {
		case n == 0:
		case l.sayable(ps, k, n, full):
			note(found, toks[k:k+n], full)
		case full > 0 && l.lexicon().begins(ps, k, n):
			note(begun, toks[k:l.lexicon().wordEnd(ps, k+n)], full)
		}
	}
	if len(found) == 0 {
		found = begun
	}
	return bestSoundings(found)
}

// sayable says whether a stretch of a passage is something that a reader may
// have meant: words, or one character whose syllable is whole.
func (l *library) sayable(ps *passage, k, n, full int) bool {
	edges := l.lexicon().edges[ps.order]
	return l.lexicon().whole(ps, k, n) || n == 1 && full == 1 && edges[k] && edges[k+1]
}

func note(found map[string]*sounding, toks []token, full int) {
	ids := idsOf(toks)
	s := found[spellIDs(ids)]
	if s == nil {
		s = &sounding{ids: ids}
		found[spellIDs(ids)] = s
	}
	s.full = max(s.full, full)
	s.count++
}

// bestSoundings keeps those with the most whole syllables, and of them those
// that the paper says about as often as the one it says most.
func bestSoundings(found map[string]*sounding) []sounding {
	var top sounding
	for _, s := range found {
		if s.better(top) {
			top = *s
		}
	}
	if top.count == 0 {
		return nil
	}
	list := []sounding{top}
	for _, s := range found {
		if s.full == top.full && len(s.ids) == len(top.ids) && 3*s.count >= top.count && !slices.Equal(s.ids, top.ids) {
			list = append(list, *s)
		}
	}
	return list
}

func (s *sounding) better(t sounding) bool {
	a, b := s.full*1000+s.count*10-len(s.ids), t.full*1000+t.count*10-len(t.ids)
	if a != b || t.count == 0 {
		return a > b || t.count == 0
	}
	return s.ids[0] < t.ids[0]
}

// spells says how many tokens latin spells from the first of toks on, and how
// many of them by whole syllables; 0 when it does not come out even.
func spells(latin string, toks []token, depth int) (n, full int) {
	if len(toks) == 0 || depth == 0 {
		return 0, 0
	}
	for _, snd := range sounds(toks[0].id) {
		s := snd.syllable
		whole := strings.HasPrefix(latin, s)
		if whole {
			if len(latin) == len(s) {
				return 1, 1
			}
			if k, f := spells(latin[len(s):], toks[1:], depth-1); k > 0 && f+1 > full {
				n, full = k+1, f+1
			}
		}
		if !whole && strings.HasPrefix(s, latin) && n == 0 {
			n = 1 // the tail is being typed
		}
		if k, f := spellsInitial(latin, s, toks, depth); k > 0 && (n == 0 || f > full) {
			n, full = k, f
		}
	}
	return n, full
}

// spellsInitial goes on after the initial of syllable s.
func spellsInitial(latin, s string, toks []token, depth int) (n, full int) {
	for _, size := range [2]int{2, 1} {
		if size == 2 && (len(s) < 2 || s[1] != 'h') || len(latin) <= size || !strings.HasPrefix(latin, s[:size]) {
			continue
		}
		if k, f := spells(latin[size:], toks[1:], depth-1); k > 0 {
			return k + 1, f
		}
	}
	return 0, 0
}
