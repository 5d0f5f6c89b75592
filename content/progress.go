package content

import "unicode"

// charsPerMinute is a common pace for reading Chinese prose on a screen.
const charsPerMinute = 400

// Minutes is how long it takes to read that many characters, rounded up.
func Minutes(chars int) int { return (chars + charsPerMinute - 1) / charsPerMinute }

// Chars is the number of characters in the paper's blocks, white space apart:
// the measure of reading time.
func (p *Paper) Chars() int { return p.CharsBefore(len(p.Blocks)) }

// CharsBefore is the number of characters in the blocks before Blocks[i]; an i
// out of range counts as the nearest end.
func (p *Paper) CharsBefore(i int) int {
	if len(p.chars) == 0 {
		return 0
	}
	return p.chars[min(max(i, 0), len(p.Blocks))]
}

// count fills chars once: screens ask at every frame.
func (p *Paper) count() {
	p.chars = make([]int, len(p.Blocks)+1)
	for i, b := range p.Blocks {
		p.chars[i+1] = p.chars[i] + charsIn(b.Text)
	}
}

func charsIn(s string) int {
	n := 0
	for _, r := range s {
		if !unicode.IsSpace(r) {
			n++
		}
	}
	return n
}
