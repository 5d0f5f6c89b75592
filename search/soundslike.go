package search

import "strings"

// SoundsLike reports whether typed spells a stretch of text by its sound: in
// whole syllables, initials, or both (yunjisuan, yjs, yunjs), without tones.
// The last syllable may be unfinished. Case and the ' between syllables do not
// count; typed that holds anything but Latin letters sounds like nothing.
//
// It is for narrowing short lists as somebody types; Engine.Search knows more.
func SoundsLike(text, typed string) bool {
	_, end := SoundsAt(text, typed)
	return end > 0
}

// SoundsAt is the first stretch of text that typed spells, in characters; end
// is 0 for none.
func SoundsAt(text, typed string) (start, end int) {
	latin := strings.ToLower(strings.ReplaceAll(typed, "'", ""))
	if latin == "" || strings.Trim(latin, "abcdefghijklmnopqrstuvwxyz") != "" {
		return 0, 0
	}
	toks := make([]token, 0, len(text)/3)
	for _, r := range text {
		toks = append(toks, token{id: tokenID(fold(r))})
	}
	for i := range toks {
		if n, _ := spells(latin, toks[i:], maxSounding); n > 0 {
			return i, i + n
		}
	}
	return 0, 0
}
