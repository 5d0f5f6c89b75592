package reader

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/english"
	"yunlan/data/store"
	"yunlan/ui/screen"
)

// copyText copies the current block: its lines joined, without footnote signs.
func (s *Screen) copyText() tea.Cmd {
	b := s.env.Paper.Blocks[s.current]
	return screen.Send(screen.CopyMsg{Text: s.asRead(s.env.Paper.Passage(b)), What: paragraphCopied.String()})
}

// copyCited copies it with its place in the paper, in the style of citation
// that was chosen.
func (s *Screen) copyCited() tea.Cmd {
	b := s.env.Paper.Blocks[s.current]
	return s.cite(s.env.Paper.Passage(b))
}

// cite copies the citation of a passage. What the citations of a document lack is
// asked for first, once.
func (s *Screen) cite(on content.Passage) tea.Cmd {
	if s.lacksCiteData() {
		return s.askOnce(on)
	}
	return s.copyCitation(on)
}

// copyCitation copies the citation of a passage: the Chinese and, where a translation is
// read, the English in brackets.
func (s *Screen) copyCitation(on content.Passage) tea.Cmd {
	style := s.citeStyle()
	cited := s.env.Paper.CiteAs(style, s.env.Paper.CitationOf(on))
	if s.reading() != english.Chinese {
		if own := s.env.English.Bracket(on); own != "" {
			cited += "\n" + own
		}
	}
	return screen.Send(screen.CopyMsg{Text: cited, What: quoteCopied.F(styleNames[style])})
}

// citeStyle is the style in force.
func (s *Screen) citeStyle() content.CiteStyle {
	if style := content.CiteStyle(s.env.Settings.Cite); style != "" {
		return style
	}
	return content.CitePlain
}

// nextStyle chooses the next style of citation and names it.
func (s *Screen) nextStyle() tea.Cmd {
	at := slices.Index(content.CiteStyles, s.citeStyle())
	next := content.CiteStyles[(at+1)%len(content.CiteStyles)]
	cmd := s.env.Change(func(c *store.Settings) { c.Cite = string(next) })
	return tea.Batch(cmd, screen.Send(screen.ToastMsg{Text: styleChosen.F(styleNames[next])}))
}
