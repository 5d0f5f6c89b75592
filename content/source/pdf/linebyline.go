package pdf

import (
	"math"
	"strings"

	"yunlan/content/sentence"
)

// lineByLine is the right edge of a document that is set line by line: nearly every line
// that has room left for what follows it ends a sentence, or what follows is an item.
func (s *setting) lineByLine() (edge float64, ok bool) {
	for _, l := range s.lines {
		if math.Abs(l.size-s.size) < 1 {
			edge = max(edge, l.right)
		}
	}
	short, ended, all := 0, 0, 0
	for k := 1; k < len(s.lines); k++ {
		last, l := s.lines[k-1], s.lines[k]
		if math.Abs(l.size-last.size) > 1 || last.size < s.size-1 || last.table > 0 {
			continue
		}
		all++
		if last.right+firstWord(l.text)*l.size >= edge-.9*l.size {
			continue
		}
		short++
		if closes(last.text) || bullet(l.text) || numbered(l.text) || numbered(last.text) || bullet(last.text) {
			ended++
		}
	}
	return edge, short*10 >= all*7 && ended*10 >= short*9
}

// closer reports that l stands closer to last than paragraphs of one line stand to each
// other.
func (s *setting) closer(last, l placed) bool {
	gap := last.base - l.base
	return s.ragged && l.page == last.page && l.size == last.size && gap > .8*l.size && gap < .9*s.leading[l.size]
}

// closes reports a line that ends where a sentence or its clause may.
func closes(s string) bool {
	return strings.ContainsRune("。！？；：.!?;:", sentence.Last(strings.TrimRight(s, " ")))
}
