package pdf

import (
	"strings"
	"unicode"

	"yunlan/content/shape"
)

// garbledShare is from which share of foreign letters text counts as garbled.
const garbledShare = .005

// usual are the scripts that a Chinese or English document has, formulas and names
// in it too.
var usual = []*unicode.RangeTable{
	unicode.Han, unicode.Latin, unicode.Greek, unicode.Cyrillic, unicode.Hiragana,
	unicode.Katakana, unicode.Hangul, unicode.Bopomofo, unicode.Common, unicode.Inherited,
}

// foreign counts the letters of scripts that the language of the document does not
// use, and characters without any meaning: fonts whose tables are wrong give these.
func foreign(lines []shape.Line) (wrong, all int) {
	scripts := map[*unicode.RangeTable]int{}
	for _, l := range lines {
		for _, r := range l.Text + strings.Join(l.Cells, "") {
			switch {
			case unicode.IsSpace(r):
				continue
			case r == unicode.ReplacementChar || unicode.Is(unicode.Co, r):
				wrong++
			case unicode.IsLetter(r) && !unicode.In(r, usual...):
				wrong++
				scripts[scriptOf(r)]++
			}
			all++
		}
	}
	for _, n := range scripts {
		if n*2 > all {
			wrong -= n // it is the language of the document
		}
	}
	return wrong, all
}

// scriptOf is the script that r belongs to.
func scriptOf(r rune) *unicode.RangeTable {
	for _, table := range unicode.Scripts {
		if unicode.Is(table, r) {
			return table
		}
	}
	return nil
}

// garbled counts the wrong letters where they are too many to be meant; 0 else.
func garbled(lines []shape.Line) int {
	wrong, all := foreign(lines)
	if float64(wrong) <= garbledShare*float64(all) {
		return 0
	}
	return wrong
}
