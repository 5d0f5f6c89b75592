package reader

import (
	"slices"

	tea "charm.land/bubbletea/v2"
	"github.com/rivo/uniseg"

	"yunlan/content"
	"yunlan/ui/screen"
	"yunlan/ui/typeset"
)

// spot is a character of the paper: a block and the byte of its Text at which
// a grapheme cluster begins.
type spot struct{ block, at int }

// selection is a stretch of the text between two characters, both of them
// included.
type selection struct {
	on     bool
	anchor spot // the end that stays
	point  spot // the end that moves
	column int  // that up and down keep to; -1 when none
	mouse  bool // made with the mouse: keys that move scroll again
}

// startSelection selects a sentence of the current block: the first that begins
// on the screen.
func (s *Screen) startSelection() tea.Cmd {
	first, last := s.firstSentence(s.current)
	s.sel = selection{on: true, anchor: first, point: last, column: -1}
	s.showSpot(first)
	return nil
}

// firstVisible is the first character of a block that is on the screen.
func (s *Screen) firstVisible(block int) spot {
	row := 0
	if s.top.block == block {
		row = s.top.row
	}
	return s.snap(spot{block, s.set.OffsetAt(block, row)})
}

// toggleSelection begins a selection or lets it go.
func (s *Screen) toggleSelection() tea.Cmd {
	if s.sel.on {
		s.sel = selection{}
		return nil
	}
	return s.startSelection()
}

// swapEnds makes the other end of the selection the one that moves.
func (s *Screen) swapEnds() {
	s.sel.anchor, s.sel.point = s.sel.point, s.sel.anchor
	s.showSpot(s.sel.point)
}

// passage is what is selected.
func (s *Screen) passage() content.Passage {
	a, b := s.sel.anchor, s.sel.point
	if b.before(a) {
		a, b = b, a
	}
	return s.env.Paper.Between(a.block, a.at, b.block, b.at+len(s.character(b)))
}

func (a spot) before(b spot) bool { return a.block < b.block || a.block == b.block && a.at < b.at }

// character is the grapheme cluster at a spot, "" behind the last.
func (s *Screen) character(at spot) string {
	c, _, _, _ := uniseg.FirstGraphemeClusterInString(s.text(at.block)[at.at:], -1)
	return c
}

func (s *Screen) text(block int) string { return s.env.Paper.Blocks[block].Text }

// snap moves a spot to the beginning of the character that holds it.
func (s *Screen) snap(at spot) spot {
	edges := characters(s.text(at.block))
	i, exact := slices.BinarySearch(edges, at.at)
	if !exact {
		i--
	}
	if len(edges) == 0 {
		return spot{at.block, 0}
	}
	return spot{at.block, edges[min(max(i, 0), len(edges)-1)]}
}

// selected are the marks of the selection in a block, or of what the note on
// the screen is about.
func (s *Screen) selected(id content.ID) []typeset.Mark {
	var chosen content.Passage
	switch {
	case s.sel.on:
		chosen = s.passage()
	case s.desk.panel.mode == writing:
		chosen = s.desk.panel.on
	}
	for _, place := range chosen {
		if place.Block == id {
			return []typeset.Mark{{Start: place.Start, End: place.End, Look: typeset.Chosen}}
		}
	}
	return nil
}

// showSpot makes a character visible, scrolling no more than it takes, and its
// block the current one.
func (s *Screen) showSpot(at spot) {
	p := pos{at.block, s.set.RowAt(at.block, at.at)}
	last := max(s.textHeight()-1, 0)
	switch {
	case later(s.top, p):
		s.setTop(p)
	case later(p, s.walkRows(s.top, last)):
		s.setTop(s.walkRows(p, -last))
	}
	s.current = at.block
	s.tree.follow(s.env.Paper.Blocks, at.block)
}

func (s *Screen) copySelected() tea.Cmd {
	words := s.asRead(s.passage())
	s.sel = selection{}
	return screen.Send(screen.CopyMsg{Text: words, What: selectionCopied.String()})
}

func (s *Screen) citeSelected() tea.Cmd {
	on := s.passage()
	s.sel = selection{}
	return s.cite(on)
}
