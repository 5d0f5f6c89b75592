package policy

import (
	data "yunlan/data/policy"
	"yunlan/ui/key"
	"yunlan/ui/widget"
)

// scrollToEdge goes to the end, or to the beginning for -1, and takes the cursor of
// an amount there.
func (s *Screen) scrollToEdge(way int) {
	if amount := s.reckon.typing(); amount != nil {
		to := "end"
		if way < 0 {
			to = "home"
		}
		amount.Update(key.Press(to))
	}
	lines, _ := s.reckonLines()
	s.scrollAsks(way * len(lines))
}

// scrollAsks scrolls the questions and the verdict by rows.
func (s *Screen) scrollAsks(by int) {
	lines, _ := s.reckonLines()
	s.reckon.Scroll(by, len(lines), s.paneHeight())
}

// reveal brings the verdict into view once nothing is missing, the question
// that has the keyboard still above it.
func (s *Screen) reveal() {
	k := s.reckon
	lines, asks := s.reckonLines()
	item := withNext(asks[k.At])
	if k.err != nil || k.verdict.Standing != data.NeedsInfo {
		item.End = len(lines)
	}
	k.ShowStart(item, len(lines), s.paneHeight())
}

// stepAsk goes to another question; beyond the last one it scrolls on to the
// end of the verdict, and back.
func (s *Screen) stepAsk(n int) {
	k, h := s.reckon, s.paneHeight()
	lines, asks := s.reckonLines()
	last := len(asks) - 1
	if k.At == last && (k.Through(n, widget.Span{First: asks[last].First, End: len(lines)}, h) || n > 0) {
		return
	}
	k.Move(n, len(asks))
	k.ShowStart(withNext(asks[k.At]), len(lines), h)
	k.focus()
}

// withNext is at least the first row of a question and the one under it.
func withNext(ask widget.Span) widget.Span {
	ask.End = max(ask.End, ask.First+2)
	return ask
}
