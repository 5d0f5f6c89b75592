package find

import (
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
	"yunlan/search"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

// snippetRows is how many rows of its words a hit shows.
const snippetRows = 2

// entries keep the drawn words of the hits of a result.
type entries struct {
	set    text.Options
	styles *theme.Styles
	read   english.Text
	words  map[content.ID]entry
}

// entry is what a hit shows: its words, drawn, and their printed pages.
type entry struct {
	words []cell
	pages string
}

// entry returns a hit's words, drawn in at most snippetRows rows of w cells.
func (s *Screen) entry(h search.Hit, w int) entry {
	o := s.proseText(w)
	if read := s.env.Text(); s.entries.set != o || s.entries.styles != s.env.Styles || s.entries.read != read {
		s.entries = entries{set: o, styles: s.env.Styles, read: read, words: map[content.ID]entry{}}
	}
	found, ok := s.entries.words[h.ID]
	if !ok {
		found = s.cut(h, o)
		s.entries.words[h.ID] = found
	}
	return found
}

// cut shows a hit in the texts that are read: of one that its English also finds, a row
// of each, or the English alone.
func (s *Screen) cut(h search.Hit, o text.Options) entry {
	alone := s.env.Text() == english.English
	switch {
	case h.English == nil && alone:
		return s.cutEnglish(h, o)
	case h.English == nil:
		return s.fit(h, o, snippetRows)
	case alone:
		return entry{s.fit(*h.English, o, snippetRows).words, h.Snippet(snippetRows * o.Width).Pages("–")}
	}
	e := s.fit(h, o, 1)
	e.words = append(e.words, s.fit(*h.English, o, 1).words...)
	return e
}

// fit asks for less until what it gets fits into so many rows: how much fits is known
// only after the lines are broken.
func (s *Screen) fit(h search.Hit, o text.Options, most int) entry {
	for room := most * o.Width; room > 0; room -= 4 {
		found := h.Snippet(room)
		lines := text.Wrap(found.Text, o)
		if len(lines) > most {
			continue
		}
		marks := make([]text.Mark, len(found.Spans))
		for i, span := range found.Spans {
			marks[i] = text.Mark{Start: span.Start, End: span.End, Style: 1}
		}
		cells := make([]cell, len(lines))
		for i, l := range lines {
			cells[i] = cell{s.paint(l, marks), l.Width()}
		}
		return entry{cells, found.Pages("–")}
	}
	return entry{pages: h.Page}
}

// cutEnglish is the English of the sentences that hold the matches, as far as it fits.
func (s *Screen) cutEnglish(h search.Hit, o text.Options) entry {
	room := snippetRows * o.Width
	own := s.env.Words().Plain(h.Snippet(room).Text, h.Shown(room))
	var cells []cell
	for _, l := range s.cardLines(own, o, snippetRows) {
		cells = append(cells, cell{s.paint(l, nil), l.Width()})
	}
	return entry{cells, h.Snippet(room).Pages("–")}
}

// cell is a drawn row and its width, which styles hide.
type cell struct {
	drawn string
	width int
}

// entryRows draws one hit in w cells: where it stands, and its words.
func (s *Screen) entryRows(i, w int) []cell {
	h := s.result.Hits[i]
	lead := "  "
	selected := i == s.list.At && !s.onCard()
	if selected {
		lead = s.bar()
	}
	shown := s.entry(h, max(w-2, 1))
	rows := []cell{{lead + s.entryTitle(h, shown.pages, selected && s.list.focused, w-2), w}}
	for n := range snippetRows {
		row := cell{}
		if n < len(shown.words) {
			row = cell{lead + shown.words[n].drawn, 2 + shown.words[n].width}
		}
		rows = append(rows, row)
	}
	return rows
}

// entryTitle is the section at the left, kind and printed pages at the right,
// and that the hit is only alike in meaning.
func (s *Screen) entryTitle(h search.Hit, pages string, selected bool, w int) string {
	st, amb := s.env.Styles, s.env.Ambiguous
	right := whereFormat.F(h.Kind.Name(), s.env.Glyphs.Dot, pages)
	if h.Page == "" { // the document has no pages
		right = h.Kind.Name()
	}
	if h.Alike {
		right = search.WhyName(search.WhyMeaning) + " " + s.env.Glyphs.Dot + " " + right
	}
	right = text.Truncate(right, max(w-2, 0), "…", amb)
	room := max(w-text.Width(right, amb)-2, 0)
	left := text.Pad(s.sectionName(h.Section, room), room, amb)
	style := st.Heading
	if selected {
		style = st.Selected
	}
	return style.Render(left) + "  " + st.Muted.Render(right)
}

// sectionName is the number and title of a section, 二（三） 云计算技术…, as far
// as it fits. Under an English interface it is 2.3 New cloud technologies…,
// with the paper's title behind it where all of both fit.
func (s *Screen) sectionName(id content.ID, room int) string {
	amb := s.env.Ambiguous
	sec, _ := s.env.Paper.Section(id)
	name := strings.TrimSpace(s.env.Paper.ShortPlace(id) + " " + sec.Title)
	if sec.Number == "" {
		name = sec.Title
	}
	if s.env.Text() == english.English {
		own, _ := s.env.English.Paper(english.English).Section(id)
		return text.Truncate(own.Number+own.Title, room, "…", amb)
	}
	if gloss := s.env.Paper.Gloss(id); lang.Now() == lang.English && gloss != "" {
		name = s.env.Paper.Heading(sec)
		if both := name + "  " + sec.Title; text.Width(both, amb) <= room {
			name = both
		}
	}
	return text.Truncate(name, room, "…", amb)
}

func (s *Screen) paint(l text.Line, marks []text.Mark) string {
	var out strings.Builder
	for _, seg := range l.Split(marks) {
		style := s.env.Styles.Text
		if seg.Style != 0 {
			style = s.env.Styles.Found
		}
		out.WriteString(style.Render(seg.Text))
	}
	return out.String()
}
