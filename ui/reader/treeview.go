package reader

import (
	"slices"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
	"yunlan/ui/coverage"
	"yunlan/ui/text"
	"yunlan/ui/widget"
)

// Cells of a row of the contents beside the title: the bar of the section that
// is read, the sign of a chapter and a blank before it; two blanks, the page and
// a margin behind it.
const (
	beforeTitle = 3
	beforePage  = 2
	behindPage  = 1
)

// treeEntry is a section of the contents as it is drawn.
type treeEntry struct {
	content.Section
	name  []text.Line
	title string      // the paper's own, behind an English name where it fits
	rows  widget.Span // of the contents
}

// treeEntries sets the contents into w cells. The whole title of each section is
// there, under a hanging indent where it takes several rows.
func (s *Screen) treeEntries(w int) []treeEntry {
	amb, room, at := s.env.Ambiguous, s.titleRoom(w), 0
	var all []treeEntry
	for _, sec := range s.tree.entries() {
		e := treeEntry{Section: sec}
		name, gloss := s.treeName(sec)
		in := s.tree.indent(sec, room)
		e.name = s.tree.set.Wrap(string(sec.ID), name, text.Options{Width: room, Indent: in, Hang: in + text.Width(sec.Number, amb), Ambiguous: amb})
		if tail := "  " + sec.Title; gloss && text.Width(name+tail, amb) <= room {
			e.title = tail
		}
		e.rows = widget.Span{First: at, End: at + len(e.name)}
		all, at = append(all, e), e.rows.End
	}
	return all
}

// treeName is a section's number and title, or its gloss while the interface is
// English.
func (s *Screen) treeName(sec content.Section) (name string, gloss bool) {
	if s.namesEnglish() {
		return s.inEnglish(sec.ID), s.reading() == english.Both
	}
	if gloss := s.env.Paper.Gloss(sec.ID); lang.Now() == lang.English && gloss != "" {
		return strings.TrimSpace(sec.Number + " " + gloss), true
	}
	return sec.Number + sec.Title + s.guessMark(sec.ID), false
}

// guessMark stands behind a heading that was found by its number and look: the file
// does not say that it is one. Help explains it.
func (s *Screen) guessMark(section content.ID) string {
	if !s.env.Paper.Guessed(section) {
		return ""
	}
	return " " + s.env.Glyphs.Guess
}

// indent is how far the name of a section stands in, in contents with that room for
// titles: numbers alone show two levels, the place shows more.
func (t *tree) indent(sec content.Section, room int) int {
	if !t.stepped {
		return 0
	}
	return min(indentStep*(sec.Level-1), room/3)
}

// indentStep is how far each level of the contents stands in, in cells.
const indentStep = 2

// steps reports whether the levels of a paper are shown by where its headings stand:
// it has more than two of them, or numbers that leave some out.
func steps(paper *content.Paper) bool {
	return slices.ContainsFunc(paper.Sections, func(s content.Section) bool {
		return s.Level > 2 || s.Level == 2 && s.Number == ""
	})
}

// titleRoom is the cells for titles in contents of w cells.
func (s *Screen) titleRoom(w int) int {
	return max(w-beforeTitle-beforePage-s.tree.widest.page-behindPage, 1)
}

// widest is the cells of the longest title, alone and with the paper's own
// behind an English one, and of the longest page.
type widest struct{ name, both, page int }

// measureTree finds the longest title and page.
func (s *Screen) measureTree() {
	var found widest
	amb := s.env.Ambiguous
	s.tree.stepped = steps(s.env.Paper)
	s.tree.covered = coverage.Line(s.env.Paper, s.env.Glyphs.Guess)
	for _, sec := range s.env.Paper.Sections {
		name, gloss := s.treeName(sec)
		name = strings.Repeat(" ", s.tree.indent(sec, s.w)) + name
		found.name = max(found.name, text.Width(name, amb))
		if gloss {
			name += "  " + sec.Title
		}
		found.both = max(found.both, text.Width(name, amb))
		found.page = max(found.page, text.Width(sec.Page, amb))
	}
	s.tree.widest = found
}

// cells is the width in which every title takes one row; with both, so does the
// paper's own behind an English one.
func (t *tree) cells(both bool) int {
	w := beforeTitle + beforePage + t.widest.page + behindPage
	if both {
		return w + t.widest.both
	}
	return w + t.widest.name
}

// treeWindow is the contents in w cells and those of its rows that h rows show.
func (s *Screen) treeWindow(w, h int) (all []treeEntry, from, to int) {
	all = s.treeEntries(w)
	if len(all) == 0 {
		return nil, 0, 0
	}
	h -= len(s.coverage(w, h))
	rows := all[len(all)-1].rows.End
	s.tree.shown.Show(all[s.tree.selected(s.tree.entries())].rows, rows, h)
	from, to = s.tree.shown.Seen(rows, h)
	return all, from, to
}

// treePage is how many entries a key for a page passes.
func (s *Screen) treePage() int {
	all, from, to := s.treeWindow(s.treeWidth(), s.textHeight())
	seen := 0
	for _, e := range all {
		if e.rows.First >= from && e.rows.End <= to {
			seen++
		}
	}
	return max(seen-1, 1)
}

// treeRows draws the contents, h rows of exactly w cells.
func (s *Screen) treeRows(w, h int) []string {
	rows := make([]string, 0, h)
	all, from, to := s.treeWindow(w, h)
	for _, e := range all {
		for i := range e.name {
			if at := e.rows.First + i; at >= from && at < to {
				rows = append(rows, s.treeRow(e, i, w))
			}
		}
	}
	below := s.coverage(w, h)
	for len(rows) < h-len(below) {
		rows = append(rows, strings.Repeat(" ", w))
	}
	return append(rows, below...)
}

// treeRow draws one row of an entry: the sign and the page are on its first.
func (s *Screen) treeRow(e treeEntry, row, w int) string {
	st, amb := s.env.Styles, s.env.Ambiguous
	sign, title, page := " ", "", ""
	if row == 0 {
		sign, title, page = s.treeSign(e.Section), e.title, e.Page
	}
	reading, bar, style := e.ID == s.tree.shownReading(), " ", st.Muted
	if reading {
		bar = s.env.Glyphs.Bar
	}
	muted := st.Muted
	switch {
	case e.ID == s.tree.cursor && s.tree.focused:
		style, muted = st.Selected, st.Selected
	case reading:
		style = st.Accent
	case e.Level == 1:
		style = st.Text
	}
	name := text.Truncate(sign+" "+e.name[row].Text(), max(w-1, 0), "", amb)
	room := beforeTitle - 1 + s.titleRoom(w) - text.Width(name, amb)
	behind := text.Pad(title, max(room, 0), amb) + strings.Repeat(" ", beforePage+s.tree.widest.page-text.Width(page, amb)) + page
	return st.Accent.Render(bar) + style.Render(name) + muted.Render(text.Pad(behind, max(w-1-text.Width(name, amb), 0), amb))
}

// treeSign says whether a chapter is folded.
func (s *Screen) treeSign(sec content.Section) string {
	g := s.env.Glyphs
	switch {
	case len(sec.Children) == 0 || sec.Level > 1:
		return g.Leaf
	case s.tree.folded[sec.ID] && s.tree.filter == "":
		return g.Folded
	}
	return g.Unfolded
}
