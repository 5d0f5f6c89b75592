package text

import "github.com/rivo/uniseg"

// tier ranks the places where a line may begin, the best last. Those below free are
// used only inside a run that is too long for a whole line.
type tier uint8

const (
	never     tier = iota // before white space, which hangs at the line's end
	forbidden             // would begin or end a line with the wrong punctuation
	number                // splits a number from itself, its sign or its unit
	word                  // splits a word
	soft                  // splits what belongs together for a lesser reason
	free                  // allowed
	must                  // a new paragraph
)

// opportunities finds where lines may break.
func (t *setter) opportunities() {
	for i := 1; i <= t.count(); i++ {
		if t.units[i-1].class.square() && t.units[i].class.square() {
			t.units[i].tier = free
			continue
		}
		i = max(i, t.unicode(i-1))
	}
	for i := 1; i <= t.count(); i++ {
		t.units[i].tier = t.corrected(i)
	}
	t.numbers()
}

// unicode marks the opportunities of UAX #14 from unit i to the next full-width unit,
// and returns that unit. Between full-width units the rules are simple, so running
// Chinese text does not need it.
func (t *setter) unicode(i int) int {
	rest, state, at := t.s[t.units[i].start:], -1, t.units[i].start
	for first := i; rest != ""; {
		var seg string
		seg, rest, _, state = uniseg.FirstLineSegmentInString(rest, state)
		for at += len(seg); t.units[i].start < at; {
			i++
			t.units[i].tier = soft
		}
		if t.units[i].start != at {
			continue // inside a cluster
		}
		t.units[i].tier = free
		if i > first && t.units[i].class.square() {
			return i
		}
	}
	return t.count()
}

// corrected returns the tier of unit i: that of UAX #14, corrected by the rules of
// Chinese typesetting.
func (t *setter) corrected(i int) tier {
	prev, cur := t.units[i-1].class, t.units[i].class
	switch {
	case prev == newline:
		return must
	case cur == newline || cur == space:
		return never
	case cur.closes():
		return forbidden
	case prev == space:
		return t.afterSpace(i)
	case prev.opens():
		return forbidden
	case prev == zeroBreak:
		return free
	case prev == digit && cur == digit:
		return number
	case prev.narrow() && cur.narrow():
		return t.inWord(i)
	}
	return t.betweenScripts(i)
}

// afterSpace allows a break after white space, except when it would leave an
// opener behind or a line of nothing but white space.
func (t *setter) afterSpace(i int) tier {
	i--
	for i >= 0 && t.units[i].class == space {
		i--
	}
	switch {
	case i < 0 || t.units[i].class == newline:
		return soft
	case t.units[i].class.opens():
		return forbidden
	}
	return free
}

// inWord returns the tier between two narrow characters without white space.
func (t *setter) inWord(i int) tier {
	prev, cur := t.units[i-1].class, t.units[i].class
	switch {
	case prev == hyphen && t.hyphenated(i):
		return free
	case cur == hyphen || cur == slash:
		return forbidden
	case cur == digit && prev == tightEnd && i > 1 && t.units[i-2].class == digit:
		return number // 4,550 and 40.91
	case prev.word() && cur.word():
		return word
	}
	return soft
}

// hyphenated reports whether the hyphen before unit i joins words long enough
// to part: two letters and three, so that G-Cloud, GAIA-X and Wi-Fi stay whole.
func (t *setter) hyphenated(i int) bool {
	before, behind := 0, 0
	for k := i - 2; k >= 0 && before < 3 && t.units[k].class == letter; k-- {
		before++
	}
	for k := i; behind < 3 && t.units[k].class == letter; k++ {
		behind++
	}
	return before >= 2 && behind >= 2 && before+behind >= 5
}

// betweenScripts returns the tier where at least one side is no narrow script.
func (t *setter) betweenScripts(i int) tier {
	prev, cur := t.units[i-1].class, t.units[i].class
	switch {
	case cur == hyphen && prev == closer && t.units[i+1].class == digit:
		return free // a minus: 、-1.8%
	case cur == slash || cur == hyphen:
		return forbidden
	case prev == slash || prev == sign || cur == sign && prev != closer:
		return soft // 低/无, 云+AI
	case isQuote(t.source(i - 1)):
		return t.besideQuote(i - 2)
	case isQuote(t.source(i)):
		return t.besideQuote(i + 1)
	}
	return max(t.units[i].tier, soft)
}

// besideQuote allows a break outside a quotation that has a square character
// at its edge. UAX #14 never does, because “ ” may face either way; around
// Latin they stay with the word, and ’ may be an apostrophe.
func (t *setter) besideQuote(edge int) tier {
	if edge >= 0 && (t.units[edge].class.square() || t.units[edge].class == wide) {
		return free
	}
	return word
}

func isQuote(s string) bool { return s == "“" || s == "”" || s == "‘" || s == "’" }
