package content

import "strings"

// inEnglish spells a reference in English words as IDs and Chinese references do:
// chapter2,section3 is 2.3, 2.3,paragraph4 is 2.3p4, table1,row3 is 表1r3, figure4source
// is 图4s. What has no such word comes back as it is. The key comes from refKey.
func inEnglish(key string) string {
	if rest, ok := cutWord(key, "chapter", "chap.", "chap", "ch."); ok {
		key = "第" + rest + "章"
		if chapter, section, within := cutAfterDigit(rest, "section", "sec.", "sec"); within {
			key = chapter + "." + section
		}
	} else if rest, ok := cutWord(key, "section", "sec.", "sec", "§"); ok {
		key = rest
	}
	for _, part := range []struct {
		words []string
		id    string
	}{
		{[]string{"paragraph", "para.", "para", "par."}, "p"},
		{[]string{"row"}, "r"},
	} {
		if before, after, ok := cutAfterDigit(strings.TrimSuffix(key, "章"), part.words...); ok {
			key = strings.TrimPrefix(before, "第") + part.id + after
		}
	}
	if before, ok := strings.CutSuffix(key, "source"); ok && endsInDigit(strings.TrimSuffix(before, ",")) {
		key = strings.TrimSuffix(before, ",") + "s"
	}
	return key
}

// cutWord is what follows the first of the words that a key begins with, if that is a
// number.
func cutWord(key string, words ...string) (rest string, ok bool) {
	for _, w := range words {
		if rest, ok := strings.CutPrefix(key, w); ok && leadingDigits(rest) != "" {
			return rest, true
		}
	}
	return "", false
}

// cutAfterDigit parts a key at the first of the words that stands between two numbers,
// with or without a comma before it.
func cutAfterDigit(key string, words ...string) (before, after string, ok bool) {
	for _, w := range words {
		before, after, ok = strings.Cut(key, w)
		before = strings.TrimSuffix(before, ",")
		if ok && endsInDigit(before) && leadingDigits(after) != "" {
			return before, after, true
		}
	}
	return "", "", false
}

func endsInDigit(s string) bool {
	return s != "" && s[len(s)-1] >= '0' && s[len(s)-1] <= '9'
}
