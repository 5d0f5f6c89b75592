package search

// Means is what the paper says for a word that readers use (阿里 and Aliyun for
// 阿里云), the usual one first; nil for a word that stands for itself alone.
func Means(word string) []string {
	if a := aliases()[bare(string(squeeze(word)))]; a != nil {
		return a.targets
	}
	return nil
}

// Folded is a name in the form in which names are compared: half width, lower
// case, simplified characters, no white space.
func Folded(name string) string { return string(squeeze(name)) }

// Spells reports whether typed is the whole of a name by its sound: pinyin,
// initials, or both (aliyun, aly), the last syllable perhaps unfinished.
func Spells(name, typed string) bool {
	start, end := SoundsAt(name, typed)
	return len(typed) > 1 && start == 0 && end == len([]rune(name))
}
