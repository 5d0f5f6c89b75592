package search

import "strings"

// SoundsLike reports whether typed spells a stretch of text by its sound: in
// whole syllables, initials, or both (yunjisuan, yjs, yunjs), without tones.
// The last syllable may be unfinished. Case and the ' between syllables do not
// count; typed that holds anything but Latin letters sounds like nothing.
//
// It is for narrowing short lists as somebody types; Engine.Search knows more.
func SoundsLike(text, typed string) bool {
	_, end := Spoken(text).At(typed)
	return end > 0
}

// Sounding is a text ready to be compared by its sound with all that is typed.
type Sounding struct {
	chars []tokenID
	first []uint32 // the letters that the sounds of each begin with, as bits
	any   uint32   // those of all
}

// Spoken readies a text.
func Spoken(text string) Sounding {
	most := len(text)/3 + 8
	s := Sounding{chars: make([]tokenID, 0, most), first: make([]uint32, 0, most)}
	for _, r := range text {
		id, first := tokenID(fold(r)), uint32(0)
		for _, sound := range sounds(id) {
			first |= 1 << (sound.syllable[0] - 'a')
		}
		s.chars, s.first, s.any = append(s.chars, id), append(s.first, first), s.any|first
	}
	return s
}

// Part is a stretch of the text, by its characters.
func (s Sounding) Part(from, to int) Sounding {
	return Sounding{s.chars[from:to], s.first[from:to], s.any}
}

// Len is the number of characters.
func (s Sounding) Len() int { return len(s.chars) }

// At is the first stretch of the text that typed spells, in characters; end is 0 for
// none.
func (s Sounding) At(typed string) (start, end int) { return s.within(typed, len(s.chars)) }

// Is reports whether typed spells the whole text.
func (s Sounding) Is(typed string) bool {
	_, end := s.within(typed, 1)
	return end > 0 && end == len(s.chars)
}

// within is At for a stretch that begins among the first n characters.
func (s Sounding) within(typed string, n int) (start, end int) {
	latin := strings.ToLower(strings.ReplaceAll(typed, "'", ""))
	if latin == "" || strings.Trim(latin, "abcdefghijklmnopqrstuvwxyz") != "" {
		return 0, 0
	}
	first := uint32(1) << (latin[0] - 'a')
	if s.any&first == 0 {
		return 0, 0
	}
	var held [maxSounding]token
	for i := range s.chars[:min(n, len(s.chars))] {
		if s.first[i]&first == 0 {
			continue
		}
		toks := held[:min(maxSounding, len(s.chars)-i)]
		for k := range toks {
			toks[k].id = s.chars[i+k]
		}
		if n, _ := spells(latin, toks, maxSounding); n > 0 {
			return i, i + n
		}
	}
	return 0, 0
}
