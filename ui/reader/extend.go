package reader

import (
	"strings"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"github.com/rivo/uniseg"
)

// extendTo moves the point of the selection.
func (s *Screen) extendTo(to spot) tea.Cmd {
	s.sel.point, s.sel.column = to, -1
	s.showSpot(to)
	return nil
}

// extendRows moves the point by rows, blank ones skipped, in its column.
func (s *Screen) extendRows(n int) {
	at := s.sel.point
	if s.sel.column < 0 {
		s.sel.column = s.set.Column(at.block, at.at)
	}
	step := 1
	if n < 0 {
		step = -1
	}
	p := pos{at.block, s.set.RowAt(at.block, at.at)}
	for n != 0 {
		next := s.walkRows(p, step)
		if next == p {
			break
		}
		p = next
		if offset, ok := s.set.NearestUnder(s.set.Rows(p.block)[p.row], s.sel.column); ok {
			at = s.snap(spot{p.block, offset})
			n -= step
		}
	}
	s.sel.point = at
	s.showSpot(at)
}

func (s *Screen) wordAfter(at spot) spot  { return s.stepStart(at, 1, words) }
func (s *Screen) wordBefore(at spot) spot { return s.stepStart(at, -1, words) }

// rowStart is the first character of the row on the screen.
func (s *Screen) rowStart(at spot) spot {
	return s.snap(spot{at.block, s.set.OffsetAt(at.block, s.set.RowAt(at.block, at.at))})
}

// stepCharacter is the next or previous character, across blocks.
func (s *Screen) stepCharacter(at spot, step int) spot {
	return s.stepStart(at, step, characters)
}

// characters are the bytes at which the grapheme clusters of t begin.
func characters(t string) []int {
	edges := make([]int, 0, len(t)/2)
	for at := 0; at < len(t); {
		edges = append(edges, at)
		c, _, _, _ := uniseg.FirstGraphemeClusterInString(t[at:], -1)
		at += len(c)
	}
	return edges
}

// stepStart is the next or previous beginning of what starts says, across
// blocks; the last character of the paper where there is none.
func (s *Screen) stepStart(at spot, step int, starts func(string) []int) spot {
	for block := at.block; block >= 0 && block < len(s.env.Paper.Blocks); block += step {
		all := starts(s.text(block))
		for i := range all {
			if step < 0 {
				i = len(all) - 1 - i
			}
			if found := (spot{block, all[i]}); step > 0 && at.before(found) || step < 0 && found.before(at) {
				return s.snap(found)
			}
		}
	}
	if step < 0 {
		return at
	}
	return s.lastCharacter(len(s.env.Paper.Blocks) - 1)
}

func (s *Screen) lastCharacter(block int) spot {
	return s.snap(spot{block, max(len(s.text(block))-1, 0)})
}

// blockEnd is the last character of this block, or of the next one.
func (s *Screen) blockEnd(at spot) spot {
	for block := at.block; block < len(s.env.Paper.Blocks); block++ {
		if end := s.lastCharacter(block); at.before(end) {
			return end
		}
	}
	return at
}

func (s *Screen) rowEnd(at spot) spot {
	r := s.set.Rows(at.block)[s.set.RowAt(at.block, at.at)]
	if offset, ok := s.set.NearestUnder(r, s.w); ok {
		return s.snap(spot{at.block, offset})
	}
	return at
}

// whole is where a block begins.
func whole(string) []int { return []int{0} }

// words are where words begin. Chinese has no spaces: a word is there a run of
// Han without the commonest particles, which a reader takes in at a glance.
func words(t string) []int {
	var starts []int
	kind := blank
	for at := 0; at < len(t); {
		word, _, _ := uniseg.FirstWordInString(t[at:], -1)
		r, _ := utf8.DecodeRuneInString(word)
		now := kindOf(r)
		if now != blank && (now != kind || now == latin) {
			starts = append(starts, at)
		}
		kind = now
		at += len(word)
	}
	return starts
}

// wordAt is the word that holds a byte of t: from its beginning to its end.
func wordAt(t string, at int) (start, end int) {
	end = len(t)
	for _, begin := range words(t) {
		if begin > at {
			end = begin
			break
		}
		start = begin
	}
	return start, start + len(strings.TrimRightFunc(t[start:end], func(r rune) bool { return kindOf(r) == blank }))
}

// wordKind sorts characters into those that make a word together.
type wordKind int

const (
	blank wordKind = iota
	han
	particle
	latin
)

func kindOf(r rune) wordKind {
	switch {
	case strings.ContainsRune("的了和与及或在是将把被对从向", r):
		return particle
	case unicode.Is(unicode.Han, r):
		return han
	case unicode.IsLetter(r), unicode.IsDigit(r):
		return latin
	}
	return blank
}
