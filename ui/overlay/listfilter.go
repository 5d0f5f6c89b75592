package overlay

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"yunlan/content"
	"yunlan/search"
	"yunlan/ui/screen"
	"yunlan/ui/widget"
)

// How well an item answers what was typed, by its name or another word for it.
const (
	commands   = iota // it is said for nothing else
	is                // it is its name
	begins            // its name begins with it
	starts            // a word of its name does
	soundsAll         // its name, or another, sounds like it
	soundsFrom        // its name begins to
	sounds            // something in its name does, or another word begins with it
	holds             // its name holds it, within a word
	mentions          // it is said of it
	misses
)

// narrow works out which items are shown. Without a filter they stand as they
// were given; with one, those that answer it better come first.
func (l *List) narrow() {
	words := strings.Fields(folded(l.filter.Value()))
	if l.msg.Ask != nil {
		words = nil // the items answer them
	}
	grade := make(map[int]int, len(l.msg.Items))
	l.shown, l.window = l.shown[:0], widget.Window{}
	for i, it := range l.msg.Items {
		if grade[i] = answers(it, words); grade[i] < misses {
			l.shown = append(l.shown, i)
		}
	}
	slices.SortStableFunc(l.shown, func(a, b int) int { return cmp.Compare(grade[a], grade[b]) })
}

// answers grades an item by the word it answers worst.
func answers(it screen.Item, words []string) int {
	if it.Said != "" {
		if len(words) == 1 && slices.Contains(strings.Fields(it.Said), words[0]) {
			return commands
		}
		return misses
	}
	name := folded(it.Text)
	if it.Off { // why it cannot be done is no name of it
		it.Detail = ""
	}
	if len(words) > 0 && name == strings.Join(words, " ") {
		return is
	}
	worst := begins
	for _, w := range words {
		worst = max(worst, grade(it, name, w))
	}
	return worst
}

func grade(it screen.Item, name, word string) int {
	at := strings.Index(name, word)
	switch {
	case at == 0:
		return begins
	case at > 0 && !within(name, at):
		return starts
	}
	switch heard := heard(it, word); {
	case heard < sounds:
		return heard
	case heard == sounds, wordBegins(folded(it.Words), word):
		return sounds
	case at > 0:
		return holds
	case strings.Contains(folded(it.Detail+" "+it.Words+" "+it.Key), word), search.SoundsLike(it.Words, word):
		return mentions
	}
	return misses
}

// within reports that the letter at a byte of s stands inside a Latin word.
func within(s string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	here, _ := utf8.DecodeRuneInString(s[at:])
	return isLatin(before) && isLatin(here)
}

func isLatin(r rune) bool { return r >= 'a' && r <= 'z' }

// heard grades an item by its sound: of the whole name or another, from the
// name's beginning, somewhere in it.
func heard(it screen.Item, word string) int {
	if word[0] >= utf8.RuneSelf {
		return misses // no sound is spelled so
	}
	name := strings.Map(spokenOnly, it.Text)
	start, end := search.SoundsAt(name, word)
	if end > 0 && start == 0 && end == utf8.RuneCountInString(name) {
		return soundsAll
	}
	for other := range strings.FieldsSeq(strings.Map(spokenOnly, it.Words)) {
		if other[0] < utf8.RuneSelf {
			continue // Latin is matched by its letters
		}
		if start, end := search.SoundsAt(other, word); end > 0 && start == 0 && end == utf8.RuneCountInString(other) {
			return soundsAll
		}
	}
	switch {
	case end > 0 && start == 0:
		return soundsFrom
	case end > 0:
		return sounds
	}
	return misses
}

// spokenOnly drops punctuation, which nobody types between two sounds.
func spokenOnly(r rune) rune {
	if unicode.IsPunct(r) {
		return -1
	}
	return r
}

// wordBegins reports whether one of the words of s begins with the prefix.
func wordBegins(s, prefix string) bool {
	for w := range strings.FieldsSeq(s) {
		if strings.HasPrefix(w, prefix) {
			return true
		}
	}
	return false
}

// folded is the form in which names and what is typed meet: small letters of
// half width.
func folded(s string) string { return strings.ToLower(content.Narrow(s)) }
