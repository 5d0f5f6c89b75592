package find

import (
	"yunlan/content/lang"
	"yunlan/search"
	"yunlan/ui/text"
)

// head is the rows above the list.
func (s *Screen) head() int { return len(s.headRows()) }

// headRows are the field, how the query was read and what there is to choose
// from, and a blank row.
func (s *Screen) headRows() []string {
	st := s.env.Styles
	rows := []string{s.fieldRow()}
	room := max(s.w-4, 1)
	said := s.said()
	if len(said) == 0 {
		rows = append(rows, "")
	}
	for _, line := range said {
		for _, l := range text.Wrap(line, text.Options{Width: room, Ambiguous: s.env.Ambiguous}) {
			rows = append(rows, "  "+st.Note.Render(l.Text()))
		}
	}
	for _, facets := range s.facets(room) {
		if facets != "" {
			rows = append(rows, "  "+st.Muted.Render(facets))
		}
	}
	rows = append(rows, "")
	for _, r := range s.cardRows() {
		rows = append(rows, r.row)
	}
	return rows
}

// said is how the query was read and, without hits, what was tried.
func (s *Screen) said() []string {
	var out []string
	if read := s.reading(); read != "" {
		out = append(out, read)
	}
	query := s.field.query()
	if query != "" && len(s.result.Hits) == 0 {
		out = append(out, noHits.F(text.Truncate(query, max(s.w/2, 1), "…", s.env.Ambiguous)), tried.String())
	}
	return append(out, s.offering()...)
}

func (s *Screen) offering() []string {
	if len(s.result.Hits) > 0 {
		return nil
	}
	return []string{s.offerHead()}
}

// reading says how the query was read, in one sentence.
func (s *Screen) reading() string {
	var parts []string
	for _, said := range search.Explain(s.result) {
		parts = append(parts, string(said))
	}
	return lang.Statements(parts)
}
