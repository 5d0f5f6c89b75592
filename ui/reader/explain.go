package reader

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/sentence"
	"yunlan/ui/screen"
)

// explain asks what the paper explains of the current block's visible part.
func (s *Screen) explain() tea.Cmd {
	if len(s.env.Paper.Blocks) == 0 || s.set == nil {
		return nil
	}
	start, end := s.visiblePart(s.current)
	return s.env.Ask(screen.ExplainMsg{
		Block: s.env.Paper.Blocks[s.current].ID, Start: start, End: end, Word: s.word(), First: s.doubtsHere(),
	})
}

// visiblePart is the bytes of a block's Text that are on the screen.
func (s *Screen) visiblePart(block int) (start, end int) {
	end = len(s.env.Paper.Blocks[block].Text)
	if s.top.block == block {
		start = s.set.OffsetAt(block, s.top.row)
	}
	bottom := s.walkRows(s.top, max(s.textHeight()-1, 0))
	if bottom.block == block && bottom.row+1 < len(s.set.Rows(block)) {
		end = s.set.OffsetAt(block, bottom.row+1)
	}
	return start, end
}

// word is the word that is meant: what is selected within a paragraph, unless
// punctuation makes a sentence of it, else what was looked for.
func (s *Screen) word() string {
	if !s.sel.on {
		return s.litWord()
	}
	p := s.passage()
	if len(p) != 1 {
		return ""
	}
	word := s.env.Paper.Words(p)
	if strings.ContainsFunc(word, sentence.Pauses) {
		return ""
	}
	return strings.TrimSpace(word)
}

// litWord is the word that was looked for and is lit in the current block: the
// one that the reader means.
func (s *Screen) litWord() string {
	if len(s.hits.all) == 0 {
		return ""
	}
	hit := s.hits.all[s.hits.at]
	b := s.env.Paper.Blocks[s.current]
	if hit.Block != b.ID || hit.End > len(b.Text) {
		return ""
	}
	word := b.Text[hit.Start:hit.End]
	if fold(word).text != fold(s.hits.query).text {
		return "" // a sentence lit for a number or a term
	}
	return strings.TrimSpace(word)
}
