package search

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"yunlan/content/lang"
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

// readingTable says how characters are read. Most share their list of sounds with
// others: it takes 0.1 MB, a list for each 0.8.
type readingTable struct {
	lists [][]sound
	of    [lang.LastHan - lang.FirstHan + 1]uint16 // the list of each character; the first is empty
}

var readings = sync.OnceValue(func() *readingTable {
	t := &readingTable{lists: [][]sound{nil}}
	number := map[string]uint16{}
	for line := range strings.Lines(readingsTable) {
		syllable, chars, _ := strings.Cut(strings.TrimSpace(line), " ")
		b := blur(syllable)
		if number[b] == 0 {
			number[b] = uint16(len(number) + 1)
		}
		longer := map[uint16]uint16{} // by a list, that with this syllable as well
		for _, r := range chars {
			at := &t.of[r-lang.FirstHan]
			if longer[*at] == 0 {
				longer[*at] = uint16(len(t.lists))
				t.lists = append(t.lists, append(slices.Clip(t.lists[*at]), sound{syllable, number[b]}))
			}
			*at = longer[*at]
		}
	}
	return t
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
	if id < lang.FirstHan || id > lang.LastHan {
		return nil
	}
	t := readings()
	return t.lists[t.of[id-lang.FirstHan]]
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

// soundSame says whether two characters share a syllable.
func soundSame(a, b tokenID) bool {
	if a == b {
		return true
	}
	for _, x := range sounds(a) {
		for _, y := range sounds(b) {
			if x.syllable == y.syllable {
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
