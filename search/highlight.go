package search

import (
	"slices"

	"yunlan/content"
)

// Where a mark comes from, beside an alternative.
const (
	ownMatch   = -1 // the query's own words
	exactMatch = -2 // a quoted phrase
)

// result turns what was found into what is shown.
func (e *Engine) result(ix *index, q Query, p *plan, found []scored) Result {
	r := Result{Query: q.Text, Noun: content.Noun(e.paper.Title), Interpreted: p.interpreted, Missing: p.missing}
	alike := p.filter.kept(e.library().align(p, found))
	r.Kinds, r.Chapters = e.facets(found, p.filter)
	found = p.filter.kept(found)
	r.Total, r.Alike = len(found), len(alike)
	r.Hits = make([]Hit, len(found), len(found)+len(alike))
	for i, s := range found {
		r.Hits[i] = s.hit()
		r.Matches += len(r.Hits[i].Spans)
		if s.all {
			r.Whole++
		}
	}
	for _, s := range alike {
		h := s.hit()
		h.Alike = true
		r.Hits = append(r.Hits, h)
	}
	if q.Limit > 0 && len(r.Hits) > q.Limit {
		r.Hits = r.Hits[:q.Limit]
	}
	if r.Whole == 0 {
		r.Nearest = e.nearest(ix, p, r.Total > 0)
	}
	return r
}

// Terms lists the words that are lit, as the paper prints them, in the order
// of the hits.
func (r Result) Terms() []string {
	var terms []string
	for _, h := range r.Hits {
		for _, s := range h.Spans {
			if w := h.Text[s.Start:s.End]; !slices.Contains(terms, w) {
				terms = append(terms, w)
			}
		}
	}
	return terms
}

func (s scored) hit() Hit {
	spans := s.spans()
	at := 0
	if len(spans) > 0 {
		at = spans[0].Start
	}
	return Hit{
		ID: s.block.ID, Kind: s.block.Kind, Section: s.block.Section, SectionTitle: s.section,
		Page: s.block.PageAt(at), Score: s.score, Text: s.block.Text, Spans: spans, Order: s.order,
	}
}

// spans are the marks as bytes of the block's text, in order, those that
// touch made one.
func (s scored) spans() []content.Span {
	slices.SortFunc(s.marks, func(a, b mark) int { return int(a.from - b.from) })
	var spans []content.Span
	last := int32(-1)
	for _, m := range s.marks {
		if m.to <= last {
			continue
		}
		start, end := s.bytes(m.from, m.to, s.block.Text)
		if n := len(spans); n > 0 && m.from <= last {
			spans[n-1].End = end
		} else {
			spans = append(spans, content.Span{Start: start, End: end})
		}
		last = m.to
	}
	return spans
}
