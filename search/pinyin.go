package search

import (
	_ "embed"
	"strings"
	"sync"
)

// readingsTable is made from pinyin-data by ./gen; see NOTICE.
//
//go:embed readings.txt
var readingsTable string

// sound is a syllable without its tone; blurred, it drops what speakers of
// the south do not tell apart: the h of zh, ch, sh and the g of ang, eng, ing.
type sound struct {
	syllable string
	blurred  uint16
}

// readings gives each character its sounds.
var readings = sync.OnceValue(func() *[lastHan - firstHan + 1][]sound {
	var table [lastHan - firstHan + 1][]sound
	pool := make([]sound, 0, len(readingsTable)/3)
	number := map[string]uint16{}
	for line := range strings.Lines(readingsTable) {
		syllable, chars, _ := strings.Cut(strings.TrimSpace(line), " ")
		b := blur(syllable)
		if number[b] == 0 {
			number[b] = uint16(len(number) + 1)
		}
		for _, r := range chars {
			at := &table[r-firstHan]
			if len(*at) == 0 {
				pool = append(pool, sound{syllable, number[b]})
				*at = pool[len(pool)-1 : len(pool) : len(pool)]
			} else {
				*at = append(*at, sound{syllable, number[b]})
			}
		}
	}
	return &table
})

// syllables is the set of them all.
var syllables = sync.OnceValue(func() map[string]bool {
	set := make(map[string]bool, 512)
	for line := range strings.Lines(readingsTable) {
		s, _, _ := strings.Cut(line, " ")
		set[s] = true
	}
	return set
})

// whollySyllables says whether latin can be cut into syllables.
func whollySyllables(latin string) bool {
	reach := make([]bool, len(latin)+1)
	reach[0] = true
	for i := range latin {
		for n := 1; reach[i] && n <= 6 && i+n <= len(latin); n++ {
			reach[i+n] = reach[i+n] || syllables()[latin[i:i+n]]
		}
	}
	return reach[len(latin)]
}

// sounds returns how a character may be read; nil for others.
func sounds(id tokenID) []sound {
	if id < firstHan || id > lastHan {
		return nil
	}
	return readings()[id-firstHan]
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

// soundsLike finds the stretches that latin may spell, in whole syllables,
// initials, or both; the best first. before, unless 0, stands in front.
func (l *library) soundsLike(latin string, before tokenID) []sounding {
	if latin == "" || latin[0] < 'a' || latin[0] > 'z' {
		return nil
	}
	found := map[string]*sounding{}
	for _, at := range l.phonetics().starts[latin[0]-'a'] {
		toks := l.passages[at.passage].tokens
		if before != 0 && (at.token == 0 || toks[at.token-1].id != before) {
			continue
		}
		n, full := spells(latin, toks[at.token:], maxSounding)
		if n == 0 {
			continue
		}
		note(found, toks[at.token:int(at.token)+n], full)
	}
	return bestSoundings(found)
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

// alike says whether two characters may be read alike.
func alike(a, b tokenID) bool {
	if a == b {
		return true
	}
	for _, x := range sounds(a) {
		for _, y := range sounds(b) {
			if x.blurred == y.blurred {
				return true
			}
		}
	}
	return false
}

func blur(s string) string {
	if len(s) > 2 && s[1] == 'h' {
		s = s[:1] + s[2:]
	}
	if strings.HasSuffix(s, "ang") || strings.HasSuffix(s, "eng") || strings.HasSuffix(s, "ing") {
		s = s[:len(s)-1]
	}
	return s
}
