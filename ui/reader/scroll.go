package reader

import "yunlan/content"

// pos is a row of a block.
type pos struct{ block, row int }

// scroll moves the text by n rows. At the end of the paper, where nothing is
// left to scroll, the current paragraph moves on instead.
func (s *Screen) scroll(n int) {
	to := s.full(s.walkRows(s.top, n))
	if n > 0 && to == s.top {
		s.stepCurrent(1)
		return
	}
	s.setTop(to)
}

// setTop puts a row on top.
func (s *Screen) setTop(p pos) {
	s.top = s.full(p)
	s.keepAnchor()
	s.current = s.firstReadable()
	s.tree.follow(s.env.Paper.Blocks, s.current)
}

// keepAnchor remembers what is on top by block and offset.
func (s *Screen) keepAnchor() {
	if len(s.env.Paper.Blocks) == 0 {
		return
	}
	s.anchor = s.env.Paper.Blocks[s.top.block].ID
	s.offset = s.set.OffsetAt(s.top.block, s.top.row)
	if above := s.top.row - s.set.First(s.top.block); above < 0 {
		s.offset = above
	}
}

// toAnchor puts the anchor back on top after the text was set anew.
func (s *Screen) toAnchor() {
	i := s.env.Paper.Index(s.anchor)
	if i < 0 {
		return
	}
	current := s.current
	p := pos{i, max(s.set.First(i)+s.offset, 0)}
	if s.offset >= 0 {
		p.row = s.set.RowAt(i, s.offset)
	}
	s.top = s.full(p)
	s.current = s.firstReadable()
	if s.visible(current) {
		s.current = current
	}
	s.tree.follow(s.env.Paper.Blocks, s.current)
}

// headroom leaves one blank row above a heading that is put on top.
func (s *Screen) headroom(block, row int) int {
	if row > 0 && len(s.set.Rows(block)[row-1].Pieces) == 0 && s.textHeight() > 12 {
		return row - 1
	}
	return row
}

// walkRows returns the row n rows after p (before it, if n is negative), or
// the first or last row of the paper.
func (s *Screen) walkRows(p pos, n int) pos {
	last := len(s.env.Paper.Blocks) - 1
	for last >= 0 && n != 0 {
		target := p.row + n
		size := len(s.set.Rows(p.block))
		switch {
		case target >= 0 && target < size:
			return pos{p.block, target}
		case target < 0 && p.block == 0:
			return pos{0, 0}
		case target < 0:
			p.block--
			n = target
			p.row = len(s.set.Rows(p.block))
		case p.block == last:
			return pos{last, size - 1}
		default:
			n = target - size
			p = pos{p.block + 1, 0}
		}
	}
	return p
}

// lastTop is the row on top when the last row of the paper is at the bottom.
func (s *Screen) lastTop() pos {
	n := len(s.env.Paper.Blocks)
	if n == 0 {
		return pos{}
	}
	end := pos{n - 1, len(s.set.Rows(n-1)) - 1}
	return s.walkRows(end, -max(s.textHeight()-1, 0))
}

// full is a row, or the last one that leaves no gap at the end when it is on
// top. It is what widget.Window does, for rows that are not all set: counting
// them would set the whole paper.
func (s *Screen) full(p pos) pos {
	if last := s.lastTop(); later(p, last) {
		return last
	}
	return p
}

func later(a, b pos) bool { return a.block > b.block || a.block == b.block && a.row > b.row }

// firstReadable is the first block with a written row in the upper part of the
// screen: what the eye rests on.
func (s *Screen) firstReadable() int {
	p := s.top
	for range max(s.textHeight()-1, 1) {
		rows := s.set.Rows(p.block)
		if len(rows[min(p.row, len(rows)-1)].Pieces) > 0 {
			return p.block
		}
		p = s.walkRows(p, 1)
	}
	return s.top.block
}

// visible reports whether any written row of a block is on the screen.
func (s *Screen) visible(block int) bool {
	p := s.top
	for range s.textHeight() {
		if p.block == block && len(s.set.Rows(block)[p.row].Pieces) > 0 {
			return true
		}
		next := s.walkRows(p, 1)
		if p.block > block || next == p {
			break
		}
		p = next
	}
	return false
}

// stepBlock makes the next or previous block current and puts it on top.
// Headings have keys of their own; a source goes with its figure.
func (s *Screen) stepBlock(step int) {
	for i := s.current + step; i >= 0 && i < len(s.env.Paper.Blocks); i += step {
		if kind := s.env.Paper.Blocks[i].Kind; kind != content.Heading && kind != content.Source {
			s.show(i, 0)
			return
		}
	}
}

// stepCurrent moves the current block within the screen.
func (s *Screen) stepCurrent(step int) {
	if i := s.current + step; i >= 0 && i < len(s.env.Paper.Blocks) && s.visible(i) {
		s.current = i
	}
}

// show puts a place on top, below a little room, and makes it current.
func (s *Screen) show(block, offset int) {
	row := s.set.RowAt(block, offset)
	room := 0
	if offset > 0 {
		room = s.textHeight() / 4
	} else {
		row = s.headroom(block, row)
	}
	s.setTop(s.walkRows(pos{block, row}, -room))
	s.current = block
	s.tree.follow(s.env.Paper.Blocks, s.current)
}

// stepSection shows the next or previous section; back goes to the beginning
// of this one first.
func (s *Screen) stepSection(step int) {
	sections, here := s.env.Paper.Sections, s.section()
	if step < 0 && s.current > sections[here].Blocks.Start+1 {
		step = 0
	}
	if to := here + step; to >= 0 && to < len(sections) {
		s.show(sections[to].Blocks.Start, 0)
	}
}

// sectionEdge shows the beginning or the end of this section.
func (s *Screen) sectionEdge(end bool) {
	sec := s.env.Paper.Sections[s.section()]
	if !end {
		s.show(sec.Blocks.Start, 0)
		return
	}
	last := sec.Blocks.End - 1
	s.setTop(s.walkRows(pos{last, len(s.set.Rows(last)) - 1}, -max(s.textHeight()-1, 0)))
	s.current = last
}

// edge shows the beginning or the end of this section; from there, of the text.
func (s *Screen) edge(end bool) {
	top, current := s.top, s.current
	s.sectionEdge(end)
	if s.top != top || s.current != current {
		return
	}
	if !end {
		s.show(0, 0)
		return
	}
	s.setTop(s.lastTop())
	s.current = max(len(s.env.Paper.Blocks)-1, 0)
	s.tree.follow(s.env.Paper.Blocks, s.current)
}

// section is the index of the section of the current block.
func (s *Screen) section() int {
	for i, sec := range s.env.Paper.Sections {
		if s.current >= sec.Blocks.Start && s.current < sec.Blocks.End {
			return i
		}
	}
	return 0
}
