package pdf

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"yunlan/content/shape"
)

// placed is a line of the text with its page.
type placed struct {
	*line
	page int
}

// setting is how the text of a document is set in print.
type setting struct {
	lines   []placed // without running text
	size    float64  // of most of the text
	leading map[float64]float64
	rights  []float64 // the right edges of columns, ascending
	lefts   []float64 // the left edge of the text on each page
	ragged  bool      // it is set line by line: paragraphs stand as far apart as other lines
	wraps   bool      // and the lines of one paragraph closer
}

func newSetting(pages []page) *setting {
	s := &setting{leading: map[float64]float64{}, lefts: make([]float64, len(pages))}
	sizes := map[float64]int{}
	for n := range pages {
		for _, l := range pages[n].lines {
			if !l.furniture {
				sizes[l.size] += utf8.RuneCountInString(l.text)
			}
		}
	}
	s.size = shape.Commonest(sizes)
	for n := range pages {
		pages[n].sink(s.size)
		for i := range pages[n].lines {
			if l := &pages[n].lines[i]; !l.furniture {
				s.lines = append(s.lines, placed{l, n})
			}
		}
	}
	s.measureLeading()
	s.measureRights()
	s.measureLefts()
	return s
}

// sink moves what the file has behind the text of a page, though it stands above the
// end of it in smaller print, to its place: the words in pictures. Otherwise they
// would stand within a paragraph that goes on overleaf.
func (p *page) sink(size float64) {
	text := len(p.lines)
	for text > 0 && (p.lines[text-1].furniture || p.lines[text-1].size < size*.95) {
		text--
	}
	if text == 0 || text == len(p.lines) {
		return
	}
	moved, low, end := []line(nil), math.Inf(1), p.lines[text-1].base
	kept := slices.Clone(p.lines[:text])
	for _, l := range p.lines[text:] {
		if l.furniture || l.base < end {
			kept = append(kept, l)
			continue
		}
		moved, low = append(moved, l), min(low, l.base)
	}
	at := slices.IndexFunc(kept, func(l line) bool { return !l.furniture && l.base < low })
	if len(moved) > 0 && at >= 0 {
		p.lines = slices.Insert(kept, at, moved...)
	}
}

// measureLefts finds where the text begins on each page: facing pages differ.
func (s *setting) measureLefts() {
	all := make([][]float64, len(s.lefts))
	for _, l := range s.lines {
		if l.size >= s.size*.9 {
			all[l.page] = append(all[l.page], l.left)
		}
	}
	for n, lefts := range all {
		if len(lefts) > 0 {
			s.lefts[n] = slices.Min(lefts)
		}
	}
}

// edge is the right edge of the column that l stands in, its own where there is none.
func (s *setting) edge(l placed) float64 {
	for _, at := range s.rights {
		if at >= l.right-s.size/2 {
			return at
		}
	}
	return l.right
}

// paragraphs marks where paragraphs begin.
func (s *setting) paragraphs() {
	fresh := false // the line before is the first of its paragraph
	items := s.items()
	for k, l := range s.lines {
		switch {
		case l.level > 0 || k == 0 || items[k]:
			l.apart = true
		default:
			l.apart = s.begins(s.lines[k-1], l, fresh)
		}
		fresh = l.apart
	}
	for k, l := range s.lines { // the lines of a heading are one
		if l.level == 0 {
			continue
		}
		for n := range l.joined {
			s.lines[k+1+n].apart = false
		}
		if next := k + 1 + l.joined; next < len(s.lines) {
			s.lines[next].apart = true
		}
	}
}

// begins reports whether a paragraph begins with l, which follows last; fresh says
// that last is the first line of its own.
func (s *setting) begins(last, l placed, fresh bool) bool {
	em := max(l.size, last.size)
	if math.Abs(l.size-last.size) > .12*em || l.table != last.table {
		return true
	}
	below := l.page == last.page && l.base < last.base+1
	gap := last.base - l.base
	switch leading := s.leading[l.size]; {
	case below && gap < .3*em: // pieces of one line
		return false
	case below && leading > 0 && gap > 1.3*leading+1, below && leading == 0 && gap > 2.2*em:
		return true
	case bullet(l.text), led(last.text):
		return true
	}
	if l.bold && !last.bold && numbered(l.text) || l.bold && last.bold && fresh && numbered(l.text) {
		return true
	}
	closer := s.closer(last, l)
	if s.wraps && below && !closer {
		return true
	}
	if !closer && last.right+firstWord(l.text)*l.size < s.edge(last)-.9*em {
		return true
	}
	switch indent := (l.left - s.lefts[l.page]) - (last.left - s.lefts[last.page]); {
	case indent > .8*em:
		return !(fresh && (bullet(last.text) || numbered(last.text)))
	case indent < -.8*em:
		return !fresh && below
	}
	return false
}

// led reports a line of a contents page: leaders before a page number.
func led(s string) bool {
	body := strings.TrimRight(s, "0123456789IVXivx ")
	for _, sign := range []string{"...", ". . .", "…", "⋯", "···", "———"} {
		if body != s && strings.HasSuffix(body, sign) {
			return true
		}
	}
	return false
}

// firstWord is the width, in ems, of what would have to fit on the line before.
func firstWord(s string) float64 {
	n := 0.0
	for _, r := range s {
		switch {
		case shape.Wide(r) && n == 0:
			return 1
		case shape.Wide(r) || unicode.IsSpace(r):
			return n
		}
		n += .5
	}
	return n
}

// bullet reports the sign of a list item at the start of s.
func bullet(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	if strings.ContainsRune("•●○■□◆◇▪▶►‣◦➢✓", r) || r >= 0xF000 && r <= 0xF0FF {
		return true
	}
	return strings.ContainsRune("-–*·", r) && strings.HasPrefix(s[size:], " ")
}

// numbered reports a number at the start of s, as items have.
func numbered(s string) bool {
	s = strings.TrimLeft(s, "（([")
	rest := strings.TrimLeft(s, "0123456789一二三四五六七八九十")
	return rest != s && strings.ContainsAny(firstRune(rest), ".、)）]．")
}

func firstRune(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError {
		return " "
	}
	return s[:size]
}
