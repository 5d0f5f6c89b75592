package overlay

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"yunlan/content"
	"yunlan/content/lang"
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

// names are the words of an item in the form in which they are compared.
type names struct {
	name, others, detail, key string
	words                     []string // of the others
	said                      []string
	sound                     search.Sounding   // of the name
	spoken                    search.Sounding   // of the others
	apart                     []search.Sounding // of each of them that is no Latin
	misses                    bool              // it does not answer what was typed last
}

func namesOf(it screen.Item) names {
	n := names{
		name: folded(it.Text), others: folded(it.Words), key: folded(it.Key), said: strings.Fields(it.Said),
		sound: search.Spoken(strings.Map(spokenOnly, it.Text)),
	}
	if !it.Off { // why it cannot be done is no name of it
		n.detail = folded(it.Detail)
	}
	n.words = strings.Fields(n.others)
	others := strings.Map(spokenOnly, it.Words)
	n.spoken = search.Spoken(others)
	at := 0
	for word := range strings.SplitSeq(others, " ") {
		size := utf8.RuneCountInString(word)
		if word != "" && word[0] >= utf8.RuneSelf { // Latin is matched by its letters
			n.apart = append(n.apart, n.spoken.Part(at, at+size))
		}
		at += size + 1
	}
	return n
}

// namesOfAll works out the names of items once, with the first letter that is typed; of
// a long list before that, aside.
func namesOfAll(items []screen.Item) func() []names {
	all := sync.OnceValue(func() []names {
		list := make([]names, len(items))
		for i := range items {
			list[i] = namesOf(items[i])
		}
		return list
	})
	const long = 500
	if len(items) > long {
		go all()
	}
	return all
}

// narrow works out which items are shown. Without a filter they stand as they
// were given; with one, those that answer it better come first.
func (l *List) narrow() {
	typed := folded(l.filter.Value())
	if l.msg.Ask != nil {
		typed = "" // the items answer what is typed
	}
	words := strings.Fields(typed)
	grows := l.narrowed != "" && strings.HasPrefix(typed, l.narrowed) && !strings.Contains(typed, "'") // which is no sound
	l.narrowed = typed
	var all []names
	if len(words) > 0 {
		all = l.names()
	}
	var by [misses][]int
	for i := range l.msg.Items {
		grade := begins
		switch {
		case len(words) > 0:
			grade = all[i].answer(words, grows)
		case l.msg.Items[i].Said != "":
			grade = misses
		}
		if grade < misses {
			by[grade] = append(by[grade], i)
		}
	}
	l.shown, l.window = slices.Concat(by[:]...), widget.Window{}
}

// answer grades an item. Where what was typed last only grows, what did not answer that
// does not answer it now.
func (n *names) answer(words []string, grows bool) int {
	if grows && n.misses && len(n.said) == 0 {
		return misses
	}
	grade := n.worst(words)
	n.misses = grade == misses
	return grade
}

// worst grades an item by the word it answers worst.
func (n *names) worst(words []string) int {
	if len(n.said) > 0 {
		if len(words) == 1 && slices.Contains(n.said, words[0]) {
			return commands
		}
		return misses
	}
	if n.name == strings.Join(words, " ") {
		return is
	}
	worst := begins
	for _, w := range words {
		if worst = max(worst, n.grade(w)); worst == misses {
			return misses
		}
	}
	return worst
}

func (n *names) grade(word string) int {
	at := strings.Index(n.name, word)
	switch {
	case at == 0:
		return begins
	case at > 0 && !within(n.name, at):
		return starts
	}
	switch heard := n.heard(word); {
	case heard < sounds:
		return heard
	case heard == sounds, slices.ContainsFunc(n.words, func(w string) bool { return strings.HasPrefix(w, word) }):
		return sounds
	case at > 0:
		return holds
	case strings.Contains(n.detail, word), strings.Contains(n.others, word), strings.Contains(n.key, word):
		return mentions
	}
	if _, end := n.spoken.At(word); end > 0 {
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
func (n *names) heard(word string) int {
	if word[0] >= utf8.RuneSelf {
		return misses // no sound is spelled so
	}
	start, end := n.sound.At(word)
	if end > 0 && start == 0 && end == n.sound.Len() ||
		slices.ContainsFunc(n.apart, func(other search.Sounding) bool { return other.Is(word) }) {
		return soundsAll
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
	if !lang.BasicHan(r) && unicode.IsPunct(r) {
		return -1
	}
	return r
}

// folded is the form in which names and what is typed meet: small letters of
// half width.
func folded(s string) string {
	return strings.Map(func(r rune) rune {
		if lang.BasicHan(r) {
			return r
		}
		return unicode.ToLower(content.NarrowRune(r))
	}, s)
}
