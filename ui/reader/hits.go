package reader

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/ui/screen"
	"yunlan/ui/typeset"
)

// hits are the lit stretches of the paper in reading order and the one that is
// current.
type hits struct {
	all     []screen.Hit
	at      int
	query   string
	brought bool         // by who opened the place; otherwise found here
	light   []screen.Hit // the passage that was opened; nothing that was looked for
}

// seek makes the first hit at or after a place current, else the first of all.
func (h *hits) seek(p *content.Paper, block, offset int) {
	h.at = 0
	for i, hit := range h.all {
		b := p.Index(hit.Block)
		if b > block || b == block && hit.End > offset {
			h.at = i
			return
		}
	}
}

// count is "3/38".
func (h hits) count() string {
	if len(h.all) == 0 {
		return noMatchShort.String()
	}
	return countFormat.F(h.at+1, len(h.all))
}

// marks are the hits inside a block.
func (h hits) marks(id content.ID) []typeset.Mark {
	var out []typeset.Mark
	for i, hit := range h.all {
		if hit.Block != id {
			continue
		}
		look := typeset.Found
		if i == h.at {
			look = typeset.Now
		}
		out = append(out, typeset.Mark{Start: hit.Start, End: hit.End, Look: look})
	}
	for _, hit := range h.light {
		if hit.Block == id {
			out = append(out, typeset.Mark{Start: hit.Start, End: hit.End, Look: typeset.Now})
		}
	}
	return out
}

// walk goes to the next or previous hit, round the end of the paper.
func (s *Screen) walk(step int) tea.Cmd {
	n := len(s.hits.all)
	if n == 0 {
		return s.openFind()
	}
	s.hits.at = (s.hits.at + step + n) % n
	s.showHit()
	return nil
}

// showHit makes the current hit visible, scrolling only if it is not.
func (s *Screen) showHit() {
	hit := s.hits.all[s.hits.at]
	i := s.env.Paper.Index(hit.Block)
	if i < 0 {
		return
	}
	target := pos{i, s.set.RowAt(i, hit.Start)}
	bottom := s.walkRows(s.top, max(s.textHeight()-1, 0))
	if later(s.top, target) || later(target, bottom) {
		s.show(i, max(hit.Start, 1))
		return
	}
	s.current = i
	s.tree.follow(s.env.Paper.Blocks, i)
}

// Escape closes the innermost layer of the reader. A light is none: it goes out
// with whatever Escape does.
func (s *Screen) Escape() bool {
	s.hits.light = nil
	leave := s.layer()
	if leave != nil {
		leave()
	}
	return leave != nil
}

// Layered reports whether Escape has something to close.
func (s *Screen) Layered() bool { return s.layer() != nil }

// Lit reports whether nothing lies over a light or a find that came with the
// place: no layer for who came by it.
func (s *Screen) Lit() bool {
	return (s.hits.brought && len(s.hits.all) > 0 || len(s.hits.light) > 0) && s.over() == nil
}

// layer closes the innermost layer; nil where there is none.
func (s *Screen) layer() func() {
	switch over := s.over(); {
	case over != nil:
		return over
	case len(s.hits.all) > 0:
		return func() { s.hits = hits{} }
	case s.route.on():
		return func() { s.route = route{} }
	case s.env.Settings.Focus:
		return s.leaveFocus
	}
	return nil
}

// over closes the innermost layer of those over the lit text.
func (s *Screen) over() func() {
	switch {
	case s.labels.on():
		return func() { s.labels = labels{} }
	case s.desk.letter != nothing:
		return func() { s.desk.letter = nothing }
	case s.desk.panel.mode != shut:
		return func() { s.closePanel() }
	case s.prompt.open:
		return s.cancelPrompt
	case s.tree.filter != "":
		return func() { s.tree.setFilter("") }
	case s.tree.over:
		return func() { s.tree.over, s.tree.focused = false, false }
	case s.tree.focused:
		return func() { s.tree.focused = false }
	case s.sel.on:
		return func() { s.sel = selection{} }
	}
	return nil
}

func (s *Screen) leaveFocus() {
	s.env.Settings.Focus = false
	s.reset()
}
