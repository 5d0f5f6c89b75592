package find

import (
	"fmt"
	"strings"

	"yunlan/content"
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
	if facets := s.facets(room); facets != "" {
		rows = append(rows, "  "+st.Muted.Render(facets))
	}
	return append(rows, "")
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

// reading says how the query was read where not to the letter.
func (s *Screen) reading() string {
	var parts []string
	for _, in := range s.result.Interpreted {
		if in.Why == search.WhyQuestion {
			continue // the answer itself says what the question was taken for
		}
		why := whyNames[in.Why].String()
		if why == "" {
			why = in.Why
		}
		part := readFormat.F(in.From, in.To, in.Count, why)
		parts = append(parts, part)
	}
	return strings.Join(parts, semicolon.String())
}

// facets counts the hits by chapter and by kind, as many as fit into room.
func (s *Screen) facets(room int) string {
	if len(s.result.Chapters)+len(s.result.Kinds) == 0 {
		return ""
	}
	line := ""
	add := func(lead string, facets []search.Facet, name func(search.Facet) string) {
		for i, f := range facets {
			sep := " " + s.env.Glyphs.Dot + " "
			if i == 0 {
				sep = lead
			}
			part := sep + name(f) + " " + fmt.Sprint(f.Count)
			if text.Width(line+part, s.env.Ambiguous) > room {
				return
			}
			line += part
		}
	}
	add(chapterFacet.String(), s.result.Chapters, s.chapterName)
	add(kindFacet.String(), s.result.Kinds, func(f search.Facet) string { return kindNames[content.Kind(f.Key)].String() })
	return line
}

// chapterName is a chapter's number, or its title where it has none.
func (s *Screen) chapterName(f search.Facet) string {
	sec, ok := s.env.Paper.Section(content.ID(f.Key))
	if !ok || sec.Number == "" {
		return f.Label
	}
	return strings.TrimSuffix(sec.Number, "、")
}
