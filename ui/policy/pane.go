package policy

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/widget"
)

// split reports whether a policy is shown beside the list.
func (s *Screen) split() bool { return s.detail.open && s.w >= screen.BesideFrom }

// splitMost is the cells of the list beside a policy that give the longest name one
// row.
const splitMost = 104

// listWidth is the cells of the list, its margins included. Beside a policy it has
// what the widest line of the policy leaves, up to the longest name.
func (s *Screen) listWidth() int {
	if s.split() {
		return min(max(s.w*38/100, 44, s.w-maxMeasure-4), splitMost)
	}
	return s.w
}

// paneLeft is where the pane of a policy begins.
func (s *Screen) paneLeft() int {
	if s.split() {
		return s.listWidth()
	}
	return 0
}

// paneWidth is the cells of the pane, its margins included.
func (s *Screen) paneWidth() int { return s.w - s.paneLeft() }

// measure is the cells of a line in the pane.
func (s *Screen) measure() int { return max(min(s.paneWidth()-4, maxMeasure), 1) }

// paneRows draws the policy or the questions of its rule.
func (s *Screen) paneRows() []string {
	if s.reckon != nil {
		rows := s.reckonRows()
		lines, _ := s.reckonLines()
		return s.saysBelow(rows, len(lines)-s.reckon.Top-len(rows))
	}
	rows := s.detailRows()
	return s.saysBelow(rows, len(s.detail.lines)-s.detail.Top-len(rows))
}

// saysBelow says at the end of the last row how many are below it; where its
// words leave no room, the sign alone stands in the margin.
func (s *Screen) saysBelow(rows []string, below int) []string {
	if below <= 0 || len(rows) == 0 {
		return rows
	}
	more, sign := widget.Below(below, s.env.ASCII())
	last := len(rows) - 1
	words := text.Width(ansi.Strip(rows[last]), s.env.Ambiguous)
	for _, end := range []struct {
		said string
		at   int // the cell behind it
	}{{more, min(s.paneWidth(), maxMeasure+4) - 2}, {sign, s.paneWidth()}} {
		if pad := end.at - words - text.Width(end.said, s.env.Ambiguous); pad >= 1 {
			rows[last] += blanks(pad) + s.env.Styles.Muted.Render(end.said)
			break
		}
	}
	return rows
}

// sideBySide draws the list and the pane.
func (s *Screen) sideBySide() []string {
	list, pane := s.listRows(), s.paneRows()
	air := 0
	if s.h >= airFrom {
		air = 1 // level with the names of the columns
	}
	rows := make([]string, s.h)
	for i := range rows {
		left := ""
		if i < len(list) {
			left = list[i]
		}
		if at := i - air; at >= 0 && at < len(pane) && pane[at] != "" {
			left += blanks(s.listWidth()-text.Width(ansi.Strip(left), s.env.Ambiguous)) + pane[at]
		}
		rows[i] = strings.TrimRight(left, " ")
	}
	return rows
}

// paneHeight is the rows of the pane.
func (s *Screen) paneHeight() int {
	if s.split() && s.h >= airFrom {
		return s.h - 1
	}
	return s.h
}
