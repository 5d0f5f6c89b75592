package reader

import (
	"strings"

	"yunlan/ui/text"
)

// roomForCoverage is the height of contents that can spare rows for it.
const roomForCoverage = 12

// coverage are the last rows of the contents: how much of the document was read.
func (s *Screen) coverage(w, h int) []string {
	said, room := s.tree.covered, w-beforeTitle-behindPage
	if said == "" || h < roomForCoverage || room < 2*beforeTitle {
		return nil
	}
	lines := s.tree.set.Wrap("", said, text.Options{Width: room, Ambiguous: s.env.Ambiguous})
	if len(lines) > h/4 {
		return nil
	}
	rows := []string{strings.Repeat(" ", w)}
	for _, l := range lines {
		row := strings.Repeat(" ", beforeTitle) + l.Text()
		rows = append(rows, s.env.Styles.Muted.Render(text.Pad(row, w, s.env.Ambiguous)))
	}
	return rows
}
