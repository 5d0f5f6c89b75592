package reader

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/ui/screen"
)

// wheelRows is how far one notch of the wheel scrolls.
const wheelRows = 3

// twice is the time within which a second press makes a double click.
const twice = 400 * time.Millisecond

// drag is what the left button did last.
type drag struct {
	down   bool
	from   spot
	x, y   int       // of the last press
	at     time.Time // of it
	clicks int       // presses in a row on one cell
}

// mouse runs the wheel, clicks and drags. Coordinates are the screen's own.
func (s *Screen) mouse(msg tea.MouseMsg) tea.Cmd {
	at := msg.Mouse()
	inTree := s.inTree(at.X)
	switch msg := msg.(type) {
	case tea.MouseWheelMsg:
		s.wheel(msg.Button, inTree)
	case tea.MouseClickMsg:
		if msg.Button == tea.MouseLeft {
			return s.click(at.X, at.Y, inTree)
		}
	case tea.MouseMotionMsg:
		s.dragTo(at.X, at.Y)
	case tea.MouseReleaseMsg:
		return s.release(at.X, at.Y)
	}
	return nil
}

func (s *Screen) wheel(b tea.MouseButton, inTree bool) {
	n := wheelRows
	if b == tea.MouseWheelUp {
		n = -n
	}
	if inTree {
		s.tree.focused = true
		s.tree.step(n)
		return
	}
	s.scroll(n)
}

// click presses on the contents, or begins a drag in the text. A second press
// on the same cell selects the word, a third the block.
func (s *Screen) click(x, y int, inTree bool) tea.Cmd {
	if inTree {
		return s.clickTree(x-s.treeLeft(), y-s.head())
	}
	s.tree.focused = false
	at, ok := s.spotUnder(x, y)
	if !ok {
		s.desk.drag = drag{}
		return nil
	}
	d, now := &s.desk.drag, s.env.Clock()
	if d.x == x && d.y == y && now.Sub(d.at) < twice {
		d.clicks++
	} else {
		d.clicks = 1
	}
	d.down, d.from, d.x, d.y, d.at = true, at, x, y, now
	s.current, s.sel = at.block, selection{}
	switch d.clicks {
	case 2:
		start, end := wordAt(s.text(at.block), at.at)
		s.selectInBlock(at.block, start, end)
	case 3:
		s.selectInBlock(at.block, 0, len(s.text(at.block)))
	}
	return nil
}

// selectInBlock selects bytes of one block, as the mouse does.
func (s *Screen) selectInBlock(block, start, end int) {
	if start < end {
		s.sel = selection{on: true, mouse: true, column: -1, anchor: spot{block, start}, point: s.snap(spot{block, end - 1})}
	}
}

// dragTo extends the selection to where the mouse is; above and below the text
// it scrolls.
func (s *Screen) dragTo(x, y int) {
	d := &s.desk.drag
	if !d.down || d.clicks > 1 {
		return
	}
	switch row := y - s.head(); {
	case row < 0:
		s.scroll(-1)
		y = s.head()
	case row >= s.textHeight():
		s.scroll(1)
		y = s.head() + s.textHeight() - 1
	}
	at, ok := s.spotUnder(x, y)
	if !ok || at == d.from && !s.sel.on {
		return
	}
	s.sel = selection{on: true, mouse: true, column: -1, anchor: d.from, point: at}
	s.current = at.block
}

// release copies what was dragged over. Without a drag it opens what Enter
// would: the link under the mouse, or the note or the check whose sign was hit.
func (s *Screen) release(x, y int) tea.Cmd {
	d := &s.desk.drag
	if !d.down {
		return nil
	}
	d.down = false
	switch {
	case d.clicks > 1:
		return nil
	case s.sel.on:
		words := s.env.Paper.Words(s.passage())
		return screen.Send(screen.CopyMsg{Text: words, What: selectionCopied.String()})
	case x != d.x || y != d.y:
		return nil
	}
	return s.openUnder(x, y)
}

func (s *Screen) openUnder(x, y int) tea.Cmd {
	p, ok := s.rowUnder(y)
	if !ok {
		return nil
	}
	left := s.column().left
	if x < left && s.sign(p) != "" {
		cmd, _ := s.peekNote()
		return cmd
	}
	if on := s.doubtsOn(p); x < left && len(on) > 0 {
		return screen.Send(toCheck(on[0].check))
	}
	if target, ok := s.linkUnder(p.block, s.set.Rows(p.block)[p.row], x-left); ok {
		return s.env.Ask(screen.PeekMsg{Block: target})
	}
	return nil
}

// rowUnder is the row of the text that is drawn at y.
func (s *Screen) rowUnder(y int) (found pos, ok bool) {
	s.eachRow(func(n int, p pos) {
		if n == y-s.head() {
			found, ok = p, true
		}
	})
	return found, ok
}

// spotUnder is the character nearest to a cell on its row; ok is false on a
// row without text.
func (s *Screen) spotUnder(x, y int) (spot, bool) {
	p, ok := s.rowUnder(y)
	if !ok {
		return spot{}, false
	}
	offset, ok := s.set.NearestUnder(s.set.Rows(p.block)[p.row], x-s.column().left)
	if !ok {
		return spot{}, false
	}
	return s.snap(spot{p.block, offset}), true
}

// signCells is how far the sign of a chapter reaches into the contents.
const signCells = 3

// clickTree opens a section, or folds and unfolds the chapter whose sign is hit.
func (s *Screen) clickTree(x, row int) tea.Cmd {
	sec, ok := s.treeUnder(row)
	if !ok {
		return nil
	}
	if x < signCells && len(sec.Children) > 0 && s.tree.filter == "" {
		s.tree.cursor = sec.ID
		if !s.tree.right() {
			s.tree.left()
		}
		return nil
	}
	return s.openSection(sec.ID)
}

// inTree reports whether a column belongs to the contents.
func (s *Screen) inTree(x int) bool {
	return s.treeShown() && (!s.treeBeside() || x < s.treeLeft()+s.treeWidth())
}

// treeUnder is the section drawn at a row of the contents on the screen.
func (s *Screen) treeUnder(row int) (content.Section, bool) {
	h := s.textHeight()
	all, from, to := s.treeWindow(s.treeWidth(), h)
	for _, e := range all {
		if at := from + row; row >= 0 && at < to && at >= e.rows.First && at < e.rows.End {
			return e.Section, true
		}
	}
	return content.Section{}, false
}
