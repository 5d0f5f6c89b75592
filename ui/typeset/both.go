package typeset

import (
	"yunlan/content"
	"yunlan/data/english"
)

// gap is the cells between the Chinese and the English beside it.
const gap = 4

// addEnglish prepares the English that is set with the Chinese: beside it, each
// has half of the width.
func (s *Set) addEnglish() {
	o := s.asked
	o.Text, o.Gloss, o.Figures = english.English, false, nil
	s.opts.Gloss = false
	if o.Beside {
		s.opts.Width = max((o.Width-gap)/2, 2)
		o.Width = max(o.Width-gap-s.opts.Width, 2)
	}
	s.under = New(s.paper, o)
}

// withEnglish sets a block and its English: sentence by sentence for a paragraph,
// as a whole for any other.
func (s *Set) withEnglish(i int, b content.Block) []Row {
	if b.Kind == content.Paragraph {
		return s.sentences(i)
	}
	rows := s.rows[i]
	if _, whole := s.opts.English.Text(b.ID); !whole {
		return rows
	}
	above, own, below := trimmed(rows)
	_, more, _ := trimmed(s.under.Rows(i))
	return append(append(above, s.pair(i, own, foreign(more))...), below...)
}

// sentences sets each sentence of a paragraph with its English.
func (s *Set) sentences(i int) []Row {
	units, shown := s.opts.English.Units(s.paper.Blocks[i].ID), s.shown[i]
	var rows []Row
	for k, u := range units {
		from, to := shown.toShown(u.Start), len(shown.text)
		if k+1 < len(units) {
			to = shown.toShown(units[k+1].Start)
		}
		if k == 0 {
			from = 0
		}
		own := lines(i, s.wrap(shown.text[from:to], s.opts.Width), from, Body)
		var more []Row
		if u.English != "" {
			more = lines(i, s.wrap(u.English, s.under.opts.Width), -1, Body)
		}
		rows = append(append(rows, s.pair(i, own, foreign(more))...), Row{Block: i})
	}
	return rows
}

// pair puts the English beside the Chinese or under it.
func (s *Set) pair(block int, own, more []Row) []Row {
	if !s.opts.Beside {
		return append(own, more...)
	}
	for k, r := range more {
		if k == len(own) {
			own = append(own, Row{Block: block})
		}
		for _, p := range r.Pieces {
			p.X += s.opts.Width + gap
			own[k].Pieces = append(own[k].Pieces, p)
		}
	}
	return own
}

// foreign are rows of the English as they stand in the Chinese: no part of the
// block's text. What both have, such as the hint of a chart, is left out.
func foreign(rows []Row) []Row {
	var out []Row
	for _, r := range rows {
		own := Row{Block: r.Block}
		for _, p := range r.Pieces {
			if p.Role == Hint {
				continue
			}
			p.Base, p.Role = -1, Note
			own.Pieces = append(own.Pieces, p)
		}
		if len(own.Pieces) > 0 || len(r.Pieces) == 0 {
			out = append(out, own)
		}
	}
	return out
}

// trimmed parts the blank rows at both ends from the others.
func trimmed(rows []Row) (above, own, below []Row) {
	from, to := 0, len(rows)
	for from < to && len(rows[from].Pieces) == 0 {
		from++
	}
	for to > from && len(rows[to-1].Pieces) == 0 {
		to--
	}
	clone := func(r []Row) []Row { return append([]Row(nil), r...) }
	return clone(rows[:from]), clone(rows[from:to]), clone(rows[to:])
}
