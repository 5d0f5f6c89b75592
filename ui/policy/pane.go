package policy

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"yunlan/ui/text"
)

// splitFrom is the width from which a policy is read beside the list.
const splitFrom = 110

// split reports whether a policy is shown beside the list.
func (s *Screen) split() bool { return s.detail.open && s.w >= splitFrom }

// listWidth is the cells of the list, its margins included.
func (s *Screen) listWidth() int {
	if s.split() {
		return min(max(s.w*38/100, 44), 64)
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
		return s.reckonRows()
	}
	return s.detailRows()
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
