package search

import (
	"slices"

	"yunlan/content"
	"yunlan/content/sentence"
)

// result turns what was found into what is shown.
func (e *Engine) result(ix *index, q Query, p *plan, f found) Result {
	r := Result{Query: q.Text, Noun: content.Noun(e.paper.Title), Interpreted: p.interpreted, Missing: p.missing}
	r.Garbled = e.paper.Garbled()
	l := e.library()
	alike := p.filter.kept(l, found{read: l.align(p, f.read)}).read
	r.Kinds, r.Chapters = e.facets(f, p.filter)
	f = p.filter.kept(l, f)
	shown := map[int32]int{}
	r.Read, r.Total, r.Alike = len(f.read), len(f.read)+len(f.rest), len(alike)
	for _, s := range f.read {
		if s.all {
			r.Whole++
		}
		if (q.Limit == 0 || len(r.Hits) < q.Limit) && (q.Each == 0 || shown[s.document] < q.Each) {
			shown[s.document]++
			h := e.hit(s)
			r.Hits = append(r.Hits, h)
			r.Matches += h.lit()
		} else {
			r.Matches += s.lit()
		}
		if s.english != nil {
			r.Translated++
		}
	}
	for _, s := range alike {
		if q.Limit == 0 || len(r.Hits) < q.Limit {
			h := e.hit(s)
			h.Alike = true
			r.Hits = append(r.Hits, h)
		}
	}
	if c, many := l.corpus.(*edition); many {
		r.Noun, r.Documents = collectionNoun, c.groups(f, r.Hits)
	}
	if r.Whole == 0 {
		r.lit = r.litForReal(f.read)
		r.Nearest = e.nearest(ix, p, r.Total > 0)
	}
	return r
}

// hit is a passage as it is shown, with its English where that answers too. Both
// show the same sentence: the one that answers best in the text that answers
// better, if the other has matches there or the English answers better.
func (e *Engine) hit(s scored) Hit {
	h := s.hit()
	if len(h.Spans) > 0 && len(s.block.Breaks) > 0 {
		h.Page = s.block.PageAt(h.firstShown(snippetWidth))
	}
	if s.english == nil {
		return h
	}
	own, start := s.english.hit(), e.translation().starts(h.ID)
	h.English = &own
	if s.leads || len(h.Spans) == 0 {
		h.best = start(own.firstShown(snippetWidth))
		h.Page = s.block.PageAt(h.firstShown(snippetWidth))
		return h
	}
	from, to := sentence.Around(h.Text, h.best, h.best+1)
	for _, span := range own.Spans {
		if at := start(span.Start); at >= from && at < to {
			own.best = span.Start
			break
		}
	}
	return h
}

func (s scored) hit() Hit {
	h := Hit{
		ID: s.block.ID, Kind: s.block.Kind, Section: s.block.Section, SectionTitle: s.title,
		Page: s.block.Page, Score: s.score, Text: s.block.Text, Spans: s.spans(), Order: s.number, document: s.document, from: &s.block,
	}
	if len(h.Spans) > 0 {
		h.best = int(s.at[s.best])
	}
	return h
}

// lit is how many places a hit lights, in both texts.
func (h Hit) lit() int {
	if h.English == nil {
		return len(h.Spans)
	}
	return len(h.Spans) + len(h.English.Spans)
}

// lit is that of the hit that s would be.
func (s scored) lit() int {
	n := len(s.spans())
	if s.english != nil {
		n += len(s.english.spans())
	}
	return n
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
