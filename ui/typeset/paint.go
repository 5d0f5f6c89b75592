package typeset

import (
	"slices"
	"strings"

	"yunlan/content"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

// Look is how a stretch of text is marked.
type Look int

// The looks, weakest first: a later one wins where two overlap.
const (
	Plain Look = iota
	Topic
	Highlight // what the reader marked
	Link
	Found
	Now
	Chosen // what is selected
)

// Mark gives a stretch of a block's Text a look; an English one a stretch of its
// English, which only a set in English shows.
type Mark struct {
	Start, End int
	Look       Look
	English    bool
}

// Painter draws rows. Dim draws everything muted (focus mode); Labels are
// letters to draw over the links they open, by byte offset of the link's start.
type Painter struct {
	Set    *Set
	Styles *theme.Styles
	Dim    bool
	Labels map[int]string
}

// Paint draws a row with marks on top of the block's own topics and links. The
// result has no padding after its last piece.
func (p Painter) Paint(r Row, marks []Mark) string {
	var out strings.Builder
	x := 0
	for _, piece := range r.Pieces {
		if piece.X > x {
			out.WriteString(strings.Repeat(" ", piece.X-x))
		}
		p.piece(&out, r.Block, piece, marks)
		x = piece.X + piece.Line.Width()
	}
	return out.String()
}

func (p Painter) piece(out *strings.Builder, block int, piece Piece, marks []Mark) {
	base := p.role(piece.Role)
	if piece.chart != nil {
		out.WriteString(p.chart(piece.chart))
		return
	}
	if piece.Base < 0 {
		out.WriteString(base.Render(piece.Line.Text()))
		return
	}
	for _, seg := range piece.Line.Split(p.marks(block, piece, marks)) {
		style, label := base, ""
		if seg.Style != 0 {
			style = p.look(Look(seg.Style), base)
		}
		if Look(seg.Style) == Link {
			label = p.Labels[p.Set.textAt(block, piece.Base+seg.Start)]
		}
		t := seg.Text
		if label != "" {
			ambiguous := p.Set.opts.Ambiguous
			t = text.Pad(label, max(text.Width(t, ambiguous), len(label)), ambiguous)
			style = p.Styles.Now
		}
		out.WriteString(style.Render(t))
	}
}

// chart is a row of a figure.
func (p Painter) chart(row *drawn) string {
	if p.Dim {
		return p.Styles.Muted.Render(row.Text())
	}
	return row.paint(p.Styles)
}

// marks are the block's own and the caller's that touch the piece, as offsets
// of its text, the weakest look first.
func (p Painter) marks(block int, piece Piece, more []Mark) []text.Mark {
	b, s := p.Set.read.Blocks[block], p.Set.shown[block]
	var out []text.Mark
	add := func(start, end int, look Look) { // offsets of the shown text
		start, end = start-piece.Base, end-piece.Base
		if start < piece.Line.End() && end > piece.Line.Start() {
			out = append(out, text.Mark{Start: start, End: end, Style: int(look)})
		}
	}
	for _, t := range b.Topics {
		add(s.signed(t.Start), s.signed(t.Start+len(t.Marker)), Topic)
	}
	for _, l := range b.Links {
		add(s.signed(l.Start), s.signed(l.End), Link)
	}
	for _, g := range s.signs {
		at := s.signed(g.at)
		add(at, at+g.size, Link)
	}
	for _, m := range more {
		switch {
		case !m.English:
			add(s.toShown(m.Start), s.toShownEnd(m.End), m.Look)
		case s.parts != nil:
			add(s.signed(m.Start), s.signed(m.End), m.Look)
		}
	}
	slices.SortStableFunc(out, func(a, b text.Mark) int { return a.Style - b.Style })
	return out
}

func (p Painter) role(r Role) theme.Style {
	if p.Dim {
		return p.Styles.Muted
	}
	switch r {
	case Chapter:
		return p.Styles.Title
	case Section, Caption, Head:
		return p.Styles.Heading
	case Note:
		return p.Styles.Note
	case Hint:
		return p.Styles.Muted
	}
	return p.Styles.Text
}

func (p Painter) look(l Look, base theme.Style) theme.Style {
	switch {
	case l == Chosen:
		return p.Styles.Chosen
	case l == Now:
		return p.Styles.Now
	case l == Found:
		return p.Styles.Found
	case l == Highlight:
		return p.Styles.Highlight
	case p.Dim:
		return base
	case l == Link:
		return p.Styles.Link
	}
	return p.Styles.Topic
}

// LinkAt returns the link or footnote sign of a block at a byte offset of its
// Text.
func LinkAt(b content.Block, offset int) (content.Mark, bool) {
	for _, l := range b.Links {
		if l.Start <= offset && offset < l.End {
			return l, true
		}
	}
	for _, n := range b.Notes {
		if offset == n.Start {
			return n, true
		}
	}
	return content.Mark{}, false
}
