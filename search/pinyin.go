package search

import "strings"

// readWholePinyin takes pinyin in which every syllable is whole.
func (r *reader) readWholePinyin(i int, w string) bool {
	if !whollySyllables(w) {
		return false
	}
	list := r.sounds(i, w)
	if len(list) == 0 || list[0].full < len(list[0].ids) || len(list[0].ids) == 1 && r.amongSyllables(i) {
		return false
	}
	r.explainSounds(i, i+1, list)
	return true
}

// amongSyllables says whether unknown Latin words stand beside token i: of
// several syllables (gong xin bu) none is a word by itself.
func (r *reader) amongSyllables(i int) bool {
	return i > 0 && r.toks[i-1].id == unknown || i+1 < len(r.toks) && r.toks[i+1].id == unknown
}

// readPinyin takes initials and syllables cut short.
func (r *reader) readPinyin(i int, w string) bool {
	list := r.sounds(i, w)
	if len(w) < 2 || len(list) == 0 || len(list[0].ids) == 1 && r.amongSyllables(i) {
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
	var key strings.Builder
	for _, t := range toks {
		key.WriteRune(rune(t.id))
	}
	s := found[key.String()]
	if s == nil {
		s = &sounding{}
		for _, t := range toks {
			s.ids = append(s.ids, t.id)
		}
		found[key.String()] = s
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
		if s.full == top.full && len(s.ids) == len(top.ids) && 3*s.count >= top.count && !sameIDs(s.ids, top.ids) {
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

func sameIDs(a, b []tokenID) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
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
