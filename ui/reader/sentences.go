package reader

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/sentence"
)

// sentenceOf is the first and the last character of the sentence that holds a
// character.
func (s *Screen) sentenceOf(at spot) (first, last spot) {
	t := s.text(at.block)
	from, to := sentence.Around(t, at.at, at.at+len(s.character(at)))
	from += len(t[from:to]) - len(strings.TrimLeft(t[from:to], " "))
	return s.snap(spot{at.block, from}), s.snap(spot{at.block, max(to-1, 0)})
}

// besideSentence is a character of the sentence behind that of at, or of the one
// before it for a negative step; ok is false where there is none.
func (s *Screen) besideSentence(at spot, step int) (beside spot, ok bool) {
	first, last := s.sentenceOf(at)
	if step < 0 {
		beside = s.stepCharacter(first, -1)
		return beside, beside.before(first)
	}
	beside = s.stepCharacter(last, 1)
	return beside, last.before(beside)
}

// firstSentence is the sentence of a block that begins first on the screen, or
// the one that is on it where none begins there.
func (s *Screen) firstSentence(block int) (first, last spot) {
	at := s.firstVisible(block)
	if first, last = s.sentenceOf(at); !first.before(at) {
		return first, last
	}
	if next, ok := s.besideSentence(at, 1); ok && next.block == block && s.onScreen(next) {
		return s.sentenceOf(next)
	}
	return first, last
}

// onScreen reports whether the row of a character is on the screen.
func (s *Screen) onScreen(at spot) (found bool) {
	row := pos{at.block, s.set.RowAt(at.block, at.at)}
	s.eachRow(func(_ int, p pos) { found = found || p == row })
	return found
}

// extendSentence moves the point of the selection over a sentence, forwards or
// backwards: whole sentences are taken in, or given up again. Where there is
// none to give up, the other end moves from there on.
func (s *Screen) extendSentence(step int) tea.Cmd {
	sel := &s.sel
	switch grows := sel.anchor.before(sel.point) == (step > 0); {
	case sel.anchor == sel.point || grows:
	case s.giveUpSentence(step):
		return s.extendTo(sel.point)
	default:
		sel.anchor, sel.point = sel.point, sel.anchor
	}
	first, last := s.sentenceOf(sel.point)
	if next, ok := s.besideSentence(sel.point, step); ok && (step > 0 && sel.point == last || step < 0 && sel.point == first) {
		first, last = s.sentenceOf(next)
	}
	if step < 0 {
		return s.extendTo(first)
	}
	return s.extendTo(last)
}

// giveUpSentence moves the point towards the anchor, to the end of the sentence
// beside it. It reports whether that is still on this side of the anchor.
func (s *Screen) giveUpSentence(step int) bool {
	beside, ok := s.besideSentence(s.sel.point, step)
	if !ok || step < 0 && beside.before(s.sel.anchor) || step > 0 && s.sel.anchor.before(beside) {
		return false
	}
	s.sel.point = beside
	return true
}
