package content

import (
	"cmp"
	"unicode"
)

// charsPerMinute is a common pace for reading Chinese prose on a screen.
const charsPerMinute = 400

// lettersPerChar is how many letters are read in the time of a Chinese character:
// English is read at 238 words a minute (Brysbaert 2019, doi 10.1016/j.jml.2019.104047),
// a word has about five letters.
const lettersPerChar = 3

// Minutes is how long it takes to read that many Chinese characters, rounded up.
func Minutes(chars int) int { return (*Paper)(nil).Minutes(chars, 0) }

// Minutes is how long it takes to read so many characters of the paper, rounded up.
// pace is Chinese characters a minute, 0 for a common one.
func (p *Paper) Minutes(chars, pace int) int {
	pace = cmp.Or(pace, charsPerMinute)
	if p != nil && p.length.latin {
		pace *= lettersPerChar
	}
	return (chars + pace - 1) / pace
}

// length is how much there is to read.
type length struct {
	chars []int // before Blocks[i], for CharsBefore
	latin bool  // most of them are letters of an alphabet
}

// Chars is the number of characters in the paper's blocks, white space apart:
// the measure of reading time.
func (p *Paper) Chars() int { return p.CharsBefore(len(p.Blocks)) }

// CharsBefore is the number of characters in the blocks before Blocks[i]; an i
// out of range counts as the nearest end.
func (p *Paper) CharsBefore(i int) int {
	if len(p.length.chars) == 0 {
		return 0
	}
	return p.length.chars[min(max(i, 0), len(p.Blocks))]
}

// count fills chars once: screens ask at every frame.
func (p *Paper) count() {
	p.length.chars = make([]int, len(p.Blocks)+1)
	letters := 0
	for i, b := range p.Blocks {
		chars, latin := charsIn(b.Text)
		p.length.chars[i+1] = p.length.chars[i] + chars
		letters += latin
	}
	p.length.latin = 2*letters > p.Chars()
}

// charsIn counts the characters of s, white space apart, and those of them that are
// letters without wide ones.
func charsIn(s string) (chars, letters int) {
	for _, r := range s {
		if !unicode.IsSpace(r) {
			chars++
		}
		if r < firstWide && unicode.IsLetter(r) {
			letters++
		}
	}
	return chars, letters
}

// firstWide is where the scripts of East Asia begin; letters before it are narrow.
const firstWide = 0x2E80
