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
