package content

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"yunlan/content/shape"
)

// sizes is what the sizes of print tell of headings, of text whose source knows them.
// Bold print counts as half a point more.
type sizes struct {
	body  float64
	least map[form]float64 // a number of that form is a heading's from this size on
	top   form             // the highest form of such headings
	bare  map[int]bool     // lines that are titles by their print alone
}

// How much larger than the text a heading is, and how many make a rule.
const (
	larger      = 1.1
	leastOfForm = 2
	boldAdds    = .5
	widestHead  = 70 // cells
	halfPoint   = .5
)

// print is the size of line i.
func (p *parser) print(i int) float64 {
	size := p.lines[i].src.Size
	if p.lines[i].src.Bold {
		size += boldAdds
	}
	return size
}

// prominent reports print that stands out from the text.
func (s sizes) prominent(size float64) bool { return size >= s.body*larger || size >= s.body+boldAdds }

// measureSizes looks at the print of the numbered titles: where those of one form
// stand out, the others with that form are items of lists.
func (p *parser) measureSizes() {
	if p.doc.Flow != shape.Printed || p.certainOnly {
		return
	}
	weight := map[int]int{}
	for i, l := range p.lines {
		weight[int(p.print(i)*4+.5)] += l.width
	}
	p.sizes.body = float64(shape.Commonest(weight)) / 4
	found := map[form][]float64{}
	for i, l := range p.lines {
		n := readNumber(l.text)
		if n.form == 0 || !l.src.Apart || p.markedTitle(i) == i || !p.sizes.prominent(p.print(i)) {
			continue
		}
		found[n.form] = append(found[n.form], p.print(i))
	}
	p.sizes.least = map[form]float64{}
	for f := partForm; f <= circledForm; f++ {
		if len(found[f]) < leastOfForm {
			continue
		}
		t := map[int]int{}
		for _, size := range found[f] {
			t[int(size*4+.5)]++
		}
		p.sizes.least[f] = float64(shape.Commonest(t))/4 - halfPoint
		if p.sizes.top == 0 {
			p.sizes.top = f
		}
	}
	p.findBare()
}

// manyTimes is how often labels return that are no titles: 示例, 注意.
const manyTimes = 4

// findBare finds the titles without a number that stand out by their print. Of those
// before the first text only the last is one: the others are the cover's.
func (p *parser) findBare() {
	times := map[string]int{}
	var found []int
	cover := true
	for i, l := range p.lines {
		switch {
		case p.bareTitle(i):
			if cover {
				found = found[:0]
			}
			found = append(found, i)
			times[l.text]++
		case l.width*2 > p.mode && !p.sizes.prominent(p.print(i)):
			cover = false
		}
	}
	p.sizes.bare = map[int]bool{}
	for _, i := range found {
		p.sizes.bare[i] = times[p.lines[i].text] < manyTimes
	}
}

// bareTitle reports a line that stands out by its print as titles do.
func (p *parser) bareTitle(i int) bool {
	l := p.lines[i]
	return l.src.Apart && l.src.Style == shape.Plain && l.src.Size >= p.sizes.body*larger && l.width <= widestHead &&
		readNumber(l.text).form == 0 && p.markedTitle(i) > i && !p.isTitle(l.text) && p.textBelow(i) && titleLetters(l.text)
}

// stands reports whether print allows the number n of line i to be a heading's.
func (p *parser) stands(i int, n number) bool {
	least, ok := p.sizes.least[n.form]
	if ok {
		return p.print(i) >= min(least, p.sizes.body*larger+boldAdds) && p.sizes.prominent(p.print(i))
	}
	return n.form > p.sizes.top
}

// standsOut reports that print does not speak against a title on line i: where other
// titles stand out, it does so too.
func (p *parser) standsOut(i int) bool {
	return len(p.sizes.least) == 0 || p.sizes.prominent(p.print(i))
}

// isTitle reports that s is in the title of the document.
func (p *parser) isTitle(s string) bool {
	return strings.Contains(titleKey(p.doc.Meta.Title), titleKey(s))
}

// sizedLevel is the level of a title without a number that stands out by its print,
// 0 for none: that of the numbered titles of its size.
func (p *parser) sizedLevel(i int) int {
	if !p.sizes.bare[i] {
		return 0
	}
	level := 1
	for f := partForm; f <= circledForm; f++ {
		least, ok := p.sizes.least[f]
		if !ok {
			continue
		}
		if p.print(i) >= least {
			return level
		}
		level++
	}
	return min(level, maxLevel)
}

// textBelow reports whether text of the usual size follows on the page of line i or
// the next, as after covers it does not.
func (p *parser) textBelow(i int) bool {
	for k := i + 1; k < len(p.lines) && p.lines[k].page <= p.lines[i].page+1; k++ {
		if p.lines[k].width*2 > p.mode && p.print(k) <= p.sizes.body+halfPoint {
			return true
		}
	}
	return false
}

// titleLetters reports that s begins with a letter or an opening quotation mark and
// is mostly letters, more than one.
func titleLetters(s string) bool {
	letters, all := 0, 0
	if first, _ := utf8.DecodeRuneInString(s); !unicode.IsLetter(first) && !unicode.IsDigit(first) && !strings.ContainsRune("《“「\"", first) {
		return false
	}
	for _, r := range s {
		if unicode.IsSpace(r) {
			continue
		}
		all++
		if unicode.IsLetter(r) && (r < 0x1D400 || r > 0x1D7FF) { // those are of formulas
			letters++
		}
	}
	return letters > 1 && letters*2 > all
}
