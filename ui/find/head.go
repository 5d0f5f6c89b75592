package find

import (
	"strings"

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

// reading says how the query was read where not to the letter, what the paper
// does not have of it, and how many hits have all of it where not all do.
func (s *Screen) reading() string {
	var parts []string
	for _, in := range s.result.Interpreted {
		if in.Why == search.WhyQuestion {
			continue // the answer itself says what the question was taken for
		}
		parts = append(parts, sayRead(in).F(in.From, in.To, in.Count, search.WhyName(in.Why)))
	}
	parts = append(parts, s.missing()...)
	if n := s.result.Total; s.result.Whole > 0 && s.result.Whole < n {
		parts = append(parts, wholeFormat.F(n, s.result.Whole))
	}
	return strings.Join(parts, semicolon.String())
}

// sayRead is how a reading is told: what was typed is there too, is not there,
// or is not there and was guessed at.
func sayRead(in search.Interpretation) lang.Text {
	switch {
	case in.Guess:
		return guessFormat
	case in.Absent:
		return absentFormat
	}
	return readFormat
}

// missing names the words that the paper does not have, where others of the
// query have hits, and words near to them.
func (s *Screen) missing() []string {
	if len(s.result.Hits) == 0 {
		return nil
	}
	var parts []string
	if len(s.result.Missing) > 0 {
		parts = append(parts, missingFormat.F(quoted(s.result.Missing)))
	}
	var near []string
	for _, n := range s.result.Nearest[:min(len(s.result.Nearest), maxNear)] {
		near = append(near, n.Text)
	}
	if len(near) > 0 {
		parts = append(parts, nearFormat.F(quoted(near)))
	}
	return parts
}

// maxNear is how many near words are named beside hits.
const maxNear = 3

func quoted(words []string) string {
	all := make([]string, len(words))
	for i, w := range words {
		all[i] = quotedFormat.F(w)
	}
	return strings.Join(all, comma.String())
}
