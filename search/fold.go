package search

// Fold brings a text into the form in which text and query meet: half width,
// small letters, simplified characters, no white space, no commas between the
// groups of a number. at holds the byte offset of each rune in s.
func Fold(s string) (folded []rune, at []int32) {
	t := analyze(s, nil)
	return t.runes, t.at[:len(t.runes)]
}
