package find

import (
	"yunlan/data/edition"
	"yunlan/ui/screen"
	"yunlan/ui/text"

	tea "charm.land/bubbletea/v2"
)

// offer is a search to choose where there are no hits to choose from.
type offer struct{ query, note string }

// maxRecent is how many past searches an empty field offers.
const maxRecent = 5

// offer fills the offers: examples and past searches for an empty field, the
// nearest searches with hits for one without, or examples again.
func (s *Screen) offer() {
	s.offers = nil
	switch {
	case len(s.result.Hits) > 0:
	case s.field.query() == "":
		s.offers = append(s.offers, s.examples()...)
		for _, q := range s.field.past[:min(maxRecent, len(s.field.past))] {
			s.offers = append(s.offers, offer{q, recentNote.String()})
		}
	default:
		for _, n := range s.result.Nearest {
			s.offers = append(s.offers, offer{n.Text, nearestFormat.F(n.Count)})
		}
		if len(s.offers) == 0 {
			s.offers = s.examples()
		}
	}
}

// offersPast reports whether past searches are among the offers.
func (s *Screen) offersPast() bool { return s.field.query() == "" && len(s.field.past) > 0 }

// forgotMsg are the past searches after they were to be deleted.
type forgotMsg struct {
	past []string
	done bool
}

// forget deletes the past searches, where they are offered.
func (s *Screen) forget() tea.Cmd {
	if !s.offersPast() {
		return nil
	}
	st := s.env.Store
	return func() tea.Msg {
		done := st.DeleteQueries() == nil // the store reports what it cannot write
		return forgotMsg{st.Queries(), done}
	}
}

// forgot says so and offers what is left.
func (s *Screen) forgot(msg forgotMsg) tea.Cmd {
	s.field.past, s.field.recall = msg.past, -1
	s.offer()
	s.list.Move(0, s.count()) // there are fewer offers
	if !msg.done {
		return screen.Send(screen.StoredMsg{})
	}
	return screen.Send(screen.ToastMsg{Text: forgotten.String()})
}

// offerHead says what the offers are for.
func (s *Screen) offerHead() string {
	switch {
	case s.field.query() == "" && len(s.offers) == 0:
		return emptyAlone.String()
	case s.field.query() == "":
		return emptyHead.String()
	case len(s.result.Nearest) > 0:
		return nearestHead.String()
	case len(s.offers) == 0:
		return nothingNearAlone.String()
	}
	return nothingNear.String()
}

// examples are what an empty field offers: of another document, two of its headings.
func (s *Screen) examples() []offer {
	if edition.Has(s.env.Paper) {
		return examples()
	}
	var out []offer
	for _, title := range s.env.Paper.ShortTitles(2, exampleCells) {
		out = append(out, offer{title, exampleNote.String()})
	}
	return out
}

// exampleCells is how wide a heading may be to serve as an example.
const exampleCells = 24

// offerRows draws the offers that are shown, in at most w cells.
func (s *Screen) offerRows(w, n int) []string {
	st, amb := s.env.Styles, s.env.Ambiguous
	column := 0
	for _, o := range s.offers {
		column = max(column, text.Width(o.query, amb))
	}
	column = min(column, (w-6)/2)
	var rows []string
	from, to := s.list.Seen(len(s.offers), n)
	for i := from; i < to; i++ {
		o := s.offers[i]
		query := text.Pad(text.Truncate(o.query, column, "…", amb), column, amb)
		lead, style := "  ", st.Text
		if i == s.list.At && s.list.focused {
			lead, style = s.bar(), st.Selected
		}
		note := text.Truncate(o.note, max(w-column-6, 0), "…", amb)
		rows = append(rows, lead+style.Render(query)+"   "+st.Muted.Render(note))
	}
	return rows
}

// bar stands before the selected entry.
func (s *Screen) bar() string { return s.env.Styles.Accent.Render(s.env.Glyphs.Bar) + " " }
